import { monthEndBefore } from '../../../shared/basics/day'
import { compareCodePoints } from '../../../shared/basics/text'
import type { Edition } from '../../../shared/program/edition'
import type { Partner } from '../../../shared/records/partner'
import { nextStep } from '../../../shared/tier/next-step'
import { type PortfolioRow, prepareReview } from '../../../shared/tier/portfolio'
import type { Book } from '../../book/book'
import { editionOf } from '../edition-of'
import { keptFor } from '../kept-reviews'
import { reviewOn } from '../review-on'
import type { View } from '../view'
import type { Row } from './row'

/** The whole list in the order of names: every partner's tier on the day and at the month end before it. */
export function rowsOf(book: Book, { edition: id, cutOff }: View): readonly Row[] {
  const edition = editionOf(id)
  const [now = [], then = []] = reviewOn(book, id, [cutOff, monthEndBefore(cutOff)]).lists
  const places = new Map(now.map(({ partner }, at) => [partner, at]))
  return inNameOrder(book.records.partners()).flatMap((partner) => {
    const at = places.get(partner.id) ?? -1
    return rowOf(edition, partner, now[at], then[at])
  })
}

/** The rows of some partners alone, as a change leaves them; who is not at the desk has none. */
export function someRows(
  book: Book,
  { edition: id, cutOff }: View,
  partners: Iterable<string>,
): ReadonlyMap<string, Row> {
  const { records, roster, ledger } = book
  const edition = editionOf(id)
  const days = [cutOff, monthEndBefore(cutOff)]
  const review = prepareReview(edition, ledger.ledger(), days, keptFor(book, id))
  const rows = new Map<string, Row>()
  for (const one of partners) {
    const partner = records.partner(one)
    if (!partner) continue
    const known = { id: one, ordinal: roster.ordinalOf(one), joinedOn: partner.joinedOn }
    const [now, then] = review.rowsOf(known, records.certificationsOf(one))
    for (const row of rowOf(edition, partner, now, then)) rows.set(one, row)
  }
  return rows
}

function rowOf(
  edition: Edition,
  partner: Partner,
  standing: PortfolioRow | undefined,
  was: PortfolioRow | undefined,
): readonly Row[] {
  if (!standing) return []
  const before = { tier: was?.tier ?? null, points: was?.points ?? 0 }
  return [{ partner, standing, next: nextStep(edition, standing), before }]
}

const names = new Intl.Collator()
const inOrder = new WeakMap<readonly Partner[], readonly Partner[]>()

/** Partners as people look for them, by name and then by id; sorted here, as comparing names is what takes long. */
function inNameOrder(partners: readonly Partner[]): readonly Partner[] {
  const known = inOrder.get(partners)
  if (known) return known
  const sorted = [...partners].sort(
    (a, b) => names.compare(a.name, b.name) || compareCodePoints(a.id, b.id),
  )
  inOrder.set(partners, sorted)
  return sorted
}
