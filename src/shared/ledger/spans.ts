import type { Day } from '../basics/day'
import { dayCode, MONTH_STEP } from './day-code'
import { windowAt } from './window'

/**
 * Several cut-offs at once (L1, L2). Their windows cut the calendar into segments: entries of one segment
 * are seen by the same cut-offs and lie inside the same windows, so that each entry is looked at once.
 */
export interface Spans {
  /** How many different cut-offs there are; below they are meant oldest first. */
  readonly size: number
  /** The different cut-offs, oldest first. */
  readonly days: readonly Day[]
  /** Where each cut-off of the caller's list stands among them. */
  readonly rank: Int32Array
  /** By segment: the first cut-off that sees its days. */
  readonly seen: Int32Array
  /** By segment: the first cut-off whose window its days have left; never before `seen`. */
  readonly left: Int32Array
  /** The last month that any cut-off sees. */
  readonly lastMonth: number
  /** The segments of a month's days, by day of the month. */
  segmentsOf(month: number): Int32Array
}

/** Prepares cut-offs in any order, month ends or not, for windows of so many months. */
export function createSpans(cutOffs: readonly Day[], months: number): Spans {
  const days = [...new Set(cutOffs)].sort()
  const to = days.map(dayCode)
  const from = days.map((day) => dayCode(windowAt(day, months).from))
  const bounds = [...new Set([...from, ...to.map((code) => code + 1)])].sort((a, b) => a - b)
  const firsts = [Number.NEGATIVE_INFINITY, ...bounds]
  const known = new Map<number, Int32Array>()
  return {
    size: days.length,
    days,
    rank: Int32Array.from(cutOffs, (day) => days.indexOf(day)),
    seen: Int32Array.from(firsts, (first) => to.filter((end) => end < first).length),
    left: Int32Array.from(firsts, (first) => from.filter((begin) => begin <= first).length),
    lastMonth: Math.floor((to[to.length - 1] ?? 0) / MONTH_STEP),
    segmentsOf: (month) => {
      const segments = known.get(month) ?? segmentsIn(month, bounds)
      known.set(month, segments)
      return segments
    },
  }
}

function segmentsIn(month: number, bounds: readonly number[]): Int32Array {
  return Int32Array.from({ length: MONTH_STEP }, (_, day) => {
    const code = month * MONTH_STEP + day
    return bounds.filter((bound) => bound <= code).length
  })
}
