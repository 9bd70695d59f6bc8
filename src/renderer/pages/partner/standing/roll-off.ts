import { addDays, type Day, monthEndFrom } from '../../../../shared/basics/day'
import { formatDay } from '../../../../shared/basics/format'
import type { Assessment } from '../../../../shared/tier/assessment'
import { sayMeasure } from '../../../ui/requirement-words'

/** What leaves the window first, and the first month-end review that no longer sees it. */
export interface RollOff {
  readonly amount: number
  readonly review: Day
  readonly entries: readonly string[]
}

/** The soonest loss of points, or of minimum revenue in cents; null where nothing counts. */
export function nextRollOff(
  { postings, window }: Assessment,
  of: 'counted' | 'minimumRevenue',
): RollOff | null {
  const counting = postings.filter(
    (posting) => posting.entry.date >= window.from && posting[of] !== 0,
  )
  const [first] = counting.map(({ lastReview }) => lastReview).sort()
  if (first === undefined) return null
  const leaving = counting.filter(({ lastReview }) => lastReview === first)
  return {
    amount: leaving.reduce((total, posting) => total + posting[of], 0),
    review: monthEndFrom(addDays(first, 1)),
    entries: leaving.map(({ entry }) => entry.id),
  }
}

/** The first certificate of a kind to stop counting; null where none has an end. */
export function nextExpiry(
  { certificates }: Assessment,
  kind: 'profile' | 'sales',
): { readonly person: string; readonly day: Day; readonly id: string } | null {
  const ending = certificates.flatMap(({ certification, standing }) =>
    standing === 'counts' && certification.kind === kind && certification.expiresOn !== null
      ? [{ person: certification.person, day: certification.expiresOn, id: certification.id }]
      : [],
  )
  return ending.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null
}

/** What leaving the window does: a refund that leaves is a gain. */
export function sayLeaving(kind: 'points' | 'revenue', { amount, review }: RollOff): string {
  const by = `by the review of ${formatDay(review)}`
  return amount < 0
    ? `+${sayMeasure(kind, -amount)} ${by}, as a refund rolls out`
    : `${sayMeasure(kind, amount)} roll out ${by}`
}
