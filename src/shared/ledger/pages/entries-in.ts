import { ENTRY_STATUSES, type EntryStatus } from '../entry'
import type { Origin } from './pack'
import { Bit, type LedgerPage } from './page'

/** An entry as a page knows it: where its texts stand, and what can be told without them. */
export interface PagedEntry extends Origin {
  /** Day of the month. */
  readonly day: number
  /** Index into ACTIVITY_IDS. */
  readonly activity: number
  readonly status: EntryStatus
}

/** The entries of one partner in a page, by day and id, for loading their texts from the log. */
export function entriesIn(page: LedgerPage, ordinal: number): readonly PagedEntry[] {
  const from = page.start[ordinal] ?? 0
  const to = page.start[ordinal + 1] ?? 0
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => ({
    change: page.change[from + n] ?? 0,
    index: page.index[from + n] ?? 0,
    day: page.day[from + n] ?? 0,
    activity: page.activity[from + n] ?? 0,
    status: ENTRY_STATUSES[(page.bits[from + n] ?? 0) & Bit.Status] ?? 'reported',
  }))
}
