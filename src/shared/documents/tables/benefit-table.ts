import { capital } from '../../basics/text'
import type { Discount, PerTier } from '../../program/benefit'
import { TIER_NAMES } from '../../program/common/names'
import type { Edition } from '../../program/edition'
import { PLAN_IDS } from '../../program/ids'
import type { NotStated, Stated } from '../../program/source'
import type { Table } from '../content'
import { LANDSCAPE_WIDTH, TIGHT } from '../look'
import { type Cell, cellOf, type SourcedRow, sourcedTable } from '../parts/sourced-table'

/** Benefits, discounts and lead priority, one row each, for every column; made for a landscape page. */
export function benefitTable(edition: Edition): Table {
  return sourcedTable({
    heads: ['Benefit', ...PLAN_IDS.map((id) => TIER_NAMES[id])],
    rows: [...benefitRows(edition), ...discountRows(edition), priorityRow(edition)],
    widths: [228, ...PLAN_IDS.map(() => 48)],
    width: LANDSCAPE_WIDTH,
    layout: TIGHT,
    fontSize: 8,
    alignment: 'center',
  })
}

function benefitRows({ benefits }: Edition): readonly SourcedRow[] {
  return benefits.map(({ name, limit, gives }) => ({
    label: limit && !name.includes(`${limit.value}%`) ? `${name} (up to ${limit.value}%)` : name,
    cells: across(gives, (given) => given),
  }))
}

function discountRows({ discounts }: Edition): readonly SourcedRow[] {
  return discounts.map(({ name, percent }) => ({
    label: `Discount: ${name}`,
    cells: PLAN_IDS.map((id) => percentCell(percent[id])),
  }))
}

function priorityRow({ leadPriority }: Edition): SourcedRow {
  return {
    label: leadPriority.name,
    cells: across<number | 'none'>(leadPriority.rank, (rank) => capital(String(rank))),
  }
}

function across<T>(
  values: PerTier<Stated<T>>,
  say: (value: T) => string | boolean,
): readonly Cell[] {
  return PLAN_IDS.map((id) => cellOf<T>(values[id], say))
}

function percentCell(percent: Discount['percent']['student'] | NotStated): Cell {
  if (percent === 'not stated') return { shows: percent }
  const mark = percent.withKickOff ? '+ K.O.P.' : ''
  return { shows: `${percent.value}%${mark}`, source: percent.source }
}
