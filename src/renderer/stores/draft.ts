import type { EntryStatus } from '../../shared/ledger/entry'
import type { ActivityId } from '../../shared/program/ids'

/** An activity as it is being written: every field the text of its control. */
export interface LogDraft {
  readonly partner: string | null
  readonly activity: ActivityId | null
  /** A day, or what was typed and cannot be read as one; null = untouched, so today. */
  readonly date: string | null
  readonly reference: string
  readonly person: string
  readonly quantity: string
  readonly points: string
  readonly revenue: string
  readonly minutes: string
  readonly status: EntryStatus
  readonly note: string
}

/** Half-written activities by partner; '' is the one without a partner. */
export type LogDrafts = Readonly<Record<string, LogDraft>>

/** A draft in which nothing is written. */
export const BLANK: LogDraft = {
  partner: null,
  activity: null,
  date: null,
  reference: '',
  person: '',
  quantity: '',
  points: '',
  revenue: '',
  minutes: '',
  status: 'approved',
  note: '',
}

/** Whether something was written that would be missed; a day or a status alone would not. */
export function isUnfinished(draft: LogDraft): boolean {
  const { activity, reference, person, quantity, points, revenue, minutes, note } = draft
  const written = [reference, person, quantity, points, revenue, minutes, note].join('').trim()
  return activity !== null || written !== ''
}
