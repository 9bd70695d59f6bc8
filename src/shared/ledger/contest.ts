import {
  addMonths,
  type Day,
  dayFromNumber,
  dayNumber,
  monthNumber,
  wholeYears,
} from '../basics/day'
import { compareCodePoints } from '../basics/text'
import type { LedgerColumns } from './columns'
import { type CompiledActivity, Side } from './compile'

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
  alive: boolean
}

/** Keys of up to three integers below 2^21 fit a double exactly. */
const BASE = 2 ** 21

/** One contest, used partner after partner, so that a review allocates little. */
export function createContest(columns: LedgerColumns): Contest {
  let claimants: Claimant[] = []
  const best = new Map<number, Claimant>()

  /** [L3] over columns. */
  const beats = (a: Claimant, b: Claimant): boolean =>
    a.worth !== b.worth ? a.worth > b.worth : isEarlier(a, b)

  const isEarlier = (a: Claimant, b: Claimant): boolean =>
    a.day !== b.day ? a.day < b.day : compareCodePoints(idAt(a), idAt(b)) < 0

  const idAt = ({ at }: Claimant): string => columns.entries[at]?.id ?? ''

  const inOrder = (a: Claimant, b: Claimant): number =>
    a.day - b.day || b.worth - a.worth || compareCodePoints(idAt(a), idAt(b))

  const onePerKey = (): void => {
    best.clear()
    for (const claimant of claimants) {
      const key = keyAt(columns, claimant)
      if (key < 0) continue
      const holder = best.get(key)
      if (!holder) best.set(key, claimant)
      else if (beats(claimant, holder)) {
        holder.alive = false
        best.set(key, claimant)
      } else claimant.alive = false
    }
  }

  const spacedOut = (cap: 'again-after' | 'partnership-years', joinedOn: Day | null): void => {
    const some = claimants.filter(({ activity }) => activity.cap === cap)
    if (some.length === 0) return
    const counted = new Map<number, Claimant[]>()
    for (const claimant of some.sort(inOrder)) {
      const reference = cap === 'again-after' ? (columns.reference[claimant.at] ?? 0) : 0
      if (cap === 'again-after' && reference === 0) continue
      const key = claimant.activity.pool * BASE + reference
      const earlier = counted.get(key) ?? []
      counted.set(key, earlier)
      claimant.alive =
        cap === 'again-after'
          ? isClear(earlier, claimant.day, claimant.activity.months)
          : isYearDue(earlier, claimant, joinedOn)
      if (claimant.alive) earlier.push(claimant)
    }
  }

  const rivals = (one: Side, other: Side): void => {
    const sums = new Map<number, [Sum, Sum]>()
    for (const claimant of claimants) {
      const reference = columns.reference[claimant.at] ?? 0
      const takesPart = claimant.side === one || claimant.side === other
      if (!takesPart || reference === 0 || !claimant.alive) continue
      const pair = sums.get(reference) ?? [emptySum(), emptySum()]
      sums.set(reference, pair)
      const sum = claimant.side === one ? pair[0] : pair[1]
      sum.worth += claimant.worth
      if (sum.first === null || isEarlier(claimant, sum.first)) sum.first = claimant
      sum.members.push(claimant)
    }
    for (const [a, b] of sums.values()) {
      if (a.first === null || b.first === null) continue
      const aWins = a.worth !== b.worth ? a.worth > b.worth : !isEarlier(b.first, a.first)
      for (const loser of (aWins ? b : a).members) loser.alive = false
    }
  }

  return {
    clear: () => {
      claimants = []
    },
    enter: (at, activity, worth, side) => {
      claimants.push({ at, day: columns.day[at] ?? 0, activity, worth, side, alive: true })
    },
    settle: (from, joinedOn) => {
      let [points, clipped] = [0, false]
      if (claimants.length === 0) return { points, clipped }
      onePerKey()
      spacedOut('again-after', joinedOn)
      spacedOut('partnership-years', joinedOn)
      rivals(Side.WholeEvent, Side.SinglePersons)
      rivals(Side.Project, Side.Revenue)
      for (const { alive, day, worth } of claimants) {
        if (day < from) continue
        if (alive) points += worth
        else clipped = true
      }
      return { points, clipped }
    },
  }
}

interface Sum {
  worth: number
  first: Claimant | null
  members: Claimant[]
}

function emptySum(): Sum {
  return { worth: 0, first: null, members: [] }
}

/** The key under which a claimant competes for one award, or -1 where it competes with nobody. */
function keyAt(columns: LedgerColumns, { at, day, activity, side }: Claimant): number {
  // The revenue of a project row competes only as an invoice, never for the project's award.
  if (side === Side.Revenue) return -1
  const [reference, person] = [columns.reference[at] ?? 0, columns.person[at] ?? 0]
  switch (activity.cap) {
    case 'reference':
      return reference === 0 ? -1 : activity.pool * BASE * BASE + reference
    case 'person-and-reference':
      return reference === 0 || person === 0
        ? -1
        : (activity.pool * BASE + person) * BASE + reference
    case 'ever':
      return activity.pool * BASE * BASE
    case 'calendar-year':
      return activity.pool * BASE * BASE + Math.floor(monthNumber(day) / 12)
    case 'calendar-month':
      return activity.pool * BASE * BASE + monthNumber(day)
    case 'none':
    case 'again-after':
    case 'partnership-years':
      return -1
    default:
      return activity.cap satisfies never
  }
}

function isClear(earlier: readonly Claimant[], day: number, months: number): boolean {
  const since = dayNumber(addMonths(dayFromNumber(day), -months))
  return earlier.every((counted) => counted.day <= since)
}

function isYearDue(
  earlier: readonly Claimant[],
  { day, activity }: Claimant,
  joinedOn: Day | null,
): boolean {
  if (joinedOn === null) return earlier.length < activity.most && isClear(earlier, day, 12)
  return earlier.length < Math.min(activity.most, wholeYears(joinedOn, dayFromNumber(day)))
}
