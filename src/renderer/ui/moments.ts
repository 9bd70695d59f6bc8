import { type Day, dayInZone } from '../../shared/basics/day'
import { formatDay, formatNumber, plural } from '../../shared/basics/format'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The hour of an instant (milliseconds since 1970) on this person's clock: 14:05. */
export function formatClock(instant: number, zone: string): string {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    })
    clocks.set(zone, clock)
  }
  return clock.format(instant)
}

/** A day as a heading: Today, Yesterday, or the day itself. */
export function sayDay(day: Day, now: number, zone: string): string {
  if (day === dayInZone(now, zone)) return 'Today'
  return day === dayInZone(now - DAY, zone) ? 'Yesterday' : formatDay(day)
}

/** How long ago an instant was; a clock that was set back never makes it the future. */
export function sayAge(instant: number, now: number): string {
  const age = now - instant
  if (age < 60_000) return 'just now'
  if (age < HOUR) return `${plural(Math.floor(age / 60_000), 'minute')} ago`
  if (age < DAY) return `${plural(Math.floor(age / HOUR), 'hour')} ago`
  return `${plural(Math.floor(age / DAY), 'day')} ago`
}

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const

/** A size as people read it: 812 bytes, 34 KB, 1.2 MB. */
export function saySize(bytes: number): string {
  let [amount, unit] = [bytes, 0]
  while (amount >= 1000 && unit < UNITS.length - 1) {
    amount /= 1000
    unit++
  }
  const shown = amount < 10 && unit > 1 ? Math.round(amount * 10) / 10 : Math.round(amount)
  return `${formatNumber(shown)} ${UNITS[unit]}`
}
