import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/shared/basics/text'
import { TIER_IDS, type TierId } from '../../../src/shared/program/ids'
import { assess } from '../../../src/shared/tier/assess'
import { standingOf } from '../../../src/shared/tier/explain'
import type { Facts } from '../../../src/shared/tier/facts'
import { reviewPortfolio } from '../../../src/shared/tier/portfolio'
import { RUNS } from '../../support/fuzz'
import { edition } from '../../support/make'
import { anyCertificate, anyDesk, anyEntry, type RandomDesk } from '../../support/random-desk'

const EDITIONS = [edition('A'), edition('B')]

function factsOf({ partners, entries, certifications, cutOff }: RandomDesk): readonly Facts[] {
  return partners.map(({ id, joinedOn }) => ({
    partner: id,
    joinedOn,
    cutOff,
    entries: entries.filter(({ partner }) => partner === id),
    certifications: certifications.filter(({ partner }) => partner === id),
  }))
}

function rank(tier: TierId | null): number {
  return tier === null ? -1 : TIER_IDS.indexOf(tier)
}

describe('properties', () => {
  test('the generator shares keys at least half the time', () => {
    const desks = fc.sample(anyDesk(), 300)
    const shares = desks.flatMap(({ entries }) =>
      entries.map((one) =>
        entries.some(
          (other) =>
            other !== one &&
            other.partner === one.partner &&
            one.reference.trim() !== '' &&
            keyOf(other.reference) === keyOf(one.reference),
        ),
      ),
    )
    expect(shares.filter(Boolean).length / shares.length).toBeGreaterThan(0.5)
  })

  test('both paths agree on every figure', () => {
    fc.assert(
      fc.property(anyDesk(), (desk) => {
        for (const rules of EDITIONS) {
          const rows = reviewPortfolio(rules, desk, desk.cutOff)
          factsOf(desk).forEach((facts, at) => {
            const found = assess(rules, facts)
            const { partner, lessened, unapproved, profileIfKnown, salesIfKnown, ...row } = rows[
              at
            ] ?? {
              partner: '',
              profileIfKnown: 0,
              salesIfKnown: 0,
              lessened: false,
              unapproved: false,
            }
            expect(row).toEqual({
              tier: found.tier,
              tierIfKnown: found.tierIfKnown,
              complete: found.complete,
              points: found.points,
              revenue: found.revenue,
              pendingPoints: found.pendingPoints,
              ...found.certifications,
            })
            const standing = standingOf(found)
            expect({ profileIfKnown, salesIfKnown }).toEqual({
              profileIfKnown: standing.profileIfKnown,
              salesIfKnown: standing.salesIfKnown,
            })
            // The flags of the list are those of the path with reasons.
            const inside = found.postings.filter(({ entry }) => entry.date >= found.window.from)
            const taken = inside.filter(({ entry }) => entry.status === 'approved')
            expect(lessened).toBe(taken.some(({ fate }) => fate !== 'counts'))
            expect(unapproved).toBe(found.postings.some(({ entry }) => entry.status !== 'approved'))
          })
        }
      }),
      { numRuns: RUNS },
    )
  })

  test('the balance is the sum of what the postings in the window count', () => {
    fc.assert(
      fc.property(anyDesk(), (desk) => {
        for (const facts of factsOf(desk)) {
          const found = assess(edition('A'), facts)
          const inside = found.postings.filter(({ entry }) => entry.date >= found.window.from)
          expect(inside.reduce((sum, { counted }) => sum + counted, 0)).toBe(found.points)
          for (const { worth, counted, clips } of found.postings) {
            const lost = clips.reduce((sum, clip) => sum + clip.points, 0)
            if (clips.length > 0) expect(worth - counted).toBe(lost)
          }
        }
      }),
      { numRuns: RUNS / 4 },
    )
  })

  test('[L3] the order of entries never matters', () => {
    fc.assert(
      fc.property(anyDesk(), fc.infiniteStream(fc.nat()), (desk, chance) => {
        const shuffled = [...desk.entries]
          .map((entry) => ({ entry, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry)
        const [one, other] = [desk, { ...desk, entries: shuffled }].map((each) =>
          factsOf(each).map((facts) => ({ ...assess(edition('B'), facts), facts: null })),
        )
        expect(other).toEqual(one)
      }),
      { numRuns: RUNS / 4 },
    )
  })

  const neverLowers = (change: (facts: Facts) => fc.Arbitrary<Facts>) =>
    fc.assert(
      fc.property(
        anyDesk().chain((desk) => {
          const [facts] = factsOf(desk)
          return facts ? change(facts).map((then) => [facts, then] as const) : fc.constant(null)
        }),
        (pair) => {
          if (!pair) return
          for (const rules of EDITIONS) {
            expect(rank(assess(rules, pair[1]).tier)).toBeGreaterThanOrEqual(
              rank(assess(rules, pair[0]).tier),
            )
          }
        },
      ),
      { numRuns: RUNS / 2 },
    )

  const adding = (
    facts: Facts,
    entry: Omit<Facts['entries'][number], 'id' | 'partner'>,
  ): Facts => ({
    ...facts,
    entries: [...facts.entries, { ...entry, id: 'new', partner: facts.partner }],
  })

  /** Caps without a reference are keys too: the month, the year, the package, the partnership. */
  const KEYED_BY_TIME = ['share-your-pipeline', 'full-event', 'kick-off-package', 'partner-year']

  test('an approved entry that shares no key never lowers a tier', () => {
    neverLowers((facts) =>
      anyEntry(facts.cutOff)
        .filter(({ activity, revenue }) => !KEYED_BY_TIME.includes(activity) && (revenue ?? 0) >= 0)
        .map((entry) =>
          adding(facts, { ...entry, status: 'approved', reference: 'of its own', person: 'Zoe' }),
        ),
    )
  })

  test('a revenue row above 0 never lowers a tier', () => {
    neverLowers((facts) =>
      fc
        .record({ entry: anyEntry(facts.cutOff), amount: fc.integer({ min: 1, max: 9_000_000 }) })
        .map(({ entry, amount }) =>
          // Its invoice is its own: [L2] in ledger/rules.test.ts shows why a shared one may.
          adding(facts, {
            ...entry,
            activity: 'revenue',
            quantity: 1,
            points: null,
            minutes: null,
            revenue: amount as never,
            status: 'approved',
            reference: 'of its own',
          }),
        ),
    )
  })

  test('a valid certificate never lowers a tier', () => {
    neverLowers((facts) =>
      anyCertificate(facts.cutOff).map((one) => ({
        ...facts,
        certifications: [
          ...facts.certifications,
          { ...one, id: 'new', partner: facts.partner, issuedOn: facts.cutOff, expiresOn: null },
        ],
      })),
    )
  })
})
