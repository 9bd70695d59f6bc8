import type { Day } from '../../basics/day'
import { edgesOf, type Marks } from './marks'

/** Several cut-offs over marks that know the edges of their windows (L1). */
export interface Spans {
  /** How many different cut-offs there are; below they are meant oldest first. */
  readonly size: number
  /** The different cut-offs, oldest first. */
  readonly days: readonly Day[]
  /** Where each cut-off of the caller's list stands among them. */
  readonly rank: Int32Array
  /** By cut-off: the last segment before its window, and the last that it sees. */
  readonly before: Int32Array
  readonly last: Int32Array
  /** By segment, one more than there are: the first cut-off that sees it. */
  readonly seen: Int32Array
  /** By segment: the first cut-off whose window it has left. */
  readonly left: Int32Array
}

/** Prepares cut-offs in any order, month ends or not, for windows of so many months. */
export function createSpans(cutOffs: readonly Day[], months: number, marks: Marks): Spans {
  const days = [...new Set(cutOffs)].sort()
  const edges = days.map((day) => edgesOf(day, months))
  const before = Int32Array.from(edges, ([from]) => marks.bounds.indexOf(from))
  const last = Int32Array.from(edges, ([, end]) => marks.bounds.indexOf(end))
  const segments = Array.from({ length: marks.size + 1 }, (_, segment) => segment)
  return {
    size: days.length,
    days,
    rank: Int32Array.from(cutOffs, (day) => days.indexOf(day)),
    before,
    last,
    seen: Int32Array.from(segments, (segment) => last.filter((end) => end < segment).length),
    left: Int32Array.from(segments, (segment) => before.filter((end) => end < segment).length),
  }
}
