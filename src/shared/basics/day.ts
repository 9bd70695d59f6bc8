/** A calendar day as 'YYYY-MM-DD': no clock, no zone, and string order is date order. */
export type Day = string & { readonly __unit: 'day' }

/** A calendar month as 'YYYY-MM'. */
export type Month = string & { readonly __unit: 'month' }

const MS_PER_DAY = 86_400_000
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/

/** Reads a real calendar day written YYYY-MM-DD, or null, so that 2026-02-30 never enters the ledger. */
export function parseDay(text: string): Day | null {
  const match = DAY_PATTERN.exec(text)
  if (!match) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return text as Day
}

/** Reads a month written YYYY-MM, or null. */
export function parseMonth(text: string): Month | null {
  return MONTH_PATTERN.test(text) ? (text as Month) : null
}

/** Days since 1 January 1970, so that columns can hold days as integers. */
export function dayNumber(day: Day): number {
  const [year, month, date] = parts(day)
  return utc(year, month, date) / MS_PER_DAY
}

/** The day of a day number: the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

/** Months since year 0 of a day number, so that columns can be grouped by month without text. */
export function monthNumber(number: number): number {
  // Howard Hinnant's civil-from-days: the year begins in March, so that leap days come last.
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * dayOfYear + 2) / 153) + 2
  return (yearOfEra + era * 400) * 12 + month
}

/** The day `count` days later; a negative count goes back. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** The same day `count` months later, clamped to the month's last day; a negative count goes back. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = parts(day)
  const months = year * 12 + (month - 1) + count
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  return make(y, m, Math.min(date, daysInMonth(y, m)))
}

/** Whole years from one day to a later one, an anniversary of 29 February falling on 28 February. */
export function wholeYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return addMonths(from, years * 12) <= to ? years : years - 1
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month
}

/** The first day of a month. */
export function firstOfMonth(month: Month): Day {
  return `${month}-01` as Day
}

/** The last day of a month: the cut-off of that month's review. */
export function lastOfMonth(month: Month): Day {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return make(year, number, daysInMonth(year, number))
}

/** The last month end before a day: of 20 Nov and of 30 Nov it is 31 Oct. */
export function monthEndBefore(day: Day): Day {
  return addDays(firstOfMonth(monthOf(day)), -1)
}

/** The first month end on or after a day. */
export function monthEndFrom(day: Day): Day {
  return lastOfMonth(monthOf(day))
}

/** The month before. */
export function previousMonth(month: Month): Month {
  return monthOf(monthEndBefore(firstOfMonth(month)))
}

/** The day it is at an instant (milliseconds since 1970) in a time zone, for roots that hold a clock. */
export function dayInZone(instant: number, timeZone: string): Day {
  return formatIn(timeZone).format(instant) as Day
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept for each zone: making one takes a hundred times as long as asking it. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function make(year: number, month: number, date: number): Day {
  const [y, m, d] = [String(year).padStart(4, '0'), two(month), two(date)]
  return `${y}-${m}-${d}` as Day
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Date.UTC reads years 0 to 99 as 1900 to 1999; this does not. */
function utc(year: number, month: number, date: number): number {
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, date)
  return instant.getTime()
}
