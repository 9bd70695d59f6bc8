import { type Day, monthEndBefore, monthEndFrom } from '../../shared/basics/day'
import { EDITIONS } from '../../shared/program/editions'
import { assess } from '../../shared/tier/assess'
import type { Assessment } from '../../shared/tier/assessment'
import { compareEditions, explain } from '../../shared/tier/explain'
import type { Facts } from '../../shared/tier/facts'
import { outlineOf } from '../../shared/tier/outline'
import { entriesOf } from '../book/entries-of'
import type { OpenDesk } from '../book/open-desk'
import type { LastReview, Standing } from './desk'
import { editionOf } from './edition-of'
import type { View } from './view'

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
    others: EDITIONS.filter((other) => other.id !== edition.id).map((other) => {
      const outline = outlineOf(assess(other, facts))
      const sentence = compareEditions(other, outline.tier, assessment)
      return { ...outline, edition: other.id, sentence }
    }),
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
