import { compareCodePoints } from '../../basics/text'
import type { Entry } from '../entry'
import { dayCode, MONTH_STEP } from './day-code'
import type { IdOf, Origin } from './pack'
import type { LedgerPage } from './page'
import { Rows } from './rows'
import { writePage } from './write-page'

/** An entry on its way from the tail into the page of its month. */
export interface Addition extends Origin {
  readonly ordinal: number
  readonly entry: Entry
}

/** The page with more entries of its month, in its canonical order: as if all had been packed at once. */
export function mergePage(
  page: LedgerPage | undefined,
  month: number,
  additions: readonly Addition[],
  idOf: IdOf,
): LedgerPage {
  const known = page ? page.day.length : 0
  const rows = new Rows(known + additions.length)
  if (page) rows.addPage(page)
  const sorted = [...additions].sort(byPartnerDayAndId)
  const order = new Uint32Array(known + additions.length)
  let [taken, at] = [0, 0]
  for (const { ordinal, entry, change, index } of sorted) {
    const place = placeOf(page, ordinal, dayOf(entry), entry.id, idOf)
    while (taken < place) order[at++] = taken++
    order[at++] = rows.size
    rows.add(ordinal, entry, change, index)
  }
  while (taken < known) order[at++] = taken++
  return writePage(month, rows, order)
}

/** The entries of a page whose ids merging these additions will ask for: those of their partners' days. */
export function idsAskedFor(
  page: LedgerPage | undefined,
  additions: readonly Pick<Addition, 'ordinal' | 'entry'>[],
): readonly Origin[] {
  if (!page) return []
  const places = new Set<number>()
  for (const { ordinal, entry } of additions) {
    const day = dayOf(entry)
    const end = page.start[ordinal + 1] ?? 0
    for (let at = firstOn(page, ordinal, day); at < end && page.day[at] === day; at++)
      places.add(at)
  }
  return [...places].map((at) => ({ change: page.change[at] ?? 0, index: page.index[at] ?? 0 }))
}

/**
 * Before which entry of a page, counted from its first, an entry of that partner, day of the month and
 * id would stand; ids are asked for only among entries of that partner and day.
 */
export function placeOf(
  page: LedgerPage | undefined,
  ordinal: number,
  day: number,
  id: string,
  idOf: IdOf,
): number {
  if (!page) return 0
  const end = page.start[ordinal + 1] ?? page.day.length
  let at = firstOn(page, ordinal, day)
  while (at < end && page.day[at] === day && isBefore(page, at, id, idOf)) at += 1
  return at
}

/** The page without the entries of a change that was taken back; null = nothing is left. */
export function withoutChange(page: LedgerPage, change: number): LedgerPage | null {
  if (!page.change.includes(change)) return page
  const left: number[] = []
  for (let at = 0; at < page.change.length; at++) if (page.change[at] !== change) left.push(at)
  if (left.length === 0) return null
  const rows = new Rows(page.day.length)
  rows.addPage(page)
  return writePage(page.month, rows, Uint32Array.from(left))
}

function isBefore(page: LedgerPage, at: number, id: string, idOf: IdOf): boolean {
  return compareCodePoints(idOf(page.change[at] ?? 0, page.index[at] ?? 0), id) <= 0
}

/** Where the entries of a partner on or after a day of the month begin; the page's end for one beyond it. */
function firstOn(page: LedgerPage, ordinal: number, day: number): number {
  const end = page.start[ordinal + 1] ?? page.day.length
  let at = page.start[ordinal] ?? page.day.length
  while (at < end && (page.day[at] ?? 0) < day) at += 1
  return at
}

function byPartnerDayAndId(a: Addition, b: Addition): number {
  return (
    a.ordinal - b.ordinal ||
    dayOf(a.entry) - dayOf(b.entry) ||
    compareCodePoints(a.entry.id, b.entry.id) ||
    a.change - b.change ||
    a.index - b.index
  )
}

function dayOf({ date }: Entry): number {
  return dayCode(date) % MONTH_STEP
}
