import type { Entry } from '../../shared/ledger/entry'
import type { Certification } from '../../shared/records/certification'
import type { Draft, RecordStep } from '../../shared/records/change'
import type { Partner } from '../../shared/records/partner'
import { type PortfolioRow, reviewPortfolio } from '../../shared/tier/portfolio'
import type { Move, RecordChange, View } from './desk'
import { editionOf } from './edition-of'
import type { Holdings } from './holdings'

/** What a draft would change of known records: only the fields that differ, as texts. */
export function changesOf({ partners, certifications }: Draft): readonly RecordChange[] {
  return [
    ...partners.flatMap((step) => changed('partners', step, ({ name }) => name, partnerFields)),
    ...certifications.flatMap((step) =>
      changed('certifications', step, certificateName, certificateFields),
    ),
  ]
}

/** Whose tier would be another once a draft is written; who comes with it has not moved. */
export function movesBy(holdings: Holdings, draft: Draft, { edition, cutOff }: View): Move[] {
  const after = new Map(draft.partners.flatMap(({ after: one }) => (one ? [[one.id, one]] : [])))
  const touched = new Set([
    ...after.keys(),
    ...draft.certifications.flatMap(({ after: one }) => (one ? [one.partner] : [])),
    ...draft.added.map(({ partner }) => partner),
  ])
  const known = [...touched].flatMap((id) => holdings.partner(id) ?? [])
  const ids = new Set(known.map(({ id }) => id))
  const entries = known.flatMap(({ id }) => holdings.entriesOf(id))
  const held = known.flatMap(({ id }) => holdings.certificationsOf(id))
  const tiers = (
    partners: readonly Partner[],
    ledger: readonly Entry[],
    certifications: readonly Certification[],
  ): ReadonlyMap<string, PortfolioRow> => {
    const desk = { partners, entries: ledger, certifications }
    const rows = reviewPortfolio(editionOf(edition), desk, cutOff)
    return new Map(rows.map((row) => [row.partner, row]))
  }
  const now = tiers(known, entries, held)
  const then = tiers(
    known.map((partner) => after.get(partner.id) ?? partner),
    [...entries, ...draft.added.filter(({ partner }) => ids.has(partner))],
    withSteps(held, draft.certifications).filter(({ partner }) => ids.has(partner)),
  )
  return known.flatMap(({ id, name }) => {
    const [from, to] = [now.get(id)?.tier ?? null, then.get(id)?.tier ?? null]
    return from === to ? [] : [{ partner: id, name, from, to }]
  })
}

function withSteps(
  held: readonly Certification[],
  steps: readonly RecordStep<Certification>[],
): readonly Certification[] {
  const key = ({ partner, id }: Certification) => `${partner}\n${id}`
  const records = new Map(held.map((one) => [key(one), one]))
  for (const { before, after } of steps) {
    if (before) records.delete(key(before))
    if (after) records.set(key(after), after)
  }
  return [...records.values()]
}

function changed<T>(
  kind: RecordChange['kind'],
  { before, after }: RecordStep<T>,
  name: (record: T) => string,
  fieldsOf: (record: T) => Readonly<Record<string, string>>,
): readonly RecordChange[] {
  if (!before || !after) return []
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: was[field] ?? '', after: is[field] ?? '' }))
    .filter((one) => one.before !== one.after)
  return [{ kind, name: name(before), fields }]
}

function partnerFields(partner: Partner): Readonly<Record<string, string>> {
  const { name, profile, country, email, plan, joinedOn, stage, notes } = partner
  return { name, profile, country, email, plan, 'joined on': joinedOn ?? '', stage, ...notes }
}

function certificateName({ person, title, kind }: Certification): string {
  return [person || 'No name', title || kind].join(', ')
}

function certificateFields(certification: Certification): Readonly<Record<string, string>> {
  const { person, kind, title, issuedOn, expiresOn } = certification
  return { person, kind, title, 'issued on': issuedOn ?? '', 'expires on': expiresOn ?? '' }
}
