import type { Column, Threshold } from './columns'
import { fromTop, type Scale } from './scale'

/** Where the name of a threshold stands: above or below its line, from which month on. */
export interface LabelPlace {
  readonly at: number
  readonly side: 'above' | 'below'
}

/** Months that a label lies over, at the narrowest the chart gets. */
const SPAN = 3
/** How much of the height a label takes beside its line, with a little air. */
const HEIGHT = 0.1
/** Looks per month along the line: between two points it is straight. */
const LOOKS = 4

/** The first place along a threshold where the line leaves its label free; where there is none, the freest. */
export function labelPlace(
  columns: readonly Pick<Column, 'point'>[],
  { at: height }: Threshold,
  line: Scale,
): LabelPlace {
  const top = fromTop(line, height)
  const tops = columns.map(({ point }) => (point === null ? null : fromTop(line, point)))
  let best: LabelPlace & { readonly free: number } = { at: 0, side: 'above', free: -1 }
  for (const at of startsAmong(columns.length)) {
    const passed = passedBy(tops, at)
    for (const side of ['above', 'below'] as const) {
      const [from, to] = side === 'above' ? [top - HEIGHT, top] : [top, top + HEIGHT]
      if (from < 0 || to > 1) continue
      const free = Math.min(1, ...passed.map((one) => Math.max(from - one, one - to, 0)))
      if (free > best.free) best = { at, side, free }
    }
    if (best.free > 0) break
  }
  return { at: best.at, side: best.side }
}

/** From the left edge, then from the right one, then what lies between. */
function startsAmong(months: number): readonly number[] {
  const last = Math.max(0, months - SPAN)
  const between = Array.from({ length: Math.max(0, last - 1) }, (_, at) => at + 1)
  return [0, last, ...between]
}

/** Heights of the line over the months of a label, from a little before it to a little behind. */
function passedBy(tops: readonly (number | null)[], start: number): readonly number[] {
  const heights: number[] = []
  for (let look = -LOOKS / 2; look <= SPAN * LOOKS; look++) {
    const where = start + look / LOOKS
    const [a, b] = [tops[Math.floor(where)], tops[Math.ceil(where)]]
    if (a == null || b == null) continue
    heights.push(a + (b - a) * (where - Math.floor(where)))
  }
  return heights
}
