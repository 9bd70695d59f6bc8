import { type Day, lastOfMonth, monthOf } from '../../basics/day'
import { dayCode, MONTH_STEP, monthOfCode } from '../pages/day-code'
import { windowAt } from '../window'

/**
 * The days at which the calendar is cut into segments: what happens within one segment is seen by the
 * same cut-offs and lies inside the same windows, so that each entry is looked at once (L1, L2).
 */
export interface Marks {
  /** Day codes, oldest first: segment n ends before the n-th of them, and none ends after the last. */
  readonly bounds: readonly number[]
  /** How many segments end. */
  readonly size: number
  /** The last month of which a day lies in a segment that ends. */
  readonly lastMonth: number
  /** The segments of a month's days, by day of the month. */
  segmentsOf(month: number): Int32Array
}

/** Prepares marks from day codes in any order. */
export function createMarks(codes: Iterable<number>): Marks {
  const bounds = [...new Set(codes)].sort((a, b) => a - b)
  const known = new Map<number, Int32Array>()
  return {
    bounds,
    size: bounds.length,
    lastMonth: monthOfCode((bounds[bounds.length - 1] ?? 0) - 2),
    segmentsOf: (month) => {
      const segments = known.get(month) ?? segmentsIn(month, bounds)
      known.set(month, segments)
      return segments
    },
  }
}

/** Where the window of a cut-off begins, and where what it does not see any more does: the codes of two marks. */
export function edgesOf(cutOff: Day, months: number): readonly [from: number, end: number] {
  const code = dayCode(cutOff)
  // The end of one month and the beginning of the next are one mark, so that months are whole.
  const end = cutOff === lastOfMonth(monthOf(cutOff)) ? monthMark(monthOfCode(code) + 1) : code + 1
  return [dayCode(windowAt(cutOff, months).from), end]
}

/** The mark at the first day of a month. */
export function monthMark(month: number): number {
  return month * MONTH_STEP + 1
}

function segmentsIn(month: number, bounds: readonly number[]): Int32Array {
  return Int32Array.from({ length: MONTH_STEP }, (_, day) => {
    const code = month * MONTH_STEP + day
    return bounds.filter((bound) => bound <= code).length
  })
}
