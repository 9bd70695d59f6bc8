import { addDays, type Day, dayNumber, parseDay } from '../../shared/basics/day'
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

const WEEKDAYS = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday']

/** Where a day without a year is looked for: what was done lies behind, what runs out lies ahead. */
export type Towards = 'past' | 'future'

/**
 * A day as people type it: 2026-10-28, 28 oct, oct 28th 2026, 28.10.2026, 28.10, 1.11., yesterday,
 * monday, last friday, 2 weeks ago. Without a year the nearest such day is meant, and so is a weekday's:
 * up to today, or from today on where what is asked for lies ahead. Where day and month could be swapped it is not guessed: null.
 */
export function readDay(text: string, today: Day, towards: Towards = 'past'): Day | null {
  const words = text.trim().toLowerCase()
  const ago = daysAgo(words)
  if (ago !== null) return addDays(today, -ago)
  const weekday = onWeekday(words, today, towards)
  if (weekday) return weekday
  const exact = parseDay(words)
  if (exact) return exact
  const parts = partsOf(words)
  const month = parts.findIndex((part) => monthOf(part) > 0)
  const near = (one: number, date: string) => nearest(one, date, today, towards)
  if (month >= 0) return withNamedMonth(parts, month, near)
  // A point behind the month, as in 1.11., is only ever written behind day and month.
  const [date = '', number = ''] = parts
  if (/^\d{1,2}\.\s?\d{1,2}\.$/.test(words)) return near(Number(number), date)
  return withNumbers(parts, near)
}

function daysAgo(words: string): number | null {
  if (words === 'today') return 0
  if (words === 'yesterday') return 1
  if (words === 'tomorrow') return -1
  const [, count, unit] = /^(\d{1,3}|an?) (day|week)s? ago$/.exec(words) ?? []
  if (count === undefined) return null
  return (count.startsWith('a') ? 1 : Number(count)) * (unit === 'week' ? 7 : 1)
}

/** A weekday by its name or the first letters of it; today counts, unless the last one is asked for. */
function onWeekday(words: string, today: Day, towards: Towards): Day | null {
  const [, last, name = ''] = /^(last )?([a-z]{3,9})$/.exec(words) ?? []
  const at = name === '' ? -1 : WEEKDAYS.findIndex((weekday) => weekday.startsWith(name))
  if (at < 0) return null
  const back = (((dayNumber(today) - at) % 7) + 7) % 7
  if (last !== undefined) return addDays(today, -(back || 7))
  return addDays(today, towards === 'past' || back === 0 ? -back : 7 - back)
}

function partsOf(words: string): readonly string[] {
  return words
    .split(/[\s.,/-]+/)
    .map((part) => part.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'))
    .filter(Boolean)
}

/** 1 to 12; 0 where a word names no month. */
function monthOf(part: string): number {
  const short = part.slice(0, 3)
  return MONTHS.indexOf(OTHER_NAMES[short] ?? short) + 1
}

function withNamedMonth(parts: readonly string[], at: number, near: Near): Day | null {
  const month = monthOf(parts[at] ?? '')
  const [date = '', year, ...rest] = parts.filter((_, index) => index !== at)
  if (rest.length > 0) return null
  return year === undefined ? near(month, date) : make(year, month, date)
}

type Near = (month: number, date: string) => Day | null

/** Years until every day of the calendar has come once: 29 February stays away for eight. */
const LONGEST = 8

function nearest(month: number, date: string, today: Day, towards: Towards): Day | null {
  const ahead = towards === 'future'
  const year = Number(today.slice(0, 4))
  for (let away = 0; away <= LONGEST; away++) {
    const day = make(String(ahead ? year + away : year - away), month, date)
    if (day && (ahead ? day >= today : day <= today)) return day
  }
  return null
}

/** 28/10/2026 and 28.10 can only be read one way; 3/4/2026 cannot, and is refused. */
function withNumbers(parts: readonly string[], near: Near): Day | null {
  const [first = '', second = '', year, ...rest] = parts
  const [a, b] = [Number(first), Number(second)]
  if (rest.length > 0 || second === '') return null
  const on = (month: number, date: string) =>
    year === undefined ? near(month, date) : make(year, month, date)
  if (a > 12) return on(b, first)
  if (b > 12) return on(a, second)
  return a === b ? on(a, second) : null
}

function make(year: string, month: number, date: string): Day | null {
  return parseDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** The days that a doubtful text may mean, likeliest first; none where it is read already, or names no day. */
export function daysMeant(text: string, today: Day, towards: Towards = 'past'): readonly Day[] {
  if (text.trim() === '' || readDay(text, today, towards)) return []
  const [first = '', second = '', year, ...rest] = partsOf(text.trim())
  if (rest.length > 0 || ![first, second].every((part) => /^\d{1,2}$/.test(part))) return []
  const years = yearsMeant(year, today)
  const orders = [
    [first, second],
    [second, first],
  ] as const
  const days = orders.flatMap(([date, month]) => {
    if (years === null) return nearest(Number(month), date, today, towards) ?? []
    return years.flatMap((one) => make(one, Number(month), date) ?? [])
  })
  return [...new Set(days)]
}

/** Two digits may stand for this century or the last; null = the nearest. */
function yearsMeant(year: string | undefined, today: Day): readonly string[] | null {
  if (year === undefined) return null
  return /^\d{2}$/.test(year) ? [`${today.slice(0, 2)}${year}`] : [year]
}

/** Why a text is not read as a day, as a question or a sentence; null where it is read or empty. */
export function dayComplaint(text: string, today: Day, towards: Towards = 'past'): string | null {
  if (text.trim() === '' || readDay(text, today, towards)) return null
  const [day, other] = daysMeant(text, today, towards)
  if (!day) return `“${text.trim()}” is not a day. Write it like 28 oct 2026.`
  const typed = formatDay(day).toLowerCase()
  return other
    ? `${shortDay(day)} or ${shortDay(other)}? Write ${typed}.`
    : `${formatDay(day)}? Write ${typed}.`
}
