import { formatNumber } from '../../basics/format'
import type { Entry } from '../../ledger/entry'
import type { ActivityColumns } from './activity-columns'
import { type RowReader, tooLarge } from './reader'

/** [F13, F8] How many; blank = 1. */
export function quantityOf(
  row: RowReader,
  { quantity: allowed, activity }: ActivityColumns,
): number {
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

/** [F7] The row's total where a person set one; null = blank. */
export function pointsOf(row: RowReader, takes: ActivityColumns, quantity: number): number | null {
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

/** [F8] Dollars earned, in cents; null = blank. */
export function revenueOf(row: RowReader, takes: ActivityColumns): Entry['revenue'] {
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

/** [F8] Minutes of work; null = blank. */
export function minutesOf(row: RowReader, takes: ActivityColumns): number | null {
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
