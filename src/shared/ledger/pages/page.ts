import type { Entry } from '../entry'

/**
 * The entries of one calendar month, packed in columns and sorted by partner, day and id: the shape in
 * which a ledger is kept and a whole portfolio reviewed. Texts stay in the log; `change` and `index` say where.
 */
export interface LedgerPage {
  /** Months since year 0, as `monthNumber` counts. */
  readonly month: number
  /** Entries of the partner with ordinal p stand at start[p] up to, not including, start[p + 1]; partners beyond its end have none. */
  readonly start: Uint32Array
  /** Where in `values` the first value of partner p's entries stands. */
  readonly valueStart: Uint32Array
  /** Day of the month, 1 to 31. */
  readonly day: Uint8Array
  /** Index into ACTIVITY_IDS. */
  readonly activity: Uint8Array
  /** The status in the two lowest bits, above them one bit for each value that is present. */
  readonly bits: Uint8Array
  /** The values that are present, entry by entry, in the order of the bits. */
  readonly values: Float64Array
  /** Position in the log of the change that brought the entry. */
  readonly change: Uint32Array
  /** Which of that change's entries it is, from 0. */
  readonly index: Uint32Array
}

/** Bits of an entry: status first, then the values in the order in which they follow. */
export enum Bit {
  /** The two lowest bits: an index into ENTRY_STATUSES. */
  Status = 3,
  /** A quantity other than 1. */
  Quantity = 4,
  Points = 8,
  /** Revenue in cents. */
  Cents = 16,
  Minutes = 32,
  /** The key of the reference (L4); absent = blank. */
  Reference = 64,
  /** The key of the person (L4); absent = blank. */
  Person = 128,
}

/** An entry that stands in no page yet, with its place among those of its day that do. */
export interface TailEntry {
  readonly entry: Entry
  readonly change: number
  readonly index: number
  /** Before which entry of its page it would stand: ties within a day are broken by id (L3). */
  readonly place: number
}

/** A whole ledger: pages by month, oldest first, and what came since they were packed. */
export interface Ledger {
  readonly pages: readonly LedgerPage[]
  /** By the partner's ordinal. */
  readonly tail: ReadonlyMap<number, readonly TailEntry[]>
}
