import { compareIds } from './content-name'
import { dayCode, monthOfCode } from './day-code'
import type { LedgerPage, TailEntry } from './page'
import { Rows, VALUE_COUNT } from './rows'
import { writePage } from './write-page'

/** A page to be read, and the ordinal that the partner has in it. */
export interface SplicedPage {
  readonly page: LedgerPage
  readonly as: number
}

/**
 * A partner's pages with its tail in place: the months that the tail touches become pages of this one
 * partner, merged by day and place; ids are compared only between entries of the tail (L3).
 */
export function spliceTail(
  pages: readonly LedgerPage[],
  ordinal: number,
  tail: readonly TailEntry[],
): readonly SplicedPage[] {
  const sorted = tail.length > 1 ? [...tail].sort(inOrder) : tail
  const spliced: SplicedPage[] = []
  let next = 0
  for (let at = 0, end = 0; at < sorted.length; at = end) {
    const month = monthOf(sorted[at])
    while (end < sorted.length && monthOf(sorted[end]) === month) end += 1
    for (; (pages[next]?.month ?? month) < month; next++) push(spliced, pages[next], ordinal)
    const known = pages[next]?.month === month ? pages[next++] : undefined
    push(spliced, mergedMonth(known, month, ordinal, sorted.slice(at, end)), 0)
  }
  for (; next < pages.length; next++) push(spliced, pages[next], ordinal)
  return spliced
}

function push(spliced: SplicedPage[], page: LedgerPage | undefined, as: number): void {
  if (page) spliced.push({ page, as })
}

function mergedMonth(
  page: LedgerPage | undefined,
  month: number,
  ordinal: number,
  tail: readonly TailEntry[],
): LedgerPage {
  const from = page?.start[ordinal] ?? 0
  const to = page?.start[ordinal + 1] ?? from
  const rows = new Rows(to - from + tail.length)
  let valueAt = page?.valueStart[ordinal] ?? 0
  let next = 0
  for (let at = from; at <= to; at++) {
    while (next < tail.length && (at === to || (tail[next]?.place ?? 0) <= at)) {
      const one = tail[next++]
      if (one) rows.add(0, one.entry, one.change, one.index)
    }
    if (!page || at === to) continue
    rows.addPacked(0, page, at, valueAt)
    valueAt += VALUE_COUNT[page.bits[at] ?? 0] ?? 0
  }
  return writePage(
    month,
    rows,
    Uint32Array.from({ length: rows.size }, (_, row) => row),
  )
}

function monthOf(one: TailEntry | undefined): number {
  return one ? monthOfCode(dayCode(one.entry.date)) : 0
}

function inOrder(a: TailEntry, b: TailEntry): number {
  return (
    dayCode(a.entry.date) - dayCode(b.entry.date) ||
    a.place - b.place ||
    compareIds(a.entry, b.entry)
  )
}
