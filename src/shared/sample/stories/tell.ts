import type { CertificateSketch, Sketch } from '../sketch'
import type { Story } from '../story'
import { CERTIFICATES } from './certificates'
import { CLIPS } from './clips'
import { FLAGS } from './flags'
import { moveCertificates, moveEntries } from './moves'
import { READINGS } from './readings'
import type { CertificateStories, EntryStories, Told } from './teller'

const ENTRIES: EntryStories<Story> = { ...CLIPS, ...FLAGS, ...READINGS }
const HELD: CertificateStories<Story> = CERTIFICATES

/** The entries that a partner's stories add to its ordinary months. */
export function storyEntries(told: Told): readonly Sketch[] {
  return told.partner.stories.flatMap((story) => [
    ...(ENTRIES[story]?.(told) ?? []),
    ...moveEntries(story, told),
  ])
}

/** The certificates that a partner's stories add. */
export function storyCertificates(told: Told): readonly CertificateSketch[] {
  return told.partner.stories.flatMap((story) => [
    ...(HELD[story]?.(told) ?? []),
    ...moveCertificates(story, told),
  ])
}
