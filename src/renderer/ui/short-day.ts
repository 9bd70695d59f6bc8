import type { Day } from '../../shared/basics/day'
import { formatDay } from '../../shared/basics/format'

/** A day without its year, where the year stands beside it already: 31 Oct. */
export function shortDay(day: Day): string {
  return formatDay(day).replace(/ \d{4}$/, '')
}
