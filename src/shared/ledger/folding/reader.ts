import { ENTRY_STATUSES } from '../entry'
import { MONTH_STEP } from '../pages/day-code'
import { Bit } from '../pages/page'
import { VALUE_COUNT } from '../pages/rows'
import type { Claims } from './claims'
import { AwardCode, Competes, type CompiledActivity, QuantityCode, REVENUE_SIDE } from './compile'
import type { Piece } from './splice-tail'
import type { Tally } from './tally'
import { isLessened, packedValue, worthOfValues } from './worth-of-values'

const APPROVED = ENTRY_STATUSES.indexOf('approved')
const REPORTED = ENTRY_STATUSES.indexOf('reported')

/**
 * Reads entries out of pages, page by page for a block of partners at once, as memory likes to be read:
 * what may compete becomes a claim of its partner's seat in the block, the rest is summed.
 */
export class Reader {
  readonly #catalogue: readonly CompiledActivity[]
  readonly #claims: Claims
  readonly #tally: Tally
  readonly #reportedToo: boolean
  /** By activity: the one value that it is measured by, as its bit; what else it carries takes the slow way. */
  readonly #measure: Uint8Array
  /** By activity: 1 where that value may be blank, and is one. */
  readonly #mayBeBlank: Uint8Array
  readonly #unit: Float64Array
  readonly #competes: Uint8Array
  readonly #isMinimumRevenue: Uint8Array

  constructor(
    catalogue: readonly CompiledActivity[],
    claims: Claims,
    tally: Tally,
    { reportedToo }: { readonly reportedToo: boolean },
  ) {
    this.#catalogue = catalogue
    this.#claims = claims
    this.#tally = tally
    this.#reportedToo = reportedToo
    this.#measure = Uint8Array.from(catalogue, measureOf)
    this.#mayBeBlank = Uint8Array.from(catalogue, (rules) => (isFixed(rules) ? 1 : 0))
    this.#unit = Float64Array.from(catalogue, ({ unit }) => unit)
    this.#competes = Uint8Array.from(catalogue, ({ competes }) => competes)
    this.#isMinimumRevenue = Uint8Array.from(catalogue, (rules) => (rules.isMinimumRevenue ? 1 : 0))
  }

  /** Reads the partners from ordinal `first` up to, not including, `end`; the first sits on seat 0. */
  read(page: Piece, segments: Int32Array, first: number, end: number): void {
    const { start, day, activity, bits, values } = page
    const last = Math.min(end, start.length - 1)
    if (first >= last || start[first] === start[last]) return
    const { points, revenue, segments: width } = this.#tally
    const measures = this.#measure
    const mayBeBlank = this.#mayBeBlank
    const units = this.#unit
    const competes = this.#competes
    const isMinimumRevenue = this.#isMinimumRevenue
    const month = page.month * MONTH_STEP
    let at = start[first] ?? 0
    let valueAt = page.valueStart[first] ?? 0
    // A project row with revenue claims twice.
    const claims = this.#claims
    claims.reserve(((start[last] ?? 0) - at) * 2)
    for (let ordinal = first; ordinal < last; ordinal++) {
      const to = start[ordinal + 1] ?? 0
      const seat = ordinal - first
      for (; at < to; at++) {
        const present = bits[at] ?? 0
        const dayOfMonth = day[at] ?? 0
        const segment = segments[dayOfMonth] ?? 0
        const from = valueAt
        valueAt += VALUE_COUNT[present] ?? 0
        if (segment >= width) continue
        if ((present & Bit.Status) !== APPROVED && !this.#isTaken(seat, present, segment)) continue
        const kind = activity[at] ?? 0
        const measured = present & MEASURES
        const measure = measures[kind] ?? 0
        if (measured !== measure && (measured !== 0 || mayBeBlank[kind] !== 1)) {
          this.#take(seat, values, from, present, kind, segment, month + dayOfMonth)
          continue
        }
        const sum = seat * width + segment
        let worth = measured === 0 ? 1 : (values[from] ?? 0)
        if (measured === Bit.Cents) {
          if (isMinimumRevenue[kind] === 1) revenue[sum] = (revenue[sum] ?? 0) + worth
          worth = Math.trunc(worth / 100)
        }
        worth *= units[kind] ?? 0
        const competesBy = competes[kind]
        const isNamed = (present & Bit.Reference) !== 0
        if (competesBy === Competes.Never || (competesBy === Competes.ByReference && !isNamed))
          points[sum] = (points[sum] ?? 0) + worth
        else {
          // A number handed over to a function would be put on the heap.
          claims.worth[claims.size] = worth
          this.#claim(seat, values, from, present, kind, segment, month + dayOfMonth)
        }
      }
    }
  }

  /** What waits or was rejected is remembered; reports are taken where they are asked for. */
  #isTaken(seat: number, bits: number, segment: number): boolean {
    const { unapprovedFrom } = this.#tally
    if (segment < (unapprovedFrom[seat] ?? 0)) unapprovedFrom[seat] = segment
    return this.#reportedToo && (bits & Bit.Status) === REPORTED
  }

  /** [L8] A row that carries revenue and is not revenue itself speaks twice. */
  #take(
    seat: number,
    values: Float64Array,
    at: number,
    bits: number,
    kind: number,
    segment: number,
    day: number,
  ): void {
    this.#earn(seat, values, at, bits, kind, segment, day)
    if ((bits & Bit.Cents) !== 0 && this.#catalogue[kind]?.award !== AwardCode.PerDollar) {
      this.#earn(seat, values, at, bits, REVENUE_SIDE, segment, day)
    }
  }

  #earn(
    seat: number,
    values: Float64Array,
    at: number,
    bits: number,
    kind: number,
    segment: number,
    day: number,
  ): void {
    const rules = this.#catalogue[kind]
    if (!rules) return
    const { points, revenue, lessened, segments } = this.#tally
    const sum = seat * segments + segment
    if (rules.isMinimumRevenue) {
      revenue[sum] = (revenue[sum] ?? 0) + packedValue(values, at, bits, Bit.Cents, 0)
    }
    const isCertain = (bits & Bit.Quantity) === 0 && !rules.mayEarnNothing
    if (!isCertain && isLessened(rules, values, at, bits)) lessened[sum] = (lessened[sum] ?? 0) + 1
    const worth =
      rules.award === AwardCode.PerDollar
        ? Math.trunc(packedValue(values, at, bits, Bit.Cents, 0) / 100) * rules.unit
        : worthOfValues(rules, values, at, bits)
    const isAlone = rules.competes === Competes.ByReference && (bits & Bit.Reference) === 0
    if (isAlone || rules.competes === Competes.Never) {
      points[sum] = (points[sum] ?? 0) + worth
      return
    }
    this.#claims.worth[this.#claims.size] = worth
    this.#claim(seat, values, at, bits, kind, segment, day)
  }

  /** Opens a claim, whose worth is already written. */
  #claim(
    seat: number,
    values: Float64Array,
    at: number,
    bits: number,
    kind: number,
    segment: number,
    day: number,
  ): void {
    const claims = this.#claims
    const claim = claims.open(seat)
    const reference = at + (VALUE_COUNT[bits & (Bit.Reference - 1)] ?? 0)
    const person = at + (VALUE_COUNT[bits & (Bit.Person - 1)] ?? 0)
    claims.segment[claim] = segment
    claims.day[claim] = day
    claims.activity[claim] = kind
    claims.reference[claim] = (bits & Bit.Reference) === 0 ? 0 : (values[reference] ?? 0)
    claims.person[claim] = (bits & Bit.Person) === 0 ? 0 : (values[person] ?? 0)
    claims.until[claim] = this.#tally.segments
  }
}

/** The values by which an award may be measured; keys are none of them. */
const MEASURES = Bit.Quantity | Bit.Points | Bit.Cents | Bit.Minutes

/** No entry carries all of them alone: its activity always takes the slow way. */
const SLOW = 255

/** The value that alone says what an entry of an activity is worth; 0 = none has to. */
function measureOf(rules: CompiledActivity): number {
  if (rules.award === AwardCode.PerDollar) return Bit.Cents
  if (rules.award === AwardCode.PerMinute) return Bit.Minutes
  if (!isFixed(rules)) return SLOW
  return rules.quantity === QuantityCode.Multiplies ? Bit.Quantity : 0
}

/** An activity of which every unit earns the same. */
function isFixed({ award, listed, unit }: CompiledActivity): boolean {
  return listed && award === AwardCode.Fixed && unit !== 0
}
