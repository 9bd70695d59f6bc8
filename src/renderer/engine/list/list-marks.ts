import { type Day, monthEndFrom } from '../../../shared/basics/day'
import { dayCode, dayOfCode, MONTH_STEP } from '../../../shared/ledger/pages/day-code'
import { rankOf, type TierId } from '../../../shared/program/ids'
import { isInStanding } from '../../../shared/records/stage'
import type { Book } from '../../book/book'
import { reviewOn } from '../review-on'
import type { View } from '../view'

/** The day of each partner's last entry up to a day; of packed entries two bytes each are looked at, and nothing is opened. */
export function lastActivities({ ledger, roster }: Book, day: Day): ReadonlyMap<string, Day> {
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

/** Which partners in standing would fall at the coming month end if nothing more came in, and to which tier; a review, so asked only when looked for. */
export function fallingFrom(
  book: Book,
  { edition, cutOff }: View,
): ReadonlyMap<string, TierId | null> {
  const { partners, lists } = reviewOn(book, edition, [cutOff, monthEndFrom(cutOff)])
  const [now = [], then = []] = lists
  const falling = new Map<string, TierId | null>()
  for (const [at, partner] of partners.entries()) {
    const [from, to] = [now[at]?.tier ?? null, then[at]?.tier ?? null]
    if (rankOf(to) < rankOf(from) && isInStanding(partner)) falling.set(partner.id, to)
  }
  return falling
}
