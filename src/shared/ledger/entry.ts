import type { Day } from '../basics/day'
import type { Cents } from '../basics/money'
import type { ActivityId } from '../program/ids'

export const ENTRY_STATUSES = ['reported', 'approved', 'rejected'] as const
export type EntryStatus = (typeof ENTRY_STATUSES)[number]

/** One thing a partner did, as recorded. Points are never stored: they follow from entry and edition. */
export interface Entry {
  /** Given by the file or named by its contents (F14), '' until then; the last tie-break of a cap (L3). */
  readonly id: string
  readonly partner: string
  /** The day it happened. */
  readonly date: Day
  readonly activity: ActivityId
  /** Whole, at least 1. */
  readonly quantity: number
  /** The row's total where a person set one; null = blank. */
  readonly points: number | null
  /** Dollars earned for 7x on this row, in cents; negative is a refund; null = blank. */
  readonly revenue: Cents | null
  /** Minutes of work; null = blank. */
  readonly minutes: number | null
  readonly status: EntryStatus
  /** What it was: project, event, course, site, invoice. '' = none. */
  readonly reference: string
  /** Who did it. '' = none. */
  readonly person: string
  readonly note: string
  /** Columns of the file that the desk does not know, kept as notes. */
  readonly extra?: Readonly<Record<string, string>>
  /** Line of the file it came from; 0 when it came from no file. */
  readonly line: number
}
