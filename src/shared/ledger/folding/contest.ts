import type { Day } from '../../basics/day'
import { MONTH_STEP, monthOfCode, yearOfCode } from '../pages/day-code'
import type { Account } from './account'
import { ClaimTable } from './claim-table'
import { type Claims, NONE } from './claims'
import { CapCode, type CompiledActivity, Side } from './compile'
import { Rivals } from './rival-sides'
import type { Tally } from './tally'
import { settleYears } from './years'

/**
 * Settles the claims of one partner whatever the cut-offs (L2–L5, L9). As claims come in order of day
 * and id, one that comes later wins only by a larger award, and who has lost never comes back (L3).
 */
export class Contest {
  readonly #claims: Claims
  readonly #catalogue: readonly CompiledActivity[]
  readonly #tally: Tally
  readonly #account: Account
  readonly #awards: ClaimTable
  readonly #rivals: Rivals
  /** By pool: the claim that holds the award of the calendar span it stands in. */
  readonly #timed: Int32Array
  #years: number[] = []

  constructor(
    claims: Claims,
    catalogue: readonly CompiledActivity[],
    tally: Tally,
    account: Account,
  ) {
    this.#claims = claims
    this.#catalogue = catalogue
    this.#tally = tally
    this.#account = account
    this.#awards = new ClaimTable(claims)
    this.#rivals = new Rivals(claims, tally.segments, account)
    this.#timed = new Int32Array(catalogue.length).fill(NONE)
  }

  /** Settles the claims of the partner on a seat and hands out their points. */
  settle(seat: number, joinedOn: Day | null): void {
    const first = this.#claims.first[seat] ?? NONE
    if (first === NONE) return
    this.#applyCaps(first, this.#claims.count[seat] ?? 0)
    if (this.#years.length > 0) {
      settleYears(this.#years, this.#claims, this.#catalogue, joinedOn)
      this.#years = []
    }
    this.#rivals.settle(Side.WholeEvent, Side.SinglePersons)
    this.#rivals.settle(Side.Project, Side.Revenue)
    this.#handOut(first, seat * this.#tally.segments)
  }

  /** Decides every cap, and names those who have a side to the rivalries. */
  #applyCaps(first: number, count: number): void {
    const { activity, reference, follow } = this.#claims
    this.#timed.fill(NONE)
    this.#awards.open(count)
    this.#rivals.open()
    for (let claim = first; claim !== NONE; claim = follow[claim] ?? NONE) {
      const rules = this.#catalogue[activity[claim] ?? 0]
      if (!rules) continue
      if (rules.side !== Side.None && reference[claim] !== 0) this.#rivals.name(claim, rules.side)
      if (rules.cap !== CapCode.None) this.#applyCap(claim, rules)
    }
  }

  #applyCap(claim: number, rules: CompiledActivity): void {
    const { reference, person } = this.#claims
    switch (rules.cap) {
      case CapCode.None:
        break
      case CapCode.Reference:
        if (reference[claim] !== 0) this.#hold(claim, this.#awards.byReference(claim, rules.pool))
        break
      case CapCode.PersonAndReference:
        if (reference[claim] !== 0 && person[claim] !== 0)
          this.#hold(claim, this.#awards.byPerson(claim, rules.pool))
        break
      case CapCode.AgainAfter:
        if (reference[claim] !== 0)
          this.#holdAgain(claim, this.#awards.byReference(claim, rules.pool), rules.months)
        break
      case CapCode.Ever:
      case CapCode.CalendarYear:
      case CapCode.CalendarMonth:
        this.#holdTime(claim, rules)
        break
      case CapCode.PartnershipYears:
        this.#years.push(claim)
        break
      default:
        rules.cap satisfies never
    }
  }

  /** Of all claims with one key the preferred one counts (L3). */
  #hold(claim: number, slot: number): void {
    const holder = this.#awards.held[slot] ?? NONE
    if (holder === NONE || this.#supersedes(claim, holder)) this.#awards.held[slot] = claim
  }

  #holdTime(claim: number, rules: CompiledActivity): void {
    const { day } = this.#claims
    const holder = this.#timed[rules.pool] ?? NONE
    const isNew = holder === NONE || !isSameSpan(rules.cap, day[holder] ?? 0, day[claim] ?? 0)
    if (isNew || this.#supersedes(claim, holder)) this.#timed[rules.pool] = claim
  }

  /** [L5.again] The slot holds the last that counted; on one day the larger award comes first. */
  #holdAgain(claim: number, slot: number, months: number): void {
    const { day } = this.#claims
    const holder = this.#awards.held[slot] ?? NONE
    const since = (day[claim] ?? 0) - months * MONTH_STEP
    const isClear = holder === NONE || (day[holder] ?? 0) <= since
    if (isClear) this.#awards.held[slot] = claim
    else if (day[holder] !== day[claim]) this.#lose(claim, claim)
    else if (this.#supersedes(claim, holder)) this.#awards.held[slot] = claim
  }

  /** Lets the smaller award go from the day on which both are there; answers whether the later one won. */
  #supersedes(claim: number, holder: number): boolean {
    const { worth } = this.#claims
    const wins = (worth[claim] ?? 0) > (worth[holder] ?? 0)
    this.#lose(wins ? holder : claim, claim)
    return wins
  }

  /** Ends a claim in the segment of its rival. */
  #lose(loser: number, rival: number): void {
    const { until, segment } = this.#claims
    until[loser] = segment[rival] ?? 0
  }

  /** Counts every claim, and takes it away from where it lives no more. */
  #handOut(first: number, base: number): void {
    const { segment, until, worth, follow } = this.#claims
    const { points, lessened, segments } = this.#tally
    for (let claim = first; claim !== NONE; claim = follow[claim] ?? NONE) {
      const at = segment[claim] ?? 0
      const end = until[claim] ?? 0
      if (end <= at) {
        lessened[base + at] = (lessened[base + at] ?? 0) + 1
        continue
      }
      points[base + at] = (points[base + at] ?? 0) + (worth[claim] ?? 0)
      if (end < segments) this.#account.lose(at, end, segments, worth[claim] ?? 0)
    }
  }
}

function isSameSpan(cap: CapCode, one: number, other: number): boolean {
  if (cap === CapCode.CalendarMonth) return monthOfCode(one) === monthOfCode(other)
  return cap === CapCode.Ever || yearOfCode(one) === yearOfCode(other)
}
