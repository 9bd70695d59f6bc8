import type { Icon } from '@tabler/icons-react'
import type { Day } from '../../../shared/basics/day'
import type { EditionId } from '../../../shared/program/ids'
import type { View } from '../../engine/view'
import type { useTellDone } from '../../ui/notices'
import type { Roots } from '../../ui/roots'
import type { Keys } from '../keys/keys'

/** What a command works with, as it is at the moment it is run. */
export interface Hand {
  readonly roots: Roots
  readonly view: View
  /** The partner a person is looking at; null = none. */
  readonly partner: string | null
  readonly goTo: (path: string) => void
  readonly tellDone: ReturnType<typeof useTellDone>
  readonly setScheme: (scheme: Scheme) => void
}

/** How the desk is looked at, so that a choice among several can say which one is in force. */
export interface Looks {
  readonly edition: EditionId
  readonly asOf: Day | null
  readonly lastReview: Day
  readonly scheme: Scheme
}

/** Light, dark, or as the system has it. */
export type Scheme = 'auto' | 'light' | 'dark'

/** Where a command belongs on the map of keys. */
export const CHAPTERS = ['Anywhere', 'Go to', 'What is looked at', 'Files', 'The desk'] as const
export type Chapter = (typeof CHAPTERS)[number]

/** One thing a person can have done. The palette, the map of keys and the keys themselves are made of these. */
export interface Command {
  /** Kept among the recent ones: never changed. */
  readonly id: string
  readonly name: string
  /** Other words it is found by. */
  readonly words: string
  readonly icon: Icon
  readonly chapter: Chapter
  /** Empty = found in the palette only. */
  readonly keys: readonly Keys[]
  /** Whether it changes the desk; then it is off where this window may not write. */
  readonly writes?: boolean
  /** Whether its keys work while a field or a sheet has the focus too; letters alone never do. */
  readonly inFields?: boolean
  /** Whether it is for the partner in view: needed = only with one; taken = with one where there is. */
  readonly partner?: 'needed' | 'taken'
  /** Whether it is how things are already: the edition in force, the theme in use. */
  readonly isOn?: (looks: Looks) => boolean
  /** Not in the palette: it opens the palette itself, or something next to it. */
  readonly onlyKeys?: boolean
  readonly run: (hand: Hand) => unknown
}
