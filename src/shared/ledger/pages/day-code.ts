import type { Day } from '../../basics/day'

/** Days a code sets aside for each month, so that 12 months earlier is a subtraction. */
export const MONTH_STEP = 32

/**
 * A day as one small integer, months since year 0 times 32 plus the day of the month: its order is
 * date order, and whole months are added without a calendar.
 */
export function dayCode(day: Day): number {
  const year = two(day, 0) * 100 + two(day, 2)
  return (year * 12 + two(day, 5) - 1) * MONTH_STEP + two(day, 8)
}

/** The day of a day code: the inverse of `dayCode`. */
export function dayOfCode(code: number): Day {
  const month = monthOfCode(code)
  const year = Math.floor(month / 12)
  return `${pad(year, 4)}-${pad((month % 12) + 1, 2)}-${pad(code % MONTH_STEP, 2)}` as Day
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

/** The month of a day code, counted as `monthNumber` counts. */
export function monthOfCode(code: number): number {
  return Math.floor(code / MONTH_STEP)
}

/** The calendar year of a day code. */
export function yearOfCode(code: number): number {
  return Math.floor(code / (MONTH_STEP * 12))
}

/** [L5.years] Whole years between two day codes, an anniversary of 29 February falling on 28 February. */
export function wholeYearsOf(from: number, to: number): number {
  const years = Math.floor((monthOfCode(to) - monthOfCode(from)) / 12)
  const sameMonth = (monthOfCode(to) - monthOfCode(from)) % 12 === 0
  return sameMonth && anniversaryIn(to, from % MONTH_STEP) > to % MONTH_STEP ? years - 1 : years
}

/** The day of the month on which an anniversary falls: only 29 February is ever moved. */
function anniversaryIn(to: number, dayOfMonth: number): number {
  const isFebruary = monthOfCode(to) % 12 === 1
  return isFebruary && dayOfMonth === 29 && !isLeap(yearOfCode(to)) ? 28 : dayOfMonth
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function two(day: Day, at: number): number {
  return (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48
}
