import { compareIds } from '../content-name'
import { dayCode } from '../pages/day-code'
import type { LedgerPage, TailEntry } from '../pages/page'
import { Rows, VALUE_COUNT } from '../pages/rows'

/** Entries side by side as a reader takes them: part of a page, or of a tail. */
export type Piece = Pick<
  LedgerPage,
  'month' | 'start' | 'valueStart' | 'day' | 'activity' | 'bits' | 'values'
>

/** Takes the entries of one partner, who has the ordinal `as` in the piece. */
export type TakePiece = (piece: Piece, as: number) => void

/**
 * A partner's pages with its tail in place, piece by piece: where the tail touches a month, the page is
 * cut at the places of the tail's entries; ids are compared only between entries of the tail (L3).
 */
export function spliceTail(
  pages: readonly LedgerPage[],
  ordinal: number,
  tail: readonly TailEntry[],
  take: TakePiece,
): void {
  const sorted = tail.length > 1 ? [...tail].sort(inOrder) : tail
  const rows = new Rows(sorted.length)
  for (const { entry, change, index } of sorted) rows.add(0, entry, change, index)
  let next = 0
  for (const page of pages) {
    const before = next
    while (next < rows.size && (rows.month[next] ?? 0) < page.month) next += 1
    takeRows(rows, before, next, take)
    const first = next
    while (next < rows.size && rows.month[next] === page.month) next += 1
    if (first === next) take(page, ordinal)
    else takeMonth(page, ordinal, rows, sorted, first, next, take)
  }
  takeRows(rows, next, rows.size, take)
}

/** A month that has both: what stands before the place of each entry of the tail, then the entry. */
function takeMonth(
  page: LedgerPage,
  ordinal: number,
  rows: Rows,
  tail: readonly TailEntry[],
  first: number,
  end: number,
  take: TakePiece,
): void {
  const to = page.start[ordinal + 1] ?? 0
  let at = page.start[ordinal] ?? to
  let valueAt = page.valueStart[ordinal] ?? 0
  for (let row = first; row < end; row++) {
    const place = Math.min(tail[row]?.place ?? 0, to)
    if (at < place) {
      take(pieceOf(page, page.month, at, place, valueAt), 0)
      for (; at < place; at++) valueAt += VALUE_COUNT[page.bits[at] ?? 0] ?? 0
    }
    takeRows(rows, row, row + 1, take)
  }
  if (at < to) take(pieceOf(page, page.month, at, to, valueAt), 0)
}

/** Rows of the tail, month by month. */
function takeRows(rows: Rows, first: number, end: number, take: TakePiece): void {
  for (let from = first, to = first; from < end; from = to) {
    const month = rows.month[from] ?? 0
    while (to < end && rows.month[to] === month) to += 1
    take(pieceOf(rows, month, from, to, rows.valueAt[from] ?? 0), 0)
  }
}

function pieceOf(
  { day, activity, bits, values }: Pick<Piece, 'day' | 'activity' | 'bits' | 'values'>,
  month: number,
  from: number,
  to: number,
  valueAt: number,
): Piece {
  const [start, valueStart] = [Uint32Array.of(from, to), Uint32Array.of(valueAt, valueAt)]
  return { month, start, valueStart, day, activity, bits, values }
}

function inOrder(a: TailEntry, b: TailEntry): number {
  return (
    dayCode(a.entry.date) - dayCode(b.entry.date) ||
    a.place - b.place ||
    compareIds(a.entry, b.entry)
  )
}
