import { formatNumber } from '../basics/format'
import type { Problem } from '../basics/problem'
import { valuesOf } from '../ledger/content-name'
import { ENTRY_STATUSES, type Entry } from '../ledger/entry'
import { ACTIVITY_COLUMNS, type ActivityColumns } from './activity-columns'
import type { Refusal } from './decode'
import { createGivenIds, type GivenIds } from './identity'
import { type PartnerLookup, requirePartner } from './partner-lookup'
import { type RowReader, readRows, tooLarge } from './reader'
import { readTable } from './table'

/** The columns of activities.csv, in the order in which they are written. */
export const ACTIVITY_FILE_COLUMNS = [
  'id',
  'partner_id',
  'date',
  'activity',
  'quantity',
  'points',
  'revenue_usd',
  'minutes',
  'status',
  'reference',
  'person',
  'note',
] as const

export interface ActivitiesRead {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
  /** Rows that repeat an id with the very same contents; they are one entry. */
  readonly repeated: number
}

const STATUSES = new Map(ENTRY_STATUSES.map((status) => [status, status]))

/** [F13, F7, F8] Reads activities.csv against the partners that are known; a row without id keeps id ''. */
export function readActivities(
  file: string,
  text: string,
  partners: PartnerLookup,
): ActivitiesRead | Refusal {
  const table = readTable(file, text, ['partner_id', 'date', 'activity'])
  if ('refusal' in table) return table
  const givenIds = createGivenIds()
  const { records, problems } = readRows(file, table, ACTIVITY_FILE_COLUMNS, (row) =>
    readEntry(row, partners, givenIds),
  )
  const entries = records.filter((entry) => entry !== null)
  return { entries, problems, repeated: records.length - entries.length }
}

function readEntry(row: RowReader, partners: PartnerLookup, givenIds: GivenIds): Entry | null {
  const partner = requirePartner(row, partners)
  const date = row.day('date') ?? row.refuse('date', 'the date is missing; write it as YYYY-MM-DD.')
  const takes =
    row.oneOf('activity', ACTIVITY_COLUMNS, 'activity') ??
    row.refuse('activity', 'the activity is missing.')
  const quantity = quantityOf(row, takes)
  const extra = row.notes()
  const entry: { -readonly [Key in keyof Entry]: Entry[Key] } = {
    id: row.text('id'),
    partner,
    date,
    activity: takes.activity,
    quantity,
    points: pointsOf(row, takes, quantity),
    revenue: revenueOf(row, takes),
    minutes: minutesOf(row, takes),
    status: row.oneOf('status', STATUSES, 'status') ?? 'reported',
    reference: row.text('reference'),
    person: row.text('person'),
    note: row.text('note'),
    line: row.line,
  }
  if (extra) entry.extra = extra
  const claim = { id: entry.id, partner, line: row.line, values: () => valuesOf(entry) }
  return givenIds.repeats(claim, (why) => row.refuse('id', why)) ? null : entry
}

function quantityOf(row: RowReader, { quantity: allowed, activity }: ActivityColumns): number {
  const written = row.text('quantity')
  if (written === '') return 1
  const quantity = /^\d{1,9}$/.test(written) ? Number(written) : 0
  if (/^\d{10,}$/.test(written)) row.refuse('quantity', tooLarge(written))
  if (quantity < 1)
    row.refuse('quantity', `"${written}" is not a quantity; write a whole number of at least 1.`)
  if (allowed === 'one' && quantity !== 1) {
    row.refuse('quantity', `${activity} takes no quantity; write one row per amount.`)
  }
  return quantity
}

function pointsOf(row: RowReader, takes: ActivityColumns, quantity: number): number | null {
  if (row.text('points') === '') {
    return takes.points === 'above zero'
      ? row.refuse('points', `${takes.activity} needs points; write how many were awarded.`)
      : null
  }
  if (takes.points === 'none') {
    row.refuse('points', `${takes.activity} takes no points; its award follows from the program.`)
  }
  const written = row.text('points')
  if (takes.points === 'above zero' && /^-\d+$/.test(written)) {
    row.refuse(
      'points',
      `${takes.activity} needs points above 0; reductions are entered in the app.`,
    )
  }
  const points = row.whole('points') ?? 0
  if (takes.points === 'above zero' && points === 0) {
    row.refuse('points', `${takes.activity} needs points above 0.`)
  }
  if (takes.points === 'at least the floor' && points < takes.floor * quantity) {
    row.refuse(
      'points',
      `${formatNumber(points)} is below the floor of ${formatNumber(takes.floor * quantity)}; leave it blank for the floor.`,
    )
  }
  return points
}

function revenueOf(row: RowReader, takes: ActivityColumns): Entry['revenue'] {
  if (row.text('revenue_usd') === '') {
    return takes.revenue === 'needed'
      ? row.refuse('revenue_usd', `${takes.activity} needs an amount.`)
      : null
  }
  if (takes.revenue === 'none') {
    row.refuse(
      'revenue_usd',
      `${takes.activity} takes no revenue; write a row of its own with activity revenue.`,
    )
  }
  return row.money('revenue_usd')
}

function minutesOf(row: RowReader, takes: ActivityColumns): number | null {
  if (row.text('minutes') === '') {
    return takes.minutes === 'needed'
      ? row.refuse('minutes', `${takes.activity} needs minutes.`)
      : null
  }
  if (takes.minutes === 'none')
    row.refuse('minutes', `${takes.activity} takes no minutes; only work does.`)
  const minutes = row.whole('minutes') ?? 0
  if (minutes < 1) row.refuse('minutes', 'minutes must be a whole number of at least 1.')
  return minutes
}
