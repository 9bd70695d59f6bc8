import { addDays, type Day, parseDay } from '../../shared/basics/day'
import { formatDay } from '../../shared/basics/format'
import { shortDay } from './short-day'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Months as a German keyboard writes them, where that differs in the first three letters. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  mär: 'mar',
  mrz: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
}

/**
 * A day as people type it: 2026-10-28, 28 oct, oct 28 2026, 28.10.2026, 1.11., yesterday, 3 days ago.
 * Without a year the latest such day up to today is meant. Where day and month could be swapped it is
 * not guessed: null.
 */
export function readDay(text: string, today: Day): Day | null {
  const words = text.trim().toLowerCase()
  const ago = daysAgo(words)
  if (ago !== null) return addDays(today, -ago)
  const exact = parseDay(words)
  if (exact) return exact
  const parts = partsOf(words)
  const month = parts.findIndex((part) => monthOf(part) > 0)
  if (month >= 0) return withNamedMonth(parts, month, today)
  // A point behind the month, as in 1.11., is only ever written behind day and month.
  const [date = '', number = ''] = parts
  if (/^\d{1,2}\.\s?\d{1,2}\.$/.test(words)) return latest(Number(number), date, today)
  return withNumbers(parts)
}

function daysAgo(words: string): number | null {
  if (words === 'today') return 0
  if (words === 'yesterday') return 1
  const [, count] = /^(\d{1,3}) days? ago$/.exec(words) ?? []
  return count === undefined ? null : Number(count)
}

function partsOf(words: string): readonly string[] {
  return words.split(/[\s.,/-]+/).filter(Boolean)
}

/** 1 to 12; 0 where a word names no month. */
function monthOf(part: string): number {
  const short = part.slice(0, 3)
  return MONTHS.indexOf(OTHER_NAMES[short] ?? short) + 1
}

function withNamedMonth(parts: readonly string[], at: number, today: Day): Day | null {
  const month = monthOf(parts[at] ?? '')
  const [date = '', year, ...rest] = parts.filter((_, index) => index !== at)
  if (rest.length > 0) return null
  return year === undefined ? latest(month, date, today) : make(year, month, date)
}

/** The latest such day up to today. */
function latest(month: number, date: string, today: Day): Day | null {
  const year = Number(today.slice(0, 4))
  const thisYear = make(String(year), month, date)
  return thisYear && thisYear <= today ? thisYear : make(String(year - 1), month, date)
}

/** 28/10/2026 can only be read one way; 3/4/2026 cannot, and is refused. */
function withNumbers([first = '', second = '', year = '', ...rest]: readonly string[]): Day | null {
  const [a, b] = [Number(first), Number(second)]
  if (rest.length > 0) return null
  if (a > 12) return make(year, b, first)
  if (b > 12) return make(year, a, second)
  return a === b ? make(year, a, second) : null
}

function make(year: string, month: number, date: string): Day | null {
  return parseDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** The days that a doubtful text may mean, likeliest first; none where it is read already, or names no day. */
export function daysMeant(text: string, today: Day): readonly Day[] {
  if (text.trim() === '' || readDay(text, today)) return []
  const [first = '', second = '', year, ...rest] = partsOf(text.trim())
  if (rest.length > 0 || ![first, second].every((part) => /^\d{1,2}$/.test(part))) return []
  const years = yearsMeant(year, today)
  const orders = [
    [first, second],
    [second, first],
  ] as const
  const days = orders.flatMap(([date, month]) => {
    if (years === null) return latest(Number(month), date, today) ?? []
    return years.flatMap((one) => make(one, Number(month), date) ?? [])
  })
  const [only] = days
  // One reading without a year is doubtful in its year alone.
  const others = only && days.length === 1 && year === undefined ? before(only) : []
  return [...new Set([...days, ...others])]
}

/** Two digits may stand for this century or the last; null = the latest. */
function yearsMeant(year: string | undefined, today: Day): readonly string[] | null {
  if (year === undefined) return null
  return /^\d{2}$/.test(year) ? [`${today.slice(0, 2)}${year}`] : [year]
}

function before(day: Day): readonly Day[] {
  const earlier = parseDay(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`)
  return earlier ? [earlier] : []
}

/** Why a text is not read as a day, as a question or a sentence; null where it is read or empty. */
export function dayComplaint(text: string, today: Day): string | null {
  if (text.trim() === '' || readDay(text, today)) return null
  const [day, other] = daysMeant(text, today)
  if (!day) return `“${text.trim()}” is not a day. Write it like 28 oct 2026.`
  const typed = formatDay(day).toLowerCase()
  if (other && other.slice(4) !== day.slice(4))
    return `${shortDay(day)} or ${shortDay(other)}? Write ${typed}.`
  return other
    ? `${shortDay(day)} of which year? Write ${typed}.`
    : `${formatDay(day)}? Write ${typed}.`
}
