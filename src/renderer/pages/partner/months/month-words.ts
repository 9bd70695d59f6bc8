import { formatDay, formatNumber } from '../../../../shared/basics/format'
import { type Edition, requirementOf } from '../../../../shared/program/edition'
import type { Column, Series, Threshold } from '../../../charts/columns'
import type { Milestone } from '../../../engine/list/courses'
import { tierName } from '../../../ui/tier-name'
import { isWhole, type MonthOfPoints, POINT_SOURCES, type PointSource } from './months'

export const SOURCE_NAMES: Readonly<Record<PointSource, string>> = {
  revenue: 'Revenue',
  projects: 'Projects',
  knowledge: 'Knowledge',
  program: 'Program',
  community: 'Community',
  special: 'Special',
  refunds: 'Refunds and reductions',
}

/** The sources that any of the months has, as the chart names them. */
export function seriesOf(months: readonly MonthOfPoints[]): readonly Series[] {
  return POINT_SOURCES.filter((source) =>
    months.some(({ parts }) => parts.some((part) => part.source === source)),
  ).map((id) => ({ id, name: SOURCE_NAMES[id] }))
}

/** The months as columns, each with the total of the window that ends with it, as far as it is known. */
export function columnsOf(
  months: readonly MonthOfPoints[],
  milestones: readonly Milestone[],
  windowMonths: number,
): readonly Column[] {
  return months.map((month, at) => {
    const { parts, total, to } = month
    const milestone = milestoneOf(month, milestones)
    const made = parts.map(
      ({ source, points }) => `${SOURCE_NAMES[source]} ${formatNumber(points)}`,
    )
    const title = monthName(month)
    return {
      key: month.month,
      label: at === 0 || month.month.endsWith('-01') ? withYear(title) : title.slice(0, 3),
      title,
      remark: remarkOn(month),
      parts: parts.map(({ source, points }) => ({ series: source, value: points })),
      total,
      point: milestone?.points ?? null,
      pointTitle: `${windowMonths} months to ${formatDay(milestone?.day ?? to)}`,
      says:
        made.length === 0
          ? `${title}: nothing counted`
          : `${title}: ${formatNumber(total)} points, ${made.join(', ')}`,
    }
  })
}

/** 'May 2026'. */
export function monthName({ to }: Pick<MonthOfPoints, 'to'>): string {
  return formatDay(to).replace(/^\d+ /, '')
}

/** The standing at a month's end, or on the day looked at within it. */
function milestoneOf(
  { month }: MonthOfPoints,
  milestones: readonly Milestone[],
): Milestone | undefined {
  return milestones.find(({ day }) => day.startsWith(month))
}

/** What each tier asks in points, lowest first. */
export function thresholdsOf(edition: Edition): readonly Threshold[] {
  return edition.tiers.flatMap((tier) => {
    const asked = requirementOf(tier, 'points')
    return asked ? [{ tier: tier.id, name: tierName(tier.id), at: asked.atLeast.value }] : []
  })
}

/** Where a year begins to be read: Nov ’25. */
function withYear(title: string): string {
  return `${title.slice(0, 3)} ’${title.slice(-2)}`
}

function remarkOn(month: MonthOfPoints): string {
  return isWhole(month) ? '' : `only ${formatDay(month.from)} to ${formatDay(month.to)}`
}
