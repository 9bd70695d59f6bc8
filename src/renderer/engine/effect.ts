import { doublesOf } from '../../shared/ledger/doubles'
import type { Entry } from '../../shared/ledger/entry'
import type { Edition } from '../../shared/program/edition'
import { assess } from '../../shared/tier/assess'
import type { Assessment } from '../../shared/tier/assessment'
import { explain, standingOf } from '../../shared/tier/explain'
import { nextStep } from '../../shared/tier/next-step'
import type { OpenDesk } from '../book/open-desk'
import type { Clipping, Effect, Outcome } from './desk'
import { editionOf } from './edition-of'
import { factsOf } from './judge'
import type { View } from './view'

/** What an entry that is not saved yet would do, by assessing with it and without it. */
export async function effectOf(desk: OpenDesk, draft: Entry, view: View): Promise<Effect | null> {
  if (!desk.book.records.partner(draft.partner)) return null
  const edition = editionOf(view.edition)
  const facts = await factsOf(desk, draft.partner, view.cutOff)
  const having = (entry: Entry) => assess(edition, { ...facts, entries: [...facts.entries, entry] })
  const approved = having({ ...draft, status: 'approved' })
  return {
    before: outcomeOf(edition, assess(edition, facts)),
    after: outcomeOf(edition, having(draft)),
    approved: outcomeOf(edition, approved),
    postings: approved.postings.filter((posting) => posting.entry.id === draft.id),
    headline: explain(edition, approved).headline,
    doubles: doublesOf(edition, draft, facts.entries),
    clippings: clippingsBy(approved, draft.id),
  }
}

/** What caps take from an entry, and from others because of it. */
function clippingsBy({ postings }: Assessment, id: string): readonly Clipping[] {
  const entries = new Map(postings.map(({ entry }) => [entry.id, entry]))
  return postings.flatMap(({ entry: loser, clips }) =>
    clips
      .filter(({ winners }) => loser.id === id || winners.some((winner) => winner.id === id))
      .map(({ rule, points, because, winners }) => ({
        rule,
        points,
        because,
        loser,
        winners: winners.flatMap((winner) => entries.get(winner.id) ?? []),
      })),
  )
}

function outcomeOf(edition: Edition, assessment: Assessment): Outcome {
  const { tier, points, revenue } = assessment
  return { tier, points, revenue, next: nextStep(edition, standingOf(assessment)) }
}
