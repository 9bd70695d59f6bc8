import { type Day, dayNumber } from '../../../shared/basics/day'
import { plural } from '../../../shared/basics/format'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4

/** A day as it is read aloud, without its year: 30 November. */
export function longDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`
}

/** A day with its weekday: Friday 20 November. */
export function weekdayOf(day: Day): string {
  const at = (((dayNumber(day) + FIRST_WEEKDAY) % 7) + 7) % 7
  return `${WEEKDAYS[at]} ${longDay(day)}`
}

/** How far off a day is: today, tomorrow, in 12 days, 3 days ago. */
export function sayAway(from: Day, to: Day): string {
  const days = dayNumber(to) - dayNumber(from)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days > 0 ? `in ${plural(days, 'day')}` : `${plural(-days, 'day')} ago`
}
