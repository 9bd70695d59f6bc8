import { type Day, parseDay } from '../../shared/basics/day'
import { formatDay } from '../../shared/basics/format'
import { shortDay } from './short-day'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as people type it: 2026-10-28, 28 oct, oct 28 2026, 28.10.2026, today. Without a year the
 * latest such day up to today is meant. Where day and month could be swapped it is not guessed: null.
 */
export function readDay(text: string, today: Day): Day | null {
  const words = text.trim().toLowerCase()
  if (words === 'today') return today
  const exact = parseDay(words)
  if (exact) return exact
  const parts = words.split(/[\s.,/-]+/).filter(Boolean)
  const month = parts.findIndex((part) => MONTHS.includes(part.slice(0, 3)))
  return month >= 0 ? withNamedMonth(parts, month, today) : withNumbers(parts)
}

function withNamedMonth(parts: readonly string[], at: number, today: Day): Day | null {
  const month = MONTHS.indexOf(parts[at]?.slice(0, 3) ?? '') + 1
  const [date = '', year] = parts.filter((_, index) => index !== at)
  if (year !== undefined) return make(year, month, date)
  const thisYear = make(today.slice(0, 4), month, date)
  if (thisYear && thisYear <= today) return thisYear
  return make(String(Number(today.slice(0, 4)) - 1), month, date)
}

/** 28/10/2026 can only be read one way; 3/4/2026 cannot, and is refused. */
function withNumbers([first = '', second = '', year = '']: readonly string[]): Day | null {
  const [a, b] = [Number(first), Number(second)]
  if (a > 12) return make(year, b, first)
  if (b > 12) return make(year, a, second)
  return a === b ? make(year, a, second) : null
}

function make(year: string, month: number, date: string): Day | null {
  return parseDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** Why a text is not read as a day, as a question or a sentence; null where it is read or empty. */
export function dayComplaint(text: string, today: Day): string | null {
  if (text.trim() === '' || readDay(text, today)) return null
  const [first = '', second = '', year = today.slice(0, 4), ...rest] = text
    .trim()
    .split(/[\s.,/-]+/)
  const readings = [make(year, Number(second), first), make(year, Number(first), second)].flatMap(
    (day) => day ?? [],
  )
  const [day, other] = readings
  if (!day || rest.length > 0 || ![first, second].every((part) => /^\d{1,2}$/.test(part)))
    return `“${text.trim()}” is not a day. Write it like 28 oct 2026.`
  const typed = formatDay(day).toLowerCase()
  return other
    ? `${shortDay(day)} or ${shortDay(other)}? Write ${typed}.`
    : `${shortDay(day)} of which year? Write ${typed}.`
}
