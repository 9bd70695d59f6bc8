import { ClaimTable } from './claim-table'
import { type Claims, NONE } from './claims'
import type { Side } from './compile'
import type { Spans } from './spans'
import type { Tally } from './tally'

/** Which side of a reference loses on a cut-off. */
enum Loser {
  Nobody = 0,
  One = 1,
  Other = 2,
}

/** [L5.event, L9] Where two sides speak of one reference, the larger sum counts, on each cut-off anew. */
export class Rivals {
  readonly #claims: Claims
  readonly #spans: Spans
  readonly #tally: Tally
  readonly #table: ClaimTable
  /** By side: the last claim named, chained backwards, and how many there are. */
  readonly #named = new Int32Array(16).fill(NONE)
  readonly #count = new Int32Array(16)
  /** By slot of the table: the last claim of the other side, chained backwards. */
  #others = new Int32Array(64)
  #slots: number[] = []
  /** By cut-off: the steps of one side's sum less the other's, and of the claims alive on each. */
  readonly #lead: Float64Array
  readonly #ones: Int32Array
  readonly #rest: Int32Array

  constructor(claims: Claims, spans: Spans, tally: Tally) {
    this.#claims = claims
    this.#spans = spans
    this.#tally = tally
    this.#table = new ClaimTable(claims)
    this.#lead = new Float64Array(spans.size + 1)
    this.#ones = new Int32Array(spans.size + 1)
    this.#rest = new Int32Array(spans.size + 1)
  }

  /** Begins with another partner. */
  open(): void {
    this.#named.fill(NONE)
    this.#count.fill(0)
  }

  /** Names a claim that has a side and a reference. */
  name(claim: number, side: Side): void {
    this.#claims.next[claim] = this.#named[side] ?? NONE
    this.#named[side] = claim
    this.#count[side] = (this.#count[side] ?? 0) + 1
  }

  /** Settles one pair of sides wherever a reference has both. */
  settle(one: Side, other: Side): void {
    if (this.#count[one] === 0 || this.#count[other] === 0) return
    this.#gather(one, other)
    for (const slot of this.#slots) {
      this.#settleReference(this.#table.held[slot] ?? NONE, this.#others[slot] ?? NONE)
    }
    this.#slots.length = 0
  }

  /** Chains the claims of one side by reference, and those of the other side that meet them. */
  #gather(one: Side, other: Side): void {
    const { next } = this.#claims
    this.#table.open(this.#count[one] ?? 0)
    for (
      let claim = this.#named[one] ?? NONE, following = NONE;
      claim !== NONE;
      claim = following
    ) {
      following = next[claim] ?? NONE
      if (!this.#lives(claim)) continue
      const slot = this.#table.byReference(claim, 0)
      next[claim] = this.#table.held[slot] ?? NONE
      this.#table.held[slot] = claim
      this.#open(slot, next[claim] === NONE)
    }
    for (
      let claim = this.#named[other] ?? NONE, following = NONE;
      claim !== NONE;
      claim = following
    ) {
      following = next[claim] ?? NONE
      const slot = this.#lives(claim) ? this.#table.find(claim, 0) : NONE
      if (slot === NONE) continue
      next[claim] = this.#others[slot] ?? NONE
      if (next[claim] === NONE) this.#slots.push(slot)
      this.#others[slot] = claim
    }
  }

  #open(slot: number, isNew: boolean): void {
    if (slot >= this.#others.length) {
      const longer = new Int32Array(this.#table.held.length)
      longer.set(this.#others)
      this.#others = longer
    }
    if (isNew) this.#others[slot] = NONE
  }

  /** Whether its cap let a claim live on some cut-off. */
  #lives(claim: number): boolean {
    const { until, segment } = this.#claims
    return (until[claim] ?? 0) > (this.#spans.seen[segment[claim] ?? 0] ?? 0)
  }

  /** Walks the cut-offs and hands out points for each stretch on which the same side loses. */
  #settleReference(ones: number, others: number): void {
    const first = Math.min(this.#enter(ones, 1, this.#ones), this.#enter(others, -1, this.#rest))
    const { size } = this.#spans
    let [lead, one, rest] = [0, 0, 0]
    let [from, losing]: [number, Loser] = [first, Loser.Nobody]
    for (let cutOff = first; cutOff < size; cutOff++) {
      lead += this.#lead[cutOff] ?? 0
      one += this.#ones[cutOff] ?? 0
      rest += this.#rest[cutOff] ?? 0
      const loser = one === 0 || rest === 0 ? Loser.Nobody : this.#loser(lead, ones, others, cutOff)
      if (loser === losing) continue
      this.#handOut(ones, others, losing, from, cutOff)
      from = cutOff
      losing = loser
    }
    this.#handOut(ones, others, losing, from, size)
    this.#lead.fill(0, first)
    this.#ones.fill(0, first)
    this.#rest.fill(0, first)
  }

  /** Enters the steps of one side; answers the first cut-off that sees any of it. */
  #enter(chain: number, sign: number, alive: Int32Array): number {
    const { next, segment, until, worth, settled } = this.#claims
    let first = this.#spans.size
    for (let claim = chain; claim !== NONE; claim = next[claim] ?? NONE) {
      const from = this.#spans.seen[segment[claim] ?? 0] ?? 0
      const to = until[claim] ?? 0
      const points = sign * (worth[claim] ?? 0)
      this.#lead[from] = (this.#lead[from] ?? 0) + points
      this.#lead[to] = (this.#lead[to] ?? 0) - points
      alive[from] = (alive[from] ?? 0) + 1
      alive[to] = (alive[to] ?? 0) - 1
      settled[claim] = 1
      if (from < first) first = from
    }
    return first
  }

  /** [L3] The larger sum; if equal, the earlier first date; if equal, the smaller first id. */
  #loser(lead: number, ones: number, others: number, cutOff: number): Loser {
    if (lead !== 0) return lead > 0 ? Loser.Other : Loser.One
    return this.#firstOf(ones, cutOff) < this.#firstOf(others, cutOff) ? Loser.Other : Loser.One
  }

  /** The earliest claim of a chain that lives on a cut-off: claims stand in order of day and id. */
  #firstOf(chain: number, cutOff: number): number {
    const { next, segment, until } = this.#claims
    let first = Number.POSITIVE_INFINITY
    for (let claim = chain; claim !== NONE; claim = next[claim] ?? NONE) {
      const lives =
        (this.#spans.seen[segment[claim] ?? 0] ?? 0) <= cutOff && cutOff < (until[claim] ?? 0)
      if (lives) first = claim < first ? claim : first
    }
    return first
  }

  #handOut(ones: number, others: number, loser: Loser, from: number, to: number): void {
    if (from >= to) return
    this.#handOutSide(ones, loser === Loser.One, from, to)
    this.#handOutSide(others, loser === Loser.Other, from, to)
  }

  #handOutSide(chain: number, loses: boolean, begin: number, end: number): void {
    const { next, segment, until, worth } = this.#claims
    for (let claim = chain; claim !== NONE; claim = next[claim] ?? NONE) {
      const at = segment[claim] ?? 0
      const from = Math.max(begin, this.#spans.seen[at] ?? 0)
      const to = Math.min(end, this.#spans.left[at] ?? 0)
      const lost = loses ? from : Math.max(from, until[claim] ?? 0)
      this.#tally.count(worth[claim] ?? 0, from, Math.min(to, lost))
      this.#tally.lessen(lost, to)
    }
  }
}
