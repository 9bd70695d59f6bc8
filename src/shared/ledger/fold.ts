import { type Day, dayNumber } from '../basics/day'
import type { Edition } from '../program/edition'
import { ACTIVITY_IDS } from '../program/ids'
import type { LedgerColumns } from './columns'
import { type CompiledActivity, compileCatalogue, Side } from './compile'
import { createContest } from './contest'
import { ENTRY_STATUSES } from './entry'
import { windowAt } from './window'

/** What one partner's entries come to within the window. */
export interface Totals {
  points: number
  /** Cents. */
  revenue: number
  /** True where an approved entry of the window does not count in full. */
  lessened: boolean
  /** True where an entry dated up to the cut-off is not approved. */
  unapproved: boolean
}

const APPROVED = ENTRY_STATUSES.indexOf('approved')
const REPORTED = ENTRY_STATUSES.indexOf('reported')
const REVENUE = ACTIVITY_IDS.indexOf('revenue')

/**
 * The portfolio path: the same law as countLedger (L1–L9) over columns, without reasons, for whole
 * portfolios. Tests hold the two equal on random desks.
 */
export function createFold(
  edition: Edition,
  columns: LedgerColumns,
  cutOff: Day,
  { reportedToo }: { readonly reportedToo: boolean } = { reportedToo: false },
): (partner: number, joinedOn: Day | null) => Totals {
  const catalogue = compileCatalogue(edition)
  const revenue = catalogue[REVENUE]
  const to = dayNumber(cutOff)
  const from = dayNumber(windowAt(cutOff, edition.windowMonths.value).from)
  const contest = createContest(columns)
  const totals: Totals = { points: 0, revenue: 0, lessened: false, unapproved: false }

  const addRevenue = (at: number, activity: CompiledActivity): void => {
    const cents = columns.cents[at] ?? 0
    const day = columns.day[at] ?? 0
    const worth = Math.trunc(cents / 100) * activity.unit
    if (day >= from && activity.isMinimumRevenue) totals.revenue += cents
    if ((columns.reference[at] ?? 0) !== 0) contest.enter(at, activity, worth, Side.Revenue)
    else if (day >= from) totals.points += worth
  }

  const addAward = (at: number, activity: CompiledActivity): void => {
    const day = columns.day[at] ?? 0
    const worth = worthAt(columns, at, activity)
    if (day >= from && isLessened(columns, at, activity)) totals.lessened = true
    if (activity.cap !== 'none' || activity.rivalry !== Side.None)
      contest.enter(at, activity, worth, activity.rivalry)
    else if (day >= from) totals.points += worth
  }

  return (partner, joinedOn) => {
    totals.points = 0
    totals.revenue = 0
    totals.lessened = false
    totals.unapproved = false
    contest.clear()
    const end = columns.start[partner + 1] ?? 0
    for (let at = columns.start[partner] ?? 0; at < end; at++) {
      if ((columns.day[at] ?? 0) > to) continue
      const status = columns.status[at]
      if (status !== APPROVED) {
        totals.unapproved = true
        if (!reportedToo || status !== REPORTED) continue
      }
      const activity = catalogue[columns.activity[at] ?? 0]
      if (!activity || !revenue) continue
      if (activity.award === 'per-dollar') {
        addRevenue(at, activity)
        continue
      }
      if (!Number.isNaN(columns.cents[at])) addRevenue(at, revenue)
      addAward(at, activity)
    }
    const survived = contest.settle(from, joinedOn)
    totals.points += survived.points
    totals.lessened ||= survived.clipped
    return totals
  }
}

function worthAt(columns: LedgerColumns, at: number, activity: CompiledActivity): number {
  const quantity = columns.quantity[at] ?? 1
  const points = columns.points[at] ?? Number.NaN
  switch (activity.award) {
    case 'fixed':
      return activity.unit * unitsAt(columns, at, activity)
    case 'floor':
      return Number.isNaN(points) ? activity.unit * quantity : points
    case 'floor-if-reached':
      return points >= activity.unit * quantity
        ? points
        : activity.unit * unitsAt(columns, at, activity)
    case 'per-minute':
      return activity.unit * (columns.minutes[at] || 0)
    case 'given':
      return activity.reductions ? points || 0 : Math.max(0, points || 0)
    case 'per-dollar':
      return 0
    default:
      return activity.award satisfies never
  }
}

function unitsAt(columns: LedgerColumns, at: number, { quantity }: CompiledActivity): number {
  if (quantity === 'clipped to one') return 1
  if (quantity === 'clipped to one when a person is named' && columns.person[at] !== 0) return 1
  return columns.quantity[at] ?? 1
}

/** An entry that is not listed, worth nothing, or whose quantity is clipped to one (L5, L6). */
function isLessened(columns: LedgerColumns, at: number, activity: CompiledActivity): boolean {
  if (!activity.listed || (activity.award === 'fixed' && activity.unit === 0)) return true
  if (activity.award === 'given') return worthAt(columns, at, activity) !== columns.points[at]
  if (activity.quantity === 'multiplies' || columns.quantity[at] === 1) return false
  const whole: CompiledActivity = { ...activity, quantity: 'multiplies' }
  return worthAt(columns, at, whole) !== worthAt(columns, at, activity)
}
