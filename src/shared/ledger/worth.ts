import { type Points, points, pointsOfRevenue } from '../basics/money'
import type { Activity } from '../program/activity'
import type { Entry } from './entry'

/** What the award side of an entry is worth before any cap (L5 quantity rules, L7). */
export function worthOf(activity: Activity, entry: Entry): Points {
  const { award } = activity
  switch (award.kind) {
    case 'fixed':
      return points(award.points.value * unitsOf(activity, entry))
    case 'floor':
      return points(entry.points ?? award.points.value * entry.quantity)
    case 'floor-if-reached':
      return reaches(award.points.value * entry.quantity, entry.points)
        ? points(entry.points)
        : points(award.points.value * unitsOf(activity, entry))
    case 'per-dollar':
      return entry.revenue === null
        ? points(0)
        : points(pointsOfRevenue(entry.revenue) * award.points.value)
    case 'per-minute':
      return points((entry.minutes ?? 0) * award.points.value)
    case 'given':
      return points(award.reductions ? (entry.points ?? 0) : Math.max(0, entry.points ?? 0))
    default:
      return award satisfies never
  }
}

/** How many units of its activity an entry claims after the activity's quantity rule. */
function unitsOf(activity: Activity, entry: Entry): number {
  switch (activity.quantity) {
    case 'multiplies':
      return entry.quantity
    case 'clipped to one':
      return 1
    case 'clipped to one when a person is named':
      return entry.person.trim() === '' ? entry.quantity : 1
    default:
      return activity.quantity satisfies never
  }
}

function reaches(floor: number, given: number | null): given is number {
  return given !== null && given >= floor
}
