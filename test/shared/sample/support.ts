import type { Day } from '../../../src/shared/basics/day'
import type { Entry } from '../../../src/shared/ledger/entry'
import type { Certification } from '../../../src/shared/records/certification'
import type { Note } from '../../../src/shared/records/note'
import type { Partner } from '../../../src/shared/records/partner'
import { sampleDesk } from '../../../src/shared/sample/sample-desk'
import { assess } from '../../../src/shared/tier/assess'
import type { Assessment } from '../../../src/shared/tier/assessment'
import { type PortfolioRow, reviewPortfolio } from '../../../src/shared/tier/portfolio'
import { day, edition } from '../../support/make'

/** The day of the pictures, and the others on which the sample must be as good. */
export const SAMPLE_DAY = day('2026-11-20')
export const DAYS = [
  SAMPLE_DAY,
  ...[
    '2026-10-31',
    '2028-02-29',
    '2026-12-31',
    '2027-01-01',
    '2027-02-28',
    '2027-03-31',
    '2027-04-15',
    '2026-06-30',
    '2026-07-02',
    '2025-09-09',
    '2029-08-30',
  ].map(day),
] as const

/** The sample as it stands once it is written. */
export interface SampleDesk {
  readonly today: Day
  readonly partners: readonly Partner[]
  readonly entries: readonly Entry[]
  readonly certifications: readonly Certification[]
  readonly notes: readonly Note[]
}

const desks = new Map<Day, SampleDesk>()

/** The sample of a day; made once, as its tests only read it. */
export function sampleOf(today: Day): SampleDesk {
  const known = desks.get(today)
  if (known) return known
  const { partners, certifications, notes, added } = sampleDesk(today)
  const desk = {
    today,
    partners: partners.flatMap(({ after }) => (after ? [after] : [])),
    certifications: certifications.flatMap(({ after }) => (after ? [after] : [])),
    notes: notes.flatMap(({ after }) => (after ? [after] : [])),
    entries: added,
  }
  desks.set(today, desk)
  return desk
}

/** A partner with its assessment under one edition on one day. */
export interface Standing {
  readonly partner: Partner
  readonly found: Assessment
}

const assessed = new Map<string, readonly Standing[]>()

/** Every partner of the sample, assessed by the engine on a day. */
export function standings(
  desk: SampleDesk,
  letter: 'A' | 'B',
  cutOff: Day = desk.today,
): readonly Standing[] {
  const key = `${desk.today} ${letter} ${cutOff}`
  const known = assessed.get(key)
  if (known) return known
  const [entries, certifications] = [byPartner(desk.entries), byPartner(desk.certifications)]
  const all = desk.partners.map((partner) => ({
    partner,
    found: assess(edition(letter), {
      partner: partner.id,
      joinedOn: partner.joinedOn,
      cutOff,
      entries: entries.get(partner.id) ?? [],
      certifications: certifications.get(partner.id) ?? [],
    }),
  }))
  assessed.set(key, all)
  return all
}

/** Every partner's row of a review, by partner. */
export function reviewOf(
  desk: SampleDesk,
  letter: 'A' | 'B',
  cutOff: Day,
): ReadonlyMap<string, PortfolioRow> {
  return new Map(
    reviewPortfolio(edition(letter), desk, cutOff).map((row) => [row.partner, row] as const),
  )
}

function byPartner<T extends { readonly partner: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(one.partner, [...(groups.get(one.partner) ?? []), one])
  return groups
}
