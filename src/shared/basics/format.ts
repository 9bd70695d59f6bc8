import type { Day } from './day'
import type { Cents } from './money'

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A whole number with thousands separators: 51,234. */
export function formatNumber(value: number): string {
  return WHOLE.format(value + 0).replace('-', '\u2212')
}

/** Dollars, with cents only where there are any: $18,000 or $1,234.50. */
export function formatMoney(amount: Cents): string {
  const [sign, whole, rest] = [
    amount < 0 ? '\u2212' : '',
    Math.trunc(Math.abs(amount) / 100),
    Math.abs(amount) % 100,
  ]
  return `${sign}$${WHOLE.format(whole)}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`
}

/** A day as people read it: 31 Oct 2026. */
export function formatDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** A count with its noun: 1 entry, 2 entries. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${Math.abs(count) === 1 ? one : many}`
}
