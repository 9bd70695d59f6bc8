import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth, monthOf } from '../basics/day'

/** The days a review looks at, both ends included. */
export interface Window {
  readonly from: Day
  readonly to: Day
}

/**
 * [L1] The window that ends at a cut-off. At a month end it begins on the first day of the month
 * eleven months earlier (for twelve months), else on the day after the cut-off minus the months.
 */
export function windowAt(cutOff: Day, months: number): Window {
  const atMonthEnd = cutOff === lastOfMonth(monthOf(cutOff))
  const from = atMonthEnd
    ? firstOfMonth(monthOf(addMonths(firstOfMonth(monthOf(cutOff)), 1 - months)))
    : addDays(addMonths(cutOff, -months), 1)
  return { from, to: cutOff }
}

/** [L1] The last month end whose window still holds a day: 27 Oct 2026 last counts on 30 Sep 2027. */
export function lastReviewOf(day: Day, months: number): Day {
  const month = monthOf(day)
  const key = `${month} ${months}`
  const known = lastReviews.get(key)
  if (known) return known
  const last = lastOfMonth(monthOf(addMonths(firstOfMonth(month), months - 1)))
  lastReviews.set(key, last)
  return last
}

/** A few dozen months answer for every entry of a portfolio. */
const lastReviews = new Map<string, Day>()
