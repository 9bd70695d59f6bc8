/**
 * A hybrid logical clock. A stamp is `time-counter-device`, the time in milliseconds and the counter
 * in base 36 of fixed width, so that comparing stamps as strings compares them in causal order:
 * `0mhx3k2v4-0000-k3f9w2aa`.
 */
export interface Stamp {
  readonly time: number
  readonly counter: number
  readonly device: string
}

const TIME_DIGITS = 9
const COUNTER_DIGITS = 4
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS
const STAMP_PATTERN = /^([0-9a-z]{9})-([0-9a-z]{4})-([0-9a-z]+)$/

/** The stamp after the last one: never earlier, even where the clock `now` (ms) has gone back. */
export function nextStamp(last: string | null, now: number, device: string): string {
  const before = last === null ? null : readStamp(last)
  if (!before || now > before.time) return write({ time: now, counter: 0, device })
  const counter = before.counter + 1
  return counter < COUNTER_LIMIT
    ? write({ time: before.time, counter, device })
    : write({ time: before.time + 1, counter: 0, device })
}

/** Reads a stamp, or null where the text is none. */
export function readStamp(text: string): Stamp | null {
  const [, time, counter, device] = STAMP_PATTERN.exec(text) ?? []
  if (time === undefined || counter === undefined || device === undefined) return null
  return { time: Number.parseInt(time, 36), counter: Number.parseInt(counter, 36), device }
}

function write({ time, counter, device }: Stamp): string {
  const digits = (value: number, width: number) => value.toString(36).padStart(width, '0')
  return `${digits(time, TIME_DIGITS)}-${digits(counter, COUNTER_DIGITS)}-${device}`
}
