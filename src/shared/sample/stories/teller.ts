import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth, monthOf } from '../../basics/day'
import type { SamplePartner } from '../sample-partner'
import type { CertificateSketch, Sketch } from '../sketch'

/** What a story is told of. */
export interface Told {
  readonly partner: SamplePartner
  readonly staff: readonly string[]
  readonly today: Day
}

/** The entries or certificates that a story adds to a partner's ordinary months. */
export type EntryStories<S extends string> = Readonly<
  Partial<Record<S, (told: Told) => readonly Sketch[]>>
>
export type CertificateStories<S extends string> = Readonly<
  Partial<Record<S, (told: Told) => readonly CertificateSketch[]>>
>

/** A day of the calendar month that lies some months back; never after today. */
export function inMonth(today: Day, back: number, date: number): Day {
  const first = firstOfMonth(monthOf(addMonths(today, -back)))
  const on = addDays(first, Math.min(date, Number(lastOfMonth(monthOf(first)).slice(8, 10))) - 1)
  return on < today ? on : today
}

/** One of the staff. */
export function one(staff: readonly string[], at: number): string {
  return staff[at % staff.length] ?? ''
}
