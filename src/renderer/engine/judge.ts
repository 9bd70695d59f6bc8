import { type Day, monthEndBefore, monthEndFrom } from '../../shared/basics/day'
import { compareCodePoints } from '../../shared/basics/text'
import { EDITIONS } from '../../shared/program/editions'
import type { Partner } from '../../shared/records/partner'
import { assess } from '../../shared/tier/assess'
import type { Assessment } from '../../shared/tier/assessment'
import { compareEditions, explain } from '../../shared/tier/explain'
import type { Facts } from '../../shared/tier/facts'
import { nextStep } from '../../shared/tier/next-step'
import { reviewLedger } from '../../shared/tier/portfolio'
import type { Book } from '../book/book'
import { entriesOf } from '../book/entries-of'
import type { OpenDesk } from '../book/open-desk'
import type { LastReview, Row, Standing } from './desk'
import { editionOf } from './edition-of'
import { keptFor } from './kept-reviews'
import type { View } from './view'

/** The whole list: every partner's tier on the day and at the month end before it. */
export function rowsOf(book: Book, { edition: id, cutOff }: View): Row[] {
  const { records, roster, ledger } = book
  const edition = editionOf(id)
  // In the order of the roster, as pages are: neighbours are read together.
  const partners = records
    .partners()
    .map((partner) => ({ ...partner, ordinal: roster.ordinalOf(partner.id) }))
    .sort((a, b) => a.ordinal - b.ordinal)
  const [now = [], then = []] = reviewLedger(
    edition,
    ledger.ledger(),
    partners,
    (partner) => records.certificationsOf(partner),
    [cutOff, monthEndBefore(cutOff)],
    keptFor(book, id),
  )
  const places = new Map(now.map(({ partner }, at) => [partner, at]))
  return inNameOrder(records.partners()).flatMap((partner) => {
    const at = places.get(partner.id) ?? -1
    const [standing, was] = [now[at], then[at]]
    if (!standing) return []
    const before = { tier: was?.tier ?? null, points: was?.points ?? 0 }
    return [{ partner, standing, next: nextStep(edition, standing), before }]
  })
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

/** One partner with every reason, under the edition looked at and the others. */
export async function standingOf(
  desk: OpenDesk,
  partnerId: string,
  view: View,
): Promise<Standing | null> {
  const partner = desk.book.records.partner(partnerId)
  if (!partner) return null
  const edition = editionOf(view.edition)
  const facts = await factsOf(desk, partnerId, view.cutOff)
  const assessment = assess(edition, facts)
  return {
    partner,
    assessment,
    explanation: explain(edition, assessment),
    others: EDITIONS.filter((other) => other.id !== edition.id).map((other) => ({
      edition: other.id,
      tier: assess(other, facts).tier,
      sentence: compareEditions(other, assessment),
    })),
    lastReview: lastReviewOf(assessment, view),
    later: facts.entries.filter((entry) => entry.date > view.cutOff).length,
  }
}

/** Between month ends a tier is only a preview: what the last review gave is told beside it (000:28). */
function lastReviewOf({ facts }: Assessment, { edition, cutOff }: View): LastReview | null {
  if (cutOff === monthEndFrom(cutOff)) return null
  const day = monthEndBefore(cutOff)
  return { day, tier: assess(editionOf(edition), { ...facts, cutOff: day }).tier }
}

/** All that is known of one partner up to a day. */
export async function factsOf(desk: OpenDesk, partner: string, cutOff: Day): Promise<Facts> {
  const { records } = desk.book
  return {
    partner,
    joinedOn: records.partner(partner)?.joinedOn ?? null,
    cutOff,
    entries: await entriesOf(desk, partner),
    certifications: records.certificationsOf(partner),
  }
}
