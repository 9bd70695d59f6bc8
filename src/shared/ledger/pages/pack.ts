import { compareCodePoints } from '../../basics/text'
import { compareIds } from '../content-name'
import type { Entry } from '../entry'
import type { LedgerPage } from './page'
import { type PackedFields, Rows } from './rows'
import { writePage } from './write-page'

/** Where the texts of an entry stand: the position of its change in the log, and its place in that change. */
export interface Origin {
  readonly change: number
  readonly index: number
}

/** Answers the id of an entry that stands in the log. */
export type IdOf = (change: number, index: number) => string

/** Entries as the columns of one part of the log: `partner` holds ordinals, -1 = leave out. */
export type EntryColumns = {
  readonly [Field in keyof PackedFields]: ArrayLike<PackedFields[Field]>
} & { readonly partner: ArrayLike<number> }

/** Packs entries into month pages, oldest first; those of partners whose ordinal is -1 stay out. */
export function packPages(
  entries: readonly Entry[],
  ordinalOf: (partner: string) => number,
  from: (n: number) => Origin,
): LedgerPage[] {
  const rows = new Rows(entries.length)
  const kept: Entry[] = []
  entries.forEach((entry, n) => {
    const ordinal = ordinalOf(entry.partner)
    if (ordinal < 0) return
    const { change, index } = from(n)
    rows.add(ordinal, entry, change, index)
    kept.push(entry)
  })
  return pagesOf(rows, (a, b) => {
    const [one, other] = [kept[a], kept[b]]
    return one && other ? compareIds(one, other) : 0
  })
}

/** Packs a log part by part, so that a million entries become pages without an object for each. */
export interface Packer {
  /** Takes the columns of a part whose first entry is number `first` of the change at position `change`. */
  add(columns: EntryColumns, change: number, first: number): void
  /** The pages, oldest first; ids are asked for only among entries of one partner and day. */
  pages(idOf: IdOf): LedgerPage[]
}

/** Opens a packer with room for the entries expected; more are taken too. */
export function createPacker(expected: number): Packer {
  const rows = new Rows(expected)
  return {
    add: (columns, change, first) => addColumns(rows, columns, change, first),
    pages: (idOf) =>
      pagesOf(rows, (a, b) => compareCodePoints(idAt(rows, a, idOf), idAt(rows, b, idOf))),
  }
}

function addColumns(rows: Rows, columns: EntryColumns, change: number, first: number): void {
  for (let n = 0; n < columns.partner.length; n++) {
    const ordinal = columns.partner[n] ?? -1
    const [date, activity, status] = [columns.date[n], columns.activity[n], columns.status[n]]
    if (ordinal < 0 || !date || !activity || !status) continue
    const fields = {
      date,
      activity,
      status,
      quantity: columns.quantity[n] ?? 1,
      points: columns.points[n] ?? null,
      revenue: columns.revenue[n] ?? null,
      minutes: columns.minutes[n] ?? null,
      reference: columns.reference[n] ?? '',
      person: columns.person[n] ?? '',
    }
    rows.add(ordinal, fields, change, first + n)
  }
}

/** The id of a row, asked for by where its texts stand. */
function idAt({ change, index }: Rows, row: number, idOf: IdOf): string {
  return idOf(change[row] ?? 0, index[row] ?? 0)
}

/** Counting sorts by month, day and partner; what is still equal then is ordered by id. */
function pagesOf(rows: Rows, compare: (a: number, b: number) => number): LedgerPage[] {
  if (rows.size === 0) return []
  const months = sorted(identity(rows.size), rows.month)
  const pages: LedgerPage[] = []
  for (let from = 0, to = 0; from < rows.size; from = to) {
    const month = rows.month[months[from] ?? 0] ?? 0
    while (to < rows.size && rows.month[months[to] ?? 0] === month) to += 1
    const byDay = sorted(months.subarray(from, to), rows.day)
    const order = sorted(byDay, rows.ordinal)
    breakTies(rows, order, compare)
    pages.push(writePage(month, rows, order))
  }
  return pages
}

/** A stable counting sort of row numbers by one column. */
function sorted(order: Uint32Array, column: Uint32Array | Uint8Array): Uint32Array {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let n = 0; n < order.length; n++) {
    const key = column[order[n] ?? 0] ?? 0
    if (key < least) least = key
    if (key > most) most = key
  }
  const next = new Uint32Array(most - least + 2)
  for (let n = 0; n < order.length; n++) {
    const slot = (column[order[n] ?? 0] ?? 0) - least + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let slot = 1; slot < next.length; slot++) {
    next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0)
  }
  const result = new Uint32Array(order.length)
  for (let n = 0; n < order.length; n++) {
    const row = order[n] ?? 0
    const slot = (column[row] ?? 0) - least
    const place = next[slot] ?? 0
    result[place] = row
    next[slot] = place + 1
  }
  return result
}

function identity(size: number): Uint32Array {
  const order = new Uint32Array(size)
  for (let n = 0; n < size; n++) order[n] = n
  return order
}

/** Entries equal in id too are ordered by their origin, so that the same log always gives the same bytes. */
function breakTies(
  { ordinal, day, change, index }: Rows,
  order: Uint32Array,
  compare: (a: number, b: number) => number,
): void {
  const byId = (a: number, b: number): number =>
    compare(a, b) || (change[a] ?? 0) - (change[b] ?? 0) || (index[a] ?? 0) - (index[b] ?? 0)
  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = order[from] ?? 0
    to = from + 1
    while (to < order.length && isSameDay(ordinal, day, first, order[to] ?? 0)) to += 1
    if (to - from > 1) order.subarray(from, to).sort(byId)
  }
}

function isSameDay(ordinal: Uint32Array, day: Uint8Array, a: number, b: number): boolean {
  return ordinal[a] === ordinal[b] && day[a] === day[b]
}
