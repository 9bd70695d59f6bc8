import type { Claims } from './claims'
import { AwardCode, Competes, type CompiledActivity, QuantityCode, REVENUE_SIDE } from './compile'
import { MONTH_STEP } from './day-code'
import { ENTRY_STATUSES } from './entry'
import { Bit } from './page'
import { VALUE_COUNT } from './rows'
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
  /** By activity: the points of a unit where nothing else is to be known of it, else 0. */
  readonly #plain: Float64Array

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
    this.#plain = Float64Array.from(catalogue, (rules) => (isPlain(rules) ? rules.unit : 0))
  }

  /** Reads the partners from ordinal `first` up to, not including, `end`; the first sits on seat 0. */
  read(page: Piece, segments: Int32Array, first: number, end: number): void {
    const { start, day, activity, bits, values } = page
    const last = Math.min(end, start.length - 1)
    if (first >= last) return
    const { points, segments: width } = this.#tally
    const plain = this.#plain
    const month = page.month * MONTH_STEP
    let at = start[first] ?? 0
    let valueAt = page.valueStart[first] ?? 0
    // A project row with revenue claims twice.
    this.#claims.reserve(((start[last] ?? 0) - at) * 2)
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
        const unit = plain[kind] ?? 0
        if (unit !== 0 && (present & Bit.Cents) === 0) {
          const quantity = (present & Bit.Quantity) === 0 ? 1 : (values[from] ?? 1)
          const sum = seat * width + segment
          points[sum] = (points[sum] ?? 0) + unit * quantity
          continue
        }
        this.#take(seat, values, from, present, kind, segment, month + dayOfMonth)
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
    const claims = this.#claims
    const claim = claims.open(seat)
    claims.segment[claim] = segment
    claims.day[claim] = day
    claims.activity[claim] = kind
    claims.worth[claim] = worth
    claims.reference[claim] = packedValue(values, at, bits, Bit.Reference, 0)
    claims.person[claim] = packedValue(values, at, bits, Bit.Person, 0)
    claims.until[claim] = segments
  }
}

/** An activity of which every unit earns the same and competes with nobody. */
function isPlain({ award, competes, quantity, listed }: CompiledActivity): boolean {
  if (!listed || award !== AwardCode.Fixed) return false
  return competes === Competes.Never && quantity === QuantityCode.Multiplies
}
