import type { LedgerPage } from './page'
import { type Rows, VALUE_COUNT } from './rows'

/** Writes a page of one month from rows, `order` naming them sorted by partner, day and id. */
export function writePage(month: number, rows: Rows, order: Uint32Array): LedgerPage {
  const size = order.length
  const partners = size === 0 ? 0 : (rows.ordinal[order[size - 1] ?? 0] ?? 0) + 1
  const page = {
    month,
    start: new Uint32Array(partners + 1),
    valueStart: new Uint32Array(partners + 1),
    day: new Uint8Array(size),
    activity: new Uint8Array(size),
    bits: new Uint8Array(size),
    values: new Float64Array(countValues(rows, order)),
    change: new Uint32Array(size),
    index: new Uint32Array(size),
  }
  let valueAt = 0
  let partner = 0
  for (let at = 0; at < size; at++) {
    const row = order[at] ?? 0
    const ordinal = rows.ordinal[row] ?? 0
    for (; partner < ordinal; partner++) {
      page.start[partner + 1] = at
      page.valueStart[partner + 1] = valueAt
    }
    page.day[at] = rows.day[row] ?? 0
    page.activity[at] = rows.activity[row] ?? 0
    page.bits[at] = rows.bits[row] ?? 0
    page.change[at] = rows.change[row] ?? 0
    page.index[at] = rows.index[row] ?? 0
    const from = rows.valueAt[row] ?? 0
    const count = VALUE_COUNT[rows.bits[row] ?? 0] ?? 0
    for (let n = 0; n < count; n++) page.values[valueAt++] = rows.values[from + n] ?? 0
  }
  if (partners > 0) {
    page.start[partners] = size
    page.valueStart[partners] = valueAt
  }
  return page
}

function countValues(rows: Rows, order: Uint32Array): number {
  let count = 0
  for (let at = 0; at < order.length; at++)
    count += VALUE_COUNT[rows.bits[order[at] ?? 0] ?? 0] ?? 0
  return count
}
