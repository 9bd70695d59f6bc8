import type { Entry } from '../../../shared/ledger/entry'
import type { ProfileId, TierId } from '../../../shared/program/ids'
import type { Stage } from '../../../shared/records/partner'

/** A partner as a search names it. */
export interface FoundPartner {
  readonly id: string
  readonly name: string
  readonly profile: ProfileId | ''
  readonly country: string
  readonly stage: Stage
  /** '' = nobody looks after them yet. */
  readonly owner: string
  readonly tier: TierId | null
  /** The address, the contact or the holder of a certificate it was found by, where nothing that is shown anyway says why; else ''. */
  readonly by: string
}

/** The best hits, and how many partners fit in all. */
export interface FoundPartners {
  readonly found: readonly FoundPartner[]
  readonly total: number
}

/** An entry with the name of the partner whose it is. */
export interface FoundEntry {
  readonly entry: Entry
  readonly name: string
}

/** The newest of the entries that hold the words, by their day, and how far back they were looked for. */
export interface FoundEntries {
  readonly found: readonly FoundEntry[]
  /** How many of those looked at hold the words. */
  readonly count: number
  /** How many entries were looked at, the latest of the desk. */
  readonly looked: number
  /** How many entries the desk has. */
  readonly total: number
}
