import type { Day } from '../../../shared/basics/day'
import { monthEndFrom } from '../../../shared/basics/day'
import { dayCode, dayOfCode, MONTH_STEP } from '../../../shared/ledger/pages/day-code'
import { rankOf, type TierId } from '../../../shared/program/ids'
import { reviewLedger } from '../../../shared/tier/portfolio'
import type { Book } from '../../book/book'
import type { ListMarks } from '../answers'
import { editionOf } from '../edition-of'
import { keptFor } from '../kept-reviews'
import { waitingReports } from '../today/waiting-reports'
import type { View } from '../view'

/** Gathers the marks of all partners; of packed entries two bytes each are looked at, and nothing is opened. */
export function listMarks(book: Book, day: Day): ListMarks {
  const waiting = waitingReports(book, day).map(
    ({ partner, reports }) => [partner, reports] as const,
  )
  return { waiting: new Map(waiting), lastActivity: lastActivities(book, day) }
}

function lastActivities({ ledger, roster }: Book, day: Day): ReadonlyMap<string, Day> {
  const limit = dayCode(day)
  const last = new Map<number, number>()
  const { pages, tail } = ledger.ledger()
  for (const { month, start, day: days } of pages) {
    for (let ordinal = 0; ordinal + 1 < start.length; ordinal++) {
      // Within a month a partner's entries stand in the order of their days.
      for (let at = (start[ordinal + 1] ?? 0) - 1; at >= (start[ordinal] ?? 0); at--) {
        const code = month * MONTH_STEP + (days[at] ?? 0)
        if (code > limit) continue
        last.set(ordinal, code)
        break
      }
    }
  }
  for (const [ordinal, entries] of tail)
    for (const { entry } of entries) {
      const code = dayCode(entry.date)
      if (code <= limit && code > (last.get(ordinal) ?? -1)) last.set(ordinal, code)
    }
  return new Map([...last].map(([ordinal, code]) => [roster.idOf(ordinal), dayOfCode(code)]))
}

/** Who would fall at the coming month end if nothing more came in, and to which tier; a review, so asked only when looked for. */
export function fallingFrom(
  book: Book,
  { edition: id, cutOff }: View,
): ReadonlyMap<string, TierId | null> {
  const { records, roster, ledger } = book
  const partners = records
    .partners()
    .map((partner) => ({ ...partner, ordinal: roster.ordinalOf(partner.id) }))
    .sort((a, b) => a.ordinal - b.ordinal)
  const [now = [], then = []] = reviewLedger(
    editionOf(id),
    ledger.ledger(),
    partners,
    (partner) => records.certificationsOf(partner),
    [cutOff, monthEndFrom(cutOff)],
    keptFor(book, id),
  )
  const falling = new Map<string, TierId | null>()
  for (const [at, row] of now.entries()) {
    const to = then[at]?.tier ?? null
    if (rankOf(to) < rankOf(row.tier)) falling.set(row.partner, to)
  }
  return falling
}
