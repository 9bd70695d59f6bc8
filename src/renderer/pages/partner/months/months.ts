import {
  addMonths,
  type Day,
  firstOfMonth,
  lastOfMonth,
  type Month,
  monthOf,
} from '../../../../shared/basics/day'
import type { Posting } from '../../../../shared/ledger/posting'
import type { ActivityGroup } from '../../../../shared/program/activity'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'

/** Where points come from, in the order in which bars are stacked; what is taken away stands apart. */
export const POINT_SOURCES = [
  'revenue',
  'projects',
  'knowledge',
  'program',
  'community',
  'special',
  'refunds',
] as const satisfies readonly (ActivityGroup | 'refunds')[]
export type PointSource = (typeof POINT_SOURCES)[number]

/** What counted in the days of one month that the window holds. */
export interface MonthOfPoints {
  readonly month: Month
  /** The days of it that lie in the window. */
  readonly from: Day
  readonly to: Day
  /** Only what is not zero, in the order of the sources. */
  readonly parts: readonly MonthPart[]
  readonly total: number
}

export interface MonthPart {
  readonly source: PointSource
  /** Below zero only for refunds and reductions. */
  readonly points: number
  readonly postings: readonly Posting[]
}

/**
 * The window month by month, the oldest first. Only counted points are in it, so that all months
 * together are the balance; a window that begins inside a month has thirteen, the first cut short.
 */
export function monthsOf(
  edition: Edition,
  { postings, window }: Pick<Assessment, 'postings' | 'window'>,
): readonly MonthOfPoints[] {
  const byMonth = new Map<Month, Posting[]>()
  for (const posting of postings) {
    if (posting.entry.date < window.from || posting.counted === 0) continue
    const month = monthOf(posting.entry.date)
    const there = byMonth.get(month)
    if (there) there.push(posting)
    else byMonth.set(month, [posting])
  }
  return monthsBetween(window.from, window.to).map((month) => {
    const parts = partsOf(edition, byMonth.get(month) ?? [])
    const [first, last] = [firstOfMonth(month), lastOfMonth(month)]
    return {
      month,
      from: first < window.from ? window.from : first,
      to: last > window.to ? window.to : last,
      parts,
      total: parts.reduce((sum, { points }) => sum + points, 0),
    }
  })
}

/** Whether the window holds all days of a month. */
export function isWhole({ month, from, to }: MonthOfPoints): boolean {
  return from === firstOfMonth(month) && to === lastOfMonth(month)
}

/** Which source a posting's points come from, whether or not they count. */
export function sourceOf(edition: Edition, { entry, side }: Posting): PointSource {
  const id = side === 'revenue' ? 'revenue' : entry.activity
  return edition.catalogue.find((activity) => activity.id === id)?.group ?? 'special'
}

function partsOf(edition: Edition, postings: readonly Posting[]): readonly MonthPart[] {
  return POINT_SOURCES.flatMap((source) => {
    const mine = postings.filter((posting) =>
      posting.counted < 0 ? source === 'refunds' : sourceOf(edition, posting) === source,
    )
    const points = mine.reduce((sum, { counted }) => sum + counted, 0)
    return mine.length === 0 ? [] : [{ source, points, postings: mine }]
  })
}

function monthsBetween(from: Day, to: Day): readonly Month[] {
  const months: Month[] = []
  for (let day = firstOfMonth(monthOf(from)); day <= to; day = addMonths(day, 1))
    months.push(monthOf(day))
  return months
}
