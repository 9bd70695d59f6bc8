import { type Day, monthEndBefore, monthEndFrom } from '../../shared/basics/day'
import type { Entry } from '../../shared/ledger/entry'
import { EDITIONS } from '../../shared/program/editions'
import { assess } from '../../shared/tier/assess'
import type { Assessment } from '../../shared/tier/assessment'
import { compareEditions, explain } from '../../shared/tier/explain'
import type { Facts } from '../../shared/tier/facts'
import { nextStep } from '../../shared/tier/next-step'
import { reviewColumns } from '../../shared/tier/portfolio'
import type { Effect, LastReview, Outcome, Row, Standing, View } from './desk'
import { editionOf } from './edition-of'
import type { Holdings } from './holdings'

/** The whole list: every partner's tier on the day and at the month end before it. */
export function rowsOf(holdings: Holdings, { edition: id, cutOff }: View): Row[] {
  const edition = editionOf(id)
  const columns = holdings.columns()
  const records = { partners: holdings.partners(), certifications: holdings.certifications() }
  const on = (day: Day) => reviewColumns(edition, columns, records, day)
  const earlier = new Map(on(monthEndBefore(cutOff)).map((row) => [row.partner, row]))
  return on(cutOff).flatMap((standing) => {
    const partner = holdings.partner(standing.partner)
    if (!partner) return []
    const was = earlier.get(standing.partner)
    const before = { tier: was?.tier ?? null, points: was?.points ?? 0 }
    return [{ partner, standing, next: nextStep(edition, standing), before }]
  })
}

/** One partner with every reason, under the edition looked at and the others. */
export function standingOf(holdings: Holdings, partnerId: string, view: View): Standing | null {
  const partner = holdings.partner(partnerId)
  if (!partner) return null
  const edition = editionOf(view.edition)
  const facts = factsOf(holdings, partnerId, view.cutOff)
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

/** What an entry that is not saved yet would do, by assessing with it and without it. */
export function effectOf(holdings: Holdings, draft: Entry, view: View): Effect | null {
  if (!holdings.partner(draft.partner)) return null
  const edition = editionOf(view.edition)
  const facts = factsOf(holdings, draft.partner, view.cutOff)
  const having = (entry: Entry) => assess(edition, { ...facts, entries: [...facts.entries, entry] })
  const approved = having({ ...draft, status: 'approved' })
  return {
    before: outcomeOf(assess(edition, facts)),
    after: outcomeOf(having(draft)),
    approved: outcomeOf(approved),
    postings: approved.postings.filter((posting) => posting.entry.id === draft.id),
    headline: explain(edition, approved).headline,
  }
}

/** Tiers of some partners, to tell afterwards who moved. */
export function tiersOf(
  holdings: Holdings,
  partners: readonly string[],
  view: View,
): Map<string, Assessment['tier']> {
  const edition = editionOf(view.edition)
  return new Map(
    partners.map((id) => [id, assess(edition, factsOf(holdings, id, view.cutOff)).tier]),
  )
}

function factsOf(holdings: Holdings, partner: string, cutOff: Day): Facts {
  return {
    partner,
    joinedOn: holdings.partner(partner)?.joinedOn ?? null,
    cutOff,
    entries: holdings.entriesOf(partner),
    certifications: holdings.certificationsOf(partner),
  }
}

function outcomeOf({ tier, points, revenue }: Assessment): Outcome {
  return { tier, points, revenue }
}
