import type { Day } from './day'
import type { Cents } from './money'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A number with thousands separators: 51,234 or \u22121,234.5. */
export function formatNumber(value: number): string {
  const [whole = '', rest] = String(Math.abs(value)).split('.')
  const text = rest === undefined ? grouped(whole) : `${grouped(whole)}.${rest}`
  return value < 0 ? `\u2212${text}` : text
}

/** Dollars, with cents only where there are any: $18,000 or $1,234.50. */
export function formatMoney(amount: Cents): string {
  const [sign, whole, rest] = [
    amount < 0 ? '\u2212' : '',
    String(Math.trunc(Math.abs(amount) / 100)),
    Math.abs(amount) % 100,
  ]
  return `${sign}$${grouped(whole)}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`
}

/** A day as people read it: 31 Oct 2026. */
export function formatDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** A count with its noun: 1 entry, 2 entries. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${Math.abs(count) === 1 ? one : many}`
}

/** Groups of three digits; Intl is twenty times slower, and a review formats ten thousand of them. */
function grouped(digits: string): string {
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
