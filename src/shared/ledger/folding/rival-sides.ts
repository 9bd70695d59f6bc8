import type { Account } from './account'
import { ClaimTable } from './claim-table'
import { type Claims, NONE } from './claims'
import type { Side } from './compile'

/** Which side of a reference loses for a time. */
enum Loser {
  Nobody = 0,
  One = 1,
  Other = 2,
}

/** [L5.event, L9] Where two sides speak of one reference, the larger sum counts, segment after segment. */
export class Rivals {
  readonly #claims: Claims
  readonly #segments: number
  readonly #account: Account
  readonly #table: ClaimTable
  /** By side: the last claim named, chained backwards, and how many there are. */
  readonly #named = new Int32Array(16).fill(NONE)
  readonly #count = new Int32Array(16)
  /** By slot of the table: the last claim of the other side, chained backwards. */
  #others = new Int32Array(64)
  #slots: number[] = []
  /** By segment: the steps of one side's sum less the other's, and of the claims alive on each. */
  readonly #lead: Float64Array
  readonly #ones: Int32Array
  readonly #rest: Int32Array

  constructor(claims: Claims, segments: number, account: Account) {
    this.#claims = claims
    this.#segments = segments
    this.#account = account
    this.#table = new ClaimTable(claims)
    this.#lead = new Float64Array(segments + 1)
    this.#ones = new Int32Array(segments + 1)
    this.#rest = new Int32Array(segments + 1)
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

  /** Whether its cap let a claim live for a time. */
  #lives(claim: number): boolean {
    const { until, segment } = this.#claims
    return (until[claim] ?? 0) > (segment[claim] ?? 0)
  }

  /** Whether each side has one claim, which no cap ends: most references are like that. */
  #isDuel(one: number, other: number): boolean {
    const { next, until } = this.#claims
    if (next[one] !== NONE || next[other] !== NONE) return false
    return until[one] === this.#segments && until[other] === this.#segments
  }

  /** From where both are there, the smaller one has lost for good. */
  #settleDuel(one: number, other: number): void {
    const { segment, until, worth } = this.#claims
    const ahead = (worth[one] ?? 0) - (worth[other] ?? 0)
    const isOneFirst = ahead > 0 || (ahead === 0 && one < other)
    until[isOneFirst ? other : one] = Math.max(segment[one] ?? 0, segment[other] ?? 0)
  }

  /** Walks the segments and takes the points away from whichever side loses, stretch by stretch. */
  #settleReference(ones: number, others: number): void {
    if (this.#isDuel(ones, others)) {
      this.#settleDuel(ones, others)
      return
    }
    const first = Math.min(this.#enter(ones, 1, this.#ones), this.#enter(others, -1, this.#rest))
    let [lead, one, rest] = [0, 0, 0]
    let [from, losing]: [number, Loser] = [first, Loser.Nobody]
    for (let segment = first; segment < this.#segments; segment++) {
      const [more, come, came] = [this.#lead[segment], this.#ones[segment], this.#rest[segment]]
      // Where nothing comes or goes the same side goes on losing.
      if (come === 0 && came === 0 && more === 0 && lead !== 0) continue
      lead += more ?? 0
      one += come ?? 0
      rest += came ?? 0
      const loser =
        one === 0 || rest === 0 ? Loser.Nobody : this.#loser(lead, ones, others, segment)
      if (loser === losing) continue
      this.#takeAway(ones, others, losing, from, segment)
      from = segment
      losing = loser
    }
    this.#takeAway(ones, others, losing, from, this.#segments)
    this.#lead.fill(0, first)
    this.#ones.fill(0, first)
    this.#rest.fill(0, first)
  }

  /** Enters the steps of one side; answers the first segment with any of it. */
  #enter(chain: number, sign: number, alive: Int32Array): number {
    const { next, segment, until, worth } = this.#claims
    let first = this.#segments
    for (let claim = chain; claim !== NONE; claim = next[claim] ?? NONE) {
      const from = segment[claim] ?? 0
      const to = until[claim] ?? 0
      const points = sign * (worth[claim] ?? 0)
      this.#lead[from] = (this.#lead[from] ?? 0) + points
      this.#lead[to] = (this.#lead[to] ?? 0) - points
      alive[from] = (alive[from] ?? 0) + 1
      alive[to] = (alive[to] ?? 0) - 1
      if (from < first) first = from
    }
    return first
  }

  /** [L3] The larger sum; if equal, the earlier first date; if equal, the smaller first id. */
  #loser(lead: number, ones: number, others: number, segment: number): Loser {
    if (lead !== 0) return lead > 0 ? Loser.Other : Loser.One
    return this.#firstOf(ones, segment) < this.#firstOf(others, segment) ? Loser.Other : Loser.One
  }

  /** The earliest claim of a chain that lives in a segment: claims stand in order of day and id. */
  #firstOf(chain: number, at: number): number {
    const { next, segment, until } = this.#claims
    let first = Number.POSITIVE_INFINITY
    for (let claim = chain; claim !== NONE; claim = next[claim] ?? NONE) {
      const lives = (segment[claim] ?? 0) <= at && at < (until[claim] ?? 0)
      if (lives) first = claim < first ? claim : first
    }
    return first
  }

  #takeAway(ones: number, others: number, loser: Loser, from: number, to: number): void {
    if (loser === Loser.Nobody || from >= to) return
    const { next, segment, until, worth } = this.#claims
    const chain = loser === Loser.One ? ones : others
    for (let claim = chain; claim !== NONE; claim = next[claim] ?? NONE) {
      const at = segment[claim] ?? 0
      const begin = Math.max(from, at)
      const end = until[claim] ?? 0
      // Who loses for good has lost as under a cap: nobody looks at the chain after the last stretch.
      if (to < this.#segments) this.#account.lose(at, begin, Math.min(to, end), worth[claim] ?? 0)
      else if (begin < end) until[claim] = begin
    }
  }
}
