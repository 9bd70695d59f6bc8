import { addDays, addMonths, type Day, monthEndFrom } from '../../../shared/basics/day'

export type PutOffTo = 'a week' | 'the review'

const WEEK = 7

/** The day of a reminder; on the day of a review the next one is meant. */
export function dayAfter(today: Day, to: PutOffTo): Day {
  if (to === 'a week') return addDays(today, WEEK)
  const review = monthEndFrom(today)
  return review > today ? review : monthEndFrom(addMonths(today, 1))
}
