import type { Account } from './account'

/** What the entries of a block of partners add up to by segment, used block after block. */
export class Tally {
  readonly segments: number
  /** By seat and segment: what counts unless it is lost. */
  readonly points: Float64Array
  /** By seat and segment, in cents. */
  readonly revenue: Float64Array
  /** By seat and segment: approved entries that do not count in full on any cut-off. */
  readonly lessened: Int32Array
  /** By seat: the first segment with an entry which is not approved. */
  readonly unapprovedFrom: Int32Array

  constructor(segments: number, seats: number) {
    this.segments = segments
    this.points = new Float64Array(seats * segments)
    this.revenue = new Float64Array(seats * segments)
    this.lessened = new Int32Array(seats * segments)
    this.unapprovedFrom = new Int32Array(seats).fill(segments)
  }

  /** Writes one partner's sums into its account, each of all segments up to it, and frees the seat. */
  close(seat: number, { numbers }: Account): void {
    const { segments } = this
    const base = seat * segments
    let [points, revenue, lessened] = [0, 0, 0]
    for (let segment = 0; segment < segments; segment++) {
      points += this.points[base + segment] ?? 0
      revenue += this.revenue[base + segment] ?? 0
      lessened += this.lessened[base + segment] ?? 0
      numbers[segment] = points
      numbers[segments + segment] = revenue
      numbers[segments * 2 + segment] = lessened
    }
    numbers[segments * 3] = this.unapprovedFrom[seat] ?? 0
    this.free(seat)
  }

  /** Forgets what was added up on a seat. */
  free(seat: number): void {
    const [from, to] = [seat * this.segments, (seat + 1) * this.segments]
    this.points.fill(0, from, to)
    this.revenue.fill(0, from, to)
    this.lessened.fill(0, from, to)
    this.unapprovedFrom[seat] = this.segments
  }
}
