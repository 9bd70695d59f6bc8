import type { Spans } from './spans'

/** Sums of a block of partners by segment, and of one of them by cut-off, used block after block. */
export class Tally {
  readonly #spans: Spans
  /** How many segments each seat has. */
  readonly segments: number
  /** By seat and segment: what counts whoever else competes. */
  readonly points: Float64Array
  /** By seat and segment, in cents. */
  readonly revenue: Float64Array
  /** By seat and segment: approved entries that do not count in full. */
  readonly lessened: Int32Array
  /** By seat: the first cut-off that sees an entry which is not approved. */
  readonly unapprovedFrom: Int32Array
  /** By cut-off: what is more or less than on the cut-off before. */
  readonly #pointSteps: Float64Array
  readonly #revenueSteps: Float64Array
  readonly #lessenedSteps: Int32Array

  constructor(spans: Spans, seats: number) {
    const size = seats * spans.seen.length
    this.segments = spans.seen.length
    this.#spans = spans
    this.points = new Float64Array(size)
    this.revenue = new Float64Array(size)
    this.lessened = new Int32Array(size)
    this.#pointSteps = new Float64Array(spans.size + 1)
    this.#revenueSteps = new Float64Array(spans.size + 1)
    this.#lessenedSteps = new Int32Array(spans.size + 1)
    this.unapprovedFrom = new Int32Array(seats).fill(spans.size)
  }

  /** Counts points on the cut-offs from `from` up to, not including, `to`. */
  count(points: number, from: number, to: number): void {
    if (from >= to) return
    this.#pointSteps[from] = (this.#pointSteps[from] ?? 0) + points
    this.#pointSteps[to] = (this.#pointSteps[to] ?? 0) - points
  }

  /** Remembers that something does not count in full on these cut-offs. */
  lessen(from: number, to: number): void {
    if (from >= to) return
    this.#lessenedSteps[from] = (this.#lessenedSteps[from] ?? 0) + 1
    this.#lessenedSteps[to] = (this.#lessenedSteps[to] ?? 0) - 1
  }

  /** Sums one partner up, cut-off by cut-off in order of time, and frees its seat. */
  close(seat: number, totals: Sums): void {
    const { seen, left, size } = this.#spans
    const [pointSteps, revenueSteps, lessenedSteps] = [
      this.#pointSteps,
      this.#revenueSteps,
      this.#lessenedSteps,
    ]
    const base = seat * this.segments
    for (let segment = 0; segment < seen.length; segment++) {
      const from = seen[segment] ?? 0
      const to = left[segment] ?? 0
      const points = this.points[base + segment] ?? 0
      const revenue = this.revenue[base + segment] ?? 0
      const lessened = this.lessened[base + segment] ?? 0
      pointSteps[from] = (pointSteps[from] ?? 0) + points
      pointSteps[to] = (pointSteps[to] ?? 0) - points
      revenueSteps[from] = (revenueSteps[from] ?? 0) + revenue
      revenueSteps[to] = (revenueSteps[to] ?? 0) - revenue
      lessenedSteps[from] = (lessenedSteps[from] ?? 0) + lessened
      lessenedSteps[to] = (lessenedSteps[to] ?? 0) - lessened
    }
    const unapprovedFrom = this.unapprovedFrom[seat] ?? 0
    let [points, revenue, lessened] = [0, 0, 0]
    for (let cutOff = 0; cutOff < size; cutOff++) {
      points += pointSteps[cutOff] ?? 0
      revenue += revenueSteps[cutOff] ?? 0
      lessened += lessenedSteps[cutOff] ?? 0
      totals.points[cutOff] = points
      totals.revenue[cutOff] = revenue
      totals.lessened[cutOff] = lessened > 0 ? 1 : 0
      totals.unapproved[cutOff] = cutOff >= unapprovedFrom ? 1 : 0
    }
    this.#clear(seat)
  }

  #clear(seat: number): void {
    const [from, to] = [seat * this.segments, (seat + 1) * this.segments]
    this.points.fill(0, from, to)
    this.revenue.fill(0, from, to)
    this.lessened.fill(0, from, to)
    this.#pointSteps.fill(0)
    this.#revenueSteps.fill(0)
    this.#lessenedSteps.fill(0)
    this.unapprovedFrom[seat] = this.#spans.size
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
