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
