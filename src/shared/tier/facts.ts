import type { Day } from '../basics/day'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'

/** All that is known of one partner on one day: the only input of an assessment beside the edition. */
export interface Facts {
  readonly partner: string
  readonly joinedOn: Day | null
  readonly cutOff: Day
  readonly entries: readonly Entry[]
  readonly certifications: readonly Certification[]
}

/** The facts as they would be if every waiting report were approved. */
export function ifApproved(facts: Facts): Facts {
  const entries = facts.entries.map((entry) =>
    entry.status === 'reported' ? { ...entry, status: 'approved' as const } : entry,
  )
  return { ...facts, entries }
}
