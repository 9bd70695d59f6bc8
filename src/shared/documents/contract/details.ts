import type { Day } from '../../basics/day'
import type { Partner } from '../../records/partner'

/** What one contract states beside the edition and the partner; an empty name leaves a line to write on. */
export interface ContractDetails {
  readonly number: string
  /** The day printed on it; null leaves it to be written by hand. */
  readonly date: Day | null
  /** Who signs for 7x. */
  readonly vendorSigner?: string
  /** Who signs for the partner. */
  readonly partnerSigner?: string
}

/** The facts of a partner that a contract shows; notes and stage are ours and never leave in a file. */
export type ContractParty = Pick<
  Partner,
  'id' | 'name' | 'profile' | 'country' | 'email' | 'plan' | 'joinedOn'
>
