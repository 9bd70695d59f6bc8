import type { Ledger } from '../../shared/ledger/pages/page'
import type { TierId } from '../../shared/program/ids'
import type { Certification } from '../../shared/records/certification'
import type { Draft, RecordStep } from '../../shared/records/change'
import { type LedgerPartner, prepareTiers } from '../../shared/tier/portfolio'
import type { Book } from '../book/book'
import { joiningStep } from '../book/ledger-step'
import { inLogOrder } from '../book/log-order'
import { type OpenDesk, planningOf } from '../book/open-desk'
import type { Move } from './answers'
import { editionOf } from './edition-of'
import { keptFor } from './kept-reviews'
import type { View } from './view'

/** Tiers of partners by their id; who is not at the desk has none. */
export type Tiers = ReadonlyMap<string, TierId | null>

/** The tiers of some partners as the book stands. */
export function tiersOf(book: Book, partners: Iterable<string>, view: View): Tiers {
  return tiersBy(preparedTiers(book, view), standing(book, partners))
}

/** Who stands elsewhere than before; who has just come, or gone, has not moved. */
export function movesBetween(book: Book, was: Tiers, is: Tiers): readonly Move[] {
  return [...was].flatMap(([partner, from]) => {
    const to = is.get(partner)
    const name = book.records.partner(partner)?.name
    return to === undefined || to === from || name === undefined
      ? []
      : [{ partner, name, from, to }]
  })
}

/** Whose tier would be another once a draft is written; nothing is. */
export async function movesBy(
  desk: Pick<OpenDesk, 'book' | 'texts'>,
  draft: Draft,
  view: View,
): Promise<readonly Move[]> {
  const { book } = desk
  const touched = new Set(draft.added.map(({ partner }) => partner))
  for (const { after } of draft.partners) if (after) touched.add(after.id)
  for (const { after } of draft.certifications) if (after) touched.add(after.partner)
  const known = standing(book, touched)
  if (known.length === 0) return []
  const steps = new Map(draft.partners.map(({ after }) => [after?.id, after]))
  const certified = byPartner(draft.certifications)
  const changed = known.map((one) => ({
    ...one,
    joinedOn: steps.get(one.id)?.joinedOn ?? one.joinedOn,
    certifications: withSteps(one.certifications, certified.get(one.id) ?? []),
  }))
  const here = new Set(known.map(({ id }) => id))
  const coming = inLogOrder(draft.added.filter(({ partner }) => here.has(partner)))
  const change = book.desk.at + 1
  const step = await joiningStep(planningOf(desk), coming, (index) => ({ change, index }))
  const then = prepareTiers(editionOf(view.edition), book.ledger.after(step), view.cutOff)
  return movesBetween(book, tiersOf(book, here, view), tiersBy(then, changed))
}

type Standing = LedgerPartner & { readonly certifications: readonly Certification[] }

function standing({ records, roster }: Book, partners: Iterable<string>): readonly Standing[] {
  return [...partners].flatMap((id) => {
    const partner = records.partner(id)
    if (!partner) return []
    const certifications = records.certificationsOf(id)
    return [{ id, ordinal: roster.ordinalOf(id), joinedOn: partner.joinedOn, certifications }]
  })
}

type TierOf = ReturnType<typeof prepareTiers>

/** What is prepared holds until pages are packed anew; it sees the tail as it grows. */
const prepared = new WeakMap<Ledger, Map<string, TierOf>>()

function preparedTiers(book: Book, { edition, cutOff }: View): TierOf {
  const ledger = book.ledger.ledger()
  const known = prepared.get(ledger) ?? new Map<string, TierOf>()
  prepared.set(ledger, known)
  const key = `${edition} ${cutOff}`
  const tierOf =
    known.get(key) ?? prepareTiers(editionOf(edition), ledger, cutOff, keptFor(book, edition))
  known.set(key, tierOf)
  return tierOf
}

function tiersBy(tierOf: TierOf, partners: readonly Standing[]): Tiers {
  return new Map(partners.map((one) => [one.id, tierOf(one, one.certifications)]))
}

function byPartner(
  steps: readonly RecordStep<Certification>[],
): ReadonlyMap<string, readonly RecordStep<Certification>[]> {
  const groups = new Map<string, RecordStep<Certification>[]>()
  for (const step of steps) {
    const id = (step.after ?? step.before)?.partner ?? ''
    const group = groups.get(id)
    if (group) group.push(step)
    else groups.set(id, [step])
  }
  return groups
}

function withSteps(
  held: readonly Certification[],
  steps: readonly RecordStep<Certification>[],
): readonly Certification[] {
  if (steps.length === 0) return held
  const records = new Map(held.map((one) => [one.id, one]))
  for (const { before, after } of steps) {
    if (before) records.delete(before.id)
    if (after) records.set(after.id, after)
  }
  return [...records.values()]
}
