import type { Day } from '../basics/day'
import type { Entry } from '../ledger/entry'
import { flagsOf, heavyDays } from '../ledger/flags'
import { windowAt } from '../ledger/window'
import type { Activity } from '../program/activity'
import type { Edition } from '../program/edition'
import type { Certification } from '../records/certification'
import { certificateFlags } from './certificates'

/** Something a person should know of a row though it changes no figure. */
export interface Flagged {
  readonly file: 'activities' | 'certifications'
  readonly line: number
  readonly flag: string
}

/** Finds the flags of one partner's rows in the window, and of its certificates (L4, L5, L7, T10). */
export function createFlagger(edition: Edition, cutOff: Day) {
  const catalogue = new Map<string, Activity>(edition.catalogue.map((one) => [one.id, one]))
  const { from } = windowAt(cutOff, edition.windowMonths.value)
  return (
    joinedOn: Day | null,
    entries: readonly Entry[],
    certifications: readonly Certification[],
  ): readonly Flagged[] => {
    const seen = entries.filter(
      ({ date, status }) => date >= from && date <= cutOff && status === 'approved',
    )
    const heavy = heavyDays(edition, seen)
    const ofEntries = seen.flatMap((entry) =>
      flagsOf(entry, 'award', catalogue.get(entry.activity), heavy, joinedOn).map((flag) => ({
        file: 'activities' as const,
        line: entry.line,
        flag,
      })),
    )
    const ofCertificates = certifications.flatMap((one) =>
      certificateFlags(one).map((flag) => ({
        file: 'certifications' as const,
        line: one.line,
        flag,
      })),
    )
    return [...ofEntries, ...ofCertificates].sort((a, b) => a.line - b.line)
  }
}
