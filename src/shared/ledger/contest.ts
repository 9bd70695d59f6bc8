import {
  addMonths,
  type Day,
  dayFromNumber,
  dayNumber,
  monthNumber,
  wholeYears,
} from '../basics/day'
import type { LedgerColumns } from './columns'
import { type CompiledActivity, Side } from './compile'
import { compareIds } from './content-name'

/** Entries of one partner that compete under a cap or a rivalry, settled over all years (L2–L5, L9). */
export interface Contest {
  clear(): void
  enter(at: number, activity: CompiledActivity, worth: number, side: Side): void
  /** Points of the survivors dated from `from` on, and whether any of them lost. */
  settle(from: number, joinedOn: Day | null): { points: number; clipped: boolean }
}

interface Claimant {
  readonly at: number
  readonly day: number
  readonly activity: CompiledActivity
  readonly worth: number
  readonly side: Side
  /** 0 = none: it competes with nobody (L4). */
  readonly reference: number
  /** Claimants of one key compete for one award; -1 = with nobody. */
  readonly key: number
  alive: boolean
}

/** Keys of up to three integers below 2^21 fit a double exactly. */
const BASE = 2 ** 21

/** One contest, used partner after partner, so that a review allocates little. */
export function createContest(columns: LedgerColumns): Contest {
  let claimants: Claimant[] = []
  let sides = 0

  const byId = (a: Claimant, b: Claimant): number => {
    const [one, other] = [columns.entries[a.at], columns.entries[b.at]]
    return one && other ? compareIds(one, other) : 0
  }
  const byDay = (a: Claimant, b: Claimant): number => a.day - b.day || byId(a, b)
  /** [L3] over columns. */
  const byPreference = (a: Claimant, b: Claimant): number => b.worth - a.worth || byDay(a, b)
  const inOrder = (a: Claimant, b: Claimant): number =>
    a.day === b.day ? byPreference(a, b) : a.day - b.day

  const onePerKey = (): void => {
    const keyed = claimants.filter(({ key }) => key >= 0)
    if (keyed.length < 2) return
    keyed.sort((a, b) => a.key - b.key || byPreference(a, b))
    keyed.forEach((claimant, n) => {
      claimant.alive = keyed[n - 1]?.key !== claimant.key
    })
  }

  const spacedOut = (joinedOn: Day | null): void => {
    const some = claimants.filter(
      ({ activity: { cap }, reference }) =>
        cap === 'partnership-years' || (cap === 'again-after' && reference !== 0),
    )
    if (some.length === 0) return
    const counted: Claimant[] = []
    for (const claimant of some.sort(inOrder)) {
      const earlier = counted.filter((one) => isSameThing(one, claimant))
      claimant.alive =
        claimant.activity.cap === 'again-after'
          ? isClear(earlier, claimant.day, claimant.activity.months)
          : isYearDue(earlier, claimant, joinedOn)
      if (claimant.alive) counted.push(claimant)
    }
  }

  const rivals = (one: Side, other: Side): void => {
    if ((sides & one) === 0 || (sides & other) === 0) return
    const some = claimants
      .filter(
        ({ side, alive, reference }) => alive && reference !== 0 && (side & (one | other)) !== 0,
      )
      .sort((a, b) => a.reference - b.reference || byDay(a, b))
    for (let start = 0, end = 0; start < some.length; start = end) {
      const reference = some[start]?.reference
      while (some[end]?.reference === reference) end += 1
      const group = some.slice(start, end)
      settleSides(
        group.filter(({ side }) => side === one),
        group.filter(({ side }) => side === other),
      )
    }
  }

  /** Both sides in order of day: their first members decide a tie. */
  const settleSides = (a: readonly Claimant[], b: readonly Claimant[]): void => {
    const [firstOfA, firstOfB] = [a[0], b[0]]
    if (!firstOfA || !firstOfB) return
    const difference = sum(a) - sum(b)
    const aWins = difference !== 0 ? difference > 0 : byDay(firstOfA, firstOfB) <= 0
    for (const loser of aWins ? b : a) loser.alive = false
  }

  return {
    clear: () => {
      claimants = []
      sides = 0
    },
    enter: (at, activity, worth, side) => {
      const day = columns.day[at] ?? 0
      const reference = columns.reference[at] ?? 0
      const key = awardKeyOf(activity, side, day, reference, columns.person[at] ?? 0)
      claimants.push({ at, day, activity, worth, side, reference, key, alive: true })
      sides |= side
    },
    settle: (from, joinedOn) => {
      if (claimants.length > 1) onePerKey()
      spacedOut(joinedOn)
      rivals(Side.WholeEvent, Side.SinglePersons)
      rivals(Side.Project, Side.Revenue)
      let [points, clipped] = [0, false]
      for (const { alive, day, worth } of claimants) {
        if (day < from) continue
        if (alive) points += worth
        else clipped = true
      }
      return { points, clipped }
    },
  }
}

function sum(claimants: readonly Claimant[]): number {
  return claimants.reduce((total, { worth }) => total + worth, 0)
}

/** The key under which a claimant competes for one award, or -1 where it competes with nobody. */
function awardKeyOf(
  { cap, pool }: CompiledActivity,
  side: Side,
  day: number,
  reference: number,
  person: number,
): number {
  // Revenue competes only as an invoice, never for the award of the project it came with.
  if (side === Side.Revenue) return -1
  const own = pool * BASE * BASE
  switch (cap) {
    case 'reference':
      return reference === 0 ? -1 : own + reference
    case 'person-and-reference':
      return reference === 0 || person === 0 ? -1 : own + person * BASE + reference
    case 'ever':
      return own
    case 'calendar-year':
      return own + Math.floor(monthNumber(day) / 12)
    case 'calendar-month':
      return own + monthNumber(day)
    case 'none':
    case 'again-after':
    case 'partnership-years':
      return -1
    default:
      return cap satisfies never
  }
}

function isSameThing(one: Claimant, other: Claimant): boolean {
  if (one.activity.pool !== other.activity.pool) return false
  return one.activity.cap === 'partnership-years' || one.reference === other.reference
}

function isClear(earlier: readonly Claimant[], day: number, months: number): boolean {
  if (earlier.length === 0) return true
  const since = dayNumber(addMonths(dayFromNumber(day), -months))
  return earlier.every((counted) => counted.day <= since)
}

function isYearDue(
  earlier: readonly Claimant[],
  { day, activity }: Claimant,
  joinedOn: Day | null,
): boolean {
  if (joinedOn === null)
    return earlier.length < activity.most && isClear(earlier, day, activity.months)
  return earlier.length < Math.min(activity.most, wholeYears(joinedOn, dayFromNumber(day)))
}
