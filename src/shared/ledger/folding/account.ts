import type { Spans } from './spans'

/** How many numbers tell of a loss: the segment of the entry, since which and until before which segment, its points. */
const LOSS = 4

/**
 * One partner settled whatever the cut-offs, as numbers side by side: for each segment the points, the
 * revenue and the lessened entries of all up to it, then the first segment with something unapproved,
 * then the losses: points that do not count on cut-offs between two segments, as another won for a time.
 */
export class Account {
  numbers: Float64Array
  /** How many of the numbers tell something. */
  length: number
  readonly #segments: number

  constructor(segments: number) {
    this.#segments = segments
    this.length = segments * 3 + 1
    this.numbers = new Float64Array(this.length + LOSS * 64)
  }

  /** Begins with another partner. */
  open(): void {
    this.length = this.#segments * 3 + 1
  }

  /** Takes the points of an entry away from all cut-offs that see `from` and not yet `to`. */
  lose(segment: number, from: number, to: number, worth: number): void {
    if (from >= to) return
    if (this.length + LOSS > this.numbers.length) {
      const longer = new Float64Array(this.numbers.length * 2)
      longer.set(this.numbers)
      this.numbers = longer
    }
    const { numbers, length } = this
    numbers[length] = segment
    numbers[length + 1] = from
    numbers[length + 2] = to
    numbers[length + 3] = worth
    this.length += LOSS
  }
}

/** What one partner's entries come to, by cut-off in order of time. */
export interface Sums {
  readonly points: Float64Array
  /** Minimum revenue in cents. */
  readonly revenue: Float64Array
  /** 1 where an approved entry of the window does not count in full. */
  readonly lessened: Uint8Array
  /** 1 where an entry dated up to the cut-off is not approved. */
  readonly unapproved: Uint8Array
}

/** Sums of nothing on so many cut-offs. */
export function sumsOf(size: number): Sums {
  return {
    points: new Float64Array(size),
    revenue: new Float64Array(size),
    lessened: new Uint8Array(size),
    unapproved: new Uint8Array(size),
  }
}

/** Reads an account on every cut-off; `first` is where the sums of its partner begin. */
export function sumUp(
  numbers: Float64Array,
  length: number,
  segments: number,
  { before, last, seen, left, size }: Spans,
  { points, revenue, lessened, unapproved }: Sums,
  first: number,
): void {
  const unapprovedFrom = numbers[segments * 3] ?? 0
  for (let cutOff = 0; cutOff < size; cutOff++) {
    const from = before[cutOff] ?? 0
    const to = last[cutOff] ?? 0
    const at = first + cutOff
    points[at] = (numbers[to] ?? 0) - (numbers[from] ?? 0)
    revenue[at] = (numbers[segments + to] ?? 0) - (numbers[segments + from] ?? 0)
    const some = (numbers[segments * 2 + to] ?? 0) - (numbers[segments * 2 + from] ?? 0)
    lessened[at] = some > 0 ? 1 : 0
    unapproved[at] = to >= unapprovedFrom ? 1 : 0
  }
  for (let loss = segments * 3 + 1; loss < length; loss += LOSS) {
    const begin = seen[numbers[loss + 1] ?? 0] ?? 0
    const end = Math.min(seen[numbers[loss + 2] ?? 0] ?? 0, left[numbers[loss] ?? 0] ?? 0)
    const worth = numbers[loss + 3] ?? 0
    for (let cutOff = begin; cutOff < end; cutOff++) {
      points[first + cutOff] = (points[first + cutOff] ?? 0) - worth
      lessened[first + cutOff] = 1
    }
  }
}
