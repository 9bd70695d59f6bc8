import { addDays, type Day } from '../basics/day'

/** Days before its end from which a partnership year is worth a warning. */
export const TERM_DAYS = 60

/** Days before its end from which a certificate is worth a warning: long enough to sit an exam. */
export const CERTIFICATE_DAYS = 90

/** Whether a day comes no more than so many days after another. */
export function isWithin(days: number, day: Day, from: Day): boolean {
  return day >= from && day <= addDays(from, days)
}
