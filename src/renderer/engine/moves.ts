import { packPages } from '../../shared/ledger/pack'
import type { Ledger } from '../../shared/ledger/page'
import type { TierId } from '../../shared/program/ids'
import type { Certification } from '../../shared/records/certification'
import type { Draft, RecordStep } from '../../shared/records/change'
import { type LedgerPartner, type PartnerReview, prepareReview } from '../../shared/tier/portfolio'
import type { Book } from '../book/book'
import type { Move } from './answers'
import type { View } from './desk'
import { editionOf } from './edition-of'

/** Tiers of partners by their id; who is not at the desk has none. */
export type Tiers = ReadonlyMap<string, TierId | null>

/** The tiers of some partners as the book stands. */
export function tiersOf(book: Book, partners: Iterable<string>, view: View): Tiers {
  return review(book.ledger.ledger(), standing(book, partners), view)
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
export function movesBy(book: Book, draft: Draft, view: View): readonly Move[] {
  const touched = new Set(draft.added.map(({ partner }) => partner))
  for (const { after } of draft.partners) if (after) touched.add(after.id)
  for (const { after } of draft.certifications) if (after) touched.add(after.partner)
  const known = standing(book, touched)
  const ordinals = new Map(known.map(({ id, ordinal }) => [id, ordinal]))
  const { pages, tail } = book.ledger.ledger()
  const coming = packPages(
    draft.added,
    (partner) => ordinals.get(partner) ?? -1,
    (index) => ({ change: 0, index }),
  )
  const then: Ledger = {
    pages: [...pages, ...coming].sort((a, b) => a.month - b.month),
    tail,
  }
  const steps = new Map(draft.partners.map(({ after }) => [after?.id, after]))
  const changed = known.map((one) => ({
    ...one,
    joinedOn: steps.get(one.id)?.joinedOn ?? one.joinedOn,
    certifications: withSteps(one.certifications, stepsOf(draft, one.id)),
  }))
  return movesBetween(book, review(book.ledger.ledger(), known, view), review(then, changed, view))
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

/** A prepared review holds until pages are packed anew; it sees the tail as it grows. */
const prepared = new WeakMap<Ledger, Map<string, PartnerReview>>()

function reviewOf(ledger: Ledger, { edition, cutOff }: View): PartnerReview {
  const known = prepared.get(ledger) ?? new Map<string, PartnerReview>()
  prepared.set(ledger, known)
  const key = `${edition} ${cutOff}`
  const review = known.get(key) ?? prepareReview(editionOf(edition), ledger, [cutOff])
  known.set(key, review)
  return review
}

function review(ledger: Ledger, partners: readonly Standing[], view: View): Tiers {
  const { rowsOf } = reviewOf(ledger, view)
  return new Map(partners.map((one) => [one.id, rowsOf(one, one.certifications)[0]?.tier ?? null]))
}

/** A draft's certificate steps by partner, gathered once for each draft. */
const gathered = new WeakMap<Draft, Map<string, RecordStep<Certification>[]>>()

function stepsOf(draft: Draft, partner: string): readonly RecordStep<Certification>[] {
  let byPartner = gathered.get(draft)
  if (!byPartner) {
    byPartner = new Map()
    for (const step of draft.certifications) {
      const id = (step.after ?? step.before)?.partner ?? ''
      byPartner.set(id, [...(byPartner.get(id) ?? []), step])
    }
    gathered.set(draft, byPartner)
  }
  return byPartner.get(partner) ?? []
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
