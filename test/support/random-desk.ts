import fc from 'fast-check'
import { addDays, type Day, dayFromNumber, dayNumber } from '../../src/shared/basics/day'
import { cents } from '../../src/shared/basics/money'
import { ACTIVITY_COLUMNS } from '../../src/shared/csv/reading/activity-columns'
import type { Entry } from '../../src/shared/ledger/entry'
import { windowAt } from '../../src/shared/ledger/window'
import { ACTIVITY_IDS } from '../../src/shared/program/ids'
import type { Certification } from '../../src/shared/records/certification'
import type { Note } from '../../src/shared/records/note'
import type { Partner } from '../../src/shared/records/partner'
import { aPartner, day } from './make'

/** Cut-offs that hurt: leap days, month ends, mid-months. */
export const CUT_OFFS: readonly Day[] = [
  '2026-10-31',
  '2025-02-28',
  '2024-02-29',
  '2026-10-15',
  '2024-03-30',
  '2023-12-31',
].map(day)

/** References and persons from so few, in odd spellings, that most entries share a key. */
const reference = fc.constantFrom(
  '',
  '',
  'Kiel',
  ' kiel ',
  'KIEL',
  'Oslo',
  'oslo  ',
  'Bern',
  'Bern  Süd',
)
const person = fc.constantFrom('', 'Ann', ' ANN', 'Bob', 'Cid')

/** Days on both edges of the window, on leap days, and anywhere in four years before. */
function dates(cutOff: Day): fc.Arbitrary<Day> {
  const { from } = windowAt(cutOff, 12)
  const edges = [from, addDays(from, -1), addDays(from, 1), cutOff, addDays(cutOff, 1)]
  const anywhere = fc
    .integer({ min: dayNumber(cutOff) - 1500, max: dayNumber(cutOff) + 20 })
    .map(dayFromNumber)
  return fc.oneof(
    { weight: 3, arbitrary: anywhere },
    { weight: 1, arbitrary: fc.constantFrom(...edges) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(day('2024-02-29'), day('2025-02-28'), day('2024-03-01')),
    },
  )
}

/** One entry that a file could carry. */
export function anyEntry(cutOff: Day): fc.Arbitrary<Omit<Entry, 'id' | 'partner'>> {
  return fc
    .record({
      date: dates(cutOff),
      activity: fc.constantFrom(...ACTIVITY_IDS),
      quantity: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 4 })),
      extra: fc.integer({ min: 0, max: 9000 }),
      withPoints: fc.boolean(),
      dollars: fc.integer({ min: -600_000, max: 900_000 }),
      withRevenue: fc.boolean(),
      status: fc.constantFrom(
        'approved' as const,
        'approved' as const,
        'approved' as const,
        'reported' as const,
        'rejected' as const,
      ),
      reference,
      person,
      note: fc.constantFrom('', 'why'),
    })
    .map(({ extra, withPoints, dollars, withRevenue, ...rest }) => {
      const takes = ACTIVITY_COLUMNS.get(rest.activity)
      if (!takes) throw new Error(rest.activity)
      const quantity = takes.quantity === 'one' ? 1 : rest.quantity
      const needed = takes.points === 'above zero'
      const pointed = needed || (takes.points !== 'none' && withPoints)
      const paid = takes.revenue === 'needed' || (takes.revenue === 'allowed' && withRevenue)
      return {
        ...rest,
        quantity,
        points: pointed ? takes.floor * quantity + extra + (needed ? 1 : 0) : null,
        revenue: paid ? cents(dollars) : null,
        minutes: takes.minutes === 'needed' ? 1 + extra : null,
        line: 0,
      }
    })
}

/** One certificate, now and then blank where it may be. */
export function anyCertificate(cutOff: Day): fc.Arbitrary<Omit<Certification, 'id' | 'partner'>> {
  const maybe = fc.option(dates(cutOff), { freq: 4, nil: null })
  return fc.record({
    person,
    kind: fc.constantFrom('profile' as const, 'sales' as const),
    title: fc.constantFrom('', 'Developer', 'developer ', 'WCMS', 'Premium'),
    issuedOn: maybe,
    expiresOn: maybe,
    line: fc.constant(0),
  })
}

const anyNote = fc.record({
  text: fc.string({ unit: 'binary' }),
  person: fc.constantFrom('', 'Anna', 'דנה'),
  at: fc.integer({ min: 0, max: 2 ** 41 }),
})

const anyText = fc.string({ unit: 'binary', maxLength: 8 })
const anyContact = fc.record({ name: anyText, role: anyText, email: anyText, phone: anyText })

/** Who looks after a partner, and whom we speak with there. */
const anyCare = fc.record(
  { owner: fc.constantFrom('Anna Berg', 'דנה'), contacts: fc.array(anyContact, { maxLength: 2 }) },
  { requiredKeys: [] },
)

export interface RandomDesk {
  readonly cutOff: Day
  readonly partners: readonly Partner[]
  readonly entries: readonly Entry[]
  readonly certifications: readonly Certification[]
  readonly notes: readonly Note[]
}

/** A desk of up to three partners whose entries share keys at least half the time. */
export function anyDesk(): fc.Arbitrary<RandomDesk> {
  return fc.constantFrom(...CUT_OFFS).chain((cutOff) =>
    fc
      .record({
        joined: fc.array(fc.option(dates(cutOff), { nil: null }), { minLength: 1, maxLength: 3 }),
        looked: fc.array(anyCare, { minLength: 3, maxLength: 3 }),
        entries: fc.array(fc.tuple(fc.nat(2), anyEntry(cutOff)), {
          minLength: 4,
          maxLength: 40,
          size: 'large',
        }),
        certifications: fc.array(fc.tuple(fc.nat(2), anyCertificate(cutOff)), { maxLength: 12 }),
        notes: fc.array(fc.tuple(fc.nat(2), anyNote), { maxLength: 6 }),
      })
      .map(({ joined, looked, ...owned }) => {
        const partners = joined.map((joinedOn, at) =>
          aPartner({ id: `P${at + 1}`, joinedOn, ...looked[at] }),
        )
        const owner = (at: number) => partners[at % partners.length]?.id ?? 'P1'
        return {
          cutOff,
          partners,
          entries: owned.entries.map(([at, one], n) => ({
            ...one,
            id: `e${n}`,
            partner: owner(at),
          })),
          certifications: owned.certifications.map(([at, one], n) => ({
            ...one,
            id: `c${n}`,
            partner: owner(at),
          })),
          notes: owned.notes.map(([at, one], n) => ({ ...one, id: `n${n}`, partner: owner(at) })),
        }
      }),
  )
}
