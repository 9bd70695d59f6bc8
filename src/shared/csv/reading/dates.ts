import { type Day, parseDay } from '../../basics/day'
import type { DateOrder } from '../matching/choices'

const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/

/**
 * [F16] A day in the order that a person chose, or null. A date that begins with its year is never in
 * doubt; a year of two digits always is. No order = a file of the desk's own form (F13).
 */
export function readDate(written: string, order: DateOrder | null): Day | null {
  const own = parseDay(written)
  if (own || order === null) return own
  const [, year, , month, day] = YEAR_FIRST.exec(written) ?? []
  if (year && month && day) return dayOf(year, month, day)
  const [, first, , second, last] = YEAR_LAST.exec(written) ?? []
  if (!first || !second || !last) return null
  switch (order) {
    case 'year first':
      return null
    case 'day first':
      return dayOf(last, second, first)
    case 'month first':
      return dayOf(last, first, second)
    default:
      return order satisfies never
  }
}

/** How to write a day, for the sentence that refuses one. */
export function sayDateForm(order: DateOrder | null): string {
  switch (order) {
    case null:
    case 'year first':
      return 'YYYY-MM-DD'
    case 'day first':
      return 'DD.MM.YYYY or YYYY-MM-DD'
    case 'month first':
      return 'MM/DD/YYYY or YYYY-MM-DD'
    default:
      return order satisfies never
  }
}

/** [F16] The order that dates prove by a part above 12; 'year first' where nothing is proved: never a guess. */
export function provenOrder(dates: readonly string[]): DateOrder {
  let [dayFirst, monthFirst] = [false, false]
  for (const written of dates) {
    const [, first, , second] = YEAR_LAST.exec(written.trim()) ?? []
    if (Number(first) > 12) dayFirst = true
    if (Number(second) > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return 'year first'
  return dayFirst ? 'day first' : 'month first'
}

/** Whether a cell is written as a date in any order. */
export function looksLikeDate(written: string): boolean {
  return YEAR_FIRST.test(written) || YEAR_LAST.test(written)
}

/** Whether a date begins with its year, and so is never in doubt. */
export function beginsWithYear(written: string): boolean {
  return YEAR_FIRST.test(written)
}

function dayOf(year: string, month: string, day: string): Day | null {
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
