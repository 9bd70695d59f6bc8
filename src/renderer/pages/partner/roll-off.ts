import { addMonths, type Day, lastOfMonth, monthOf } from '../../../shared/basics/day'
import type { Assessment } from '../../../shared/tier/assessment'

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
    review: monthEndAfter(first),
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

function monthEndAfter(monthEnd: Day): Day {
  return lastOfMonth(monthOf(addMonths(monthEnd, 1)))
}
