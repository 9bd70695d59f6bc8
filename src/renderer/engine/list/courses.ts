import { addMonths, type Day, monthEndBefore, monthEndFrom } from '../../../shared/basics/day'
import type { Cents, Points } from '../../../shared/basics/money'
import type { TierId } from '../../../shared/program/ids'
import { prepareReview } from '../../../shared/tier/portfolio'
import type { Book } from '../../book/book'
import { editionOf } from '../edition-of'
import type { View } from '../view'

/** Where a partner stood on one day, by the records as they are now. */
export interface Milestone {
  readonly day: Day
  readonly tier: TierId | null
  /** What counts in the twelve months up to the day. */
  readonly points: Points
  /** Minimum revenue in cents. */
  readonly revenue: Cents
}

/** The standing of some partners at the month ends up to a day, the oldest first; the day itself comes last. */
export function coursesOf(
  { ledger, records, roster }: Book,
  partners: readonly string[],
  { edition, cutOff }: View,
  months: number,
): readonly (readonly Milestone[])[] {
  const days = milestonesTo(cutOff, months)
  const review = prepareReview(editionOf(edition), ledger.ledger(), days)
  return partners.map((id) => {
    const joinedOn = records.partner(id)?.joinedOn ?? null
    const known = { id, ordinal: roster.ordinalOf(id), joinedOn }
    const rows = review.rowsOf(known, records.certificationsOf(id))
    return days.flatMap((day, at) => {
      const row = rows[at]
      return row ? [{ day, tier: row.tier, points: row.points, revenue: row.revenue }] : []
    })
  })
}

/** So many days in all: month ends, and the day looked at in the place of its own month's. */
function milestonesTo(cutOff: Day, months: number): readonly Day[] {
  const last = monthEndBefore(cutOff)
  const before = Array.from({ length: months - 1 }, (_, back) =>
    monthEndFrom(addMonths(last, -back)),
  )
  return [...before.reverse(), cutOff]
}
