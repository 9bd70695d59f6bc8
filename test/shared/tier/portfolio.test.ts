import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../../src/shared/basics/day'
import type { TailEntry } from '../../../src/shared/ledger/pages/page'
import { rankOf } from '../../../src/shared/program/ids'
import { assess } from '../../../src/shared/tier/assess'
import { prepareReview, reviewLedger, reviewPortfolio } from '../../../src/shared/tier/portfolio'
import { reviewColumnsOf } from '../../../src/shared/tier/portfolio-columns'
import { RUNS } from '../../support/fuzz'
import { aPartner, day, edition, entries } from '../../support/make'
import { anyDesk } from '../../support/random-desk'
import { certificatesOf, cutOffsOf, ledgerOf, partnersOf } from './split-ledger'

const EDITIONS = [edition('A'), edition('B')]

const steps = fc.array(fc.integer({ min: -900, max: 40 }), { minLength: 1, maxLength: 9 })

describe('many cut-offs at once', () => {
  test('equal the path with reasons on each of them', () => {
    fc.assert(
      fc.property(anyDesk(), steps, fc.infiniteStream(fc.boolean()), (desk, some, chance) => {
        const inTail = desk.entries.map(() => chance.next().value ?? false)
        const ledger = ledgerOf(desk, (n) => inTail[n] ?? false)
        const cutOffs = cutOffsOf(desk, some)
        const [partners, certificates] = [partnersOf(desk), certificatesOf(desk)]
        for (const rules of EDITIONS) {
          const columns = reviewColumnsOf(rules, ledger, partners, certificates, cutOffs)
          const lists = reviewLedger(rules, ledger, partners, certificates, cutOffs)
          cutOffs.forEach((cutOff, n) => {
            expect(lists[n]).toEqual(reviewPortfolio(rules, desk, cutOff))
            partners.forEach(({ id, joinedOn }, p) => {
              const found = assess(rules, {
                partner: id,
                joinedOn,
                cutOff,
                entries: desk.entries.filter(({ partner }) => partner === id),
                certifications: certificates(id),
              })
              const at = p * columns.cutOffs.length + columns.cutOffs.indexOf(cutOff)
              const row = lists[n]?.[p]
              const known = { profile: row?.profileIfKnown, sales: row?.salesIfKnown }
              expect(figuresAt(columns, at)).toEqual({
                tier: rankOf(found.tier),
                tierIfKnown: rankOf(found.tierIfKnown),
                points: found.points,
                revenue: found.revenue,
                certifications: found.certifications,
                known,
                lessened: Number(row?.lessened),
                unapproved: Number(row?.unapproved),
              })
            })
          })
        }
      }),
      { numRuns: RUNS / 8 },
    )
  })

  test('[L3] of two sides that are worth the same the earlier one counts, though it has left the window', () => {
    const [sold, invoiced] = [
      '2025-05-01 premium-project ref=L',
      '2026-05-01 revenue ref=L usd=5000',
    ]
    const desk = { partners: [aPartner()], certifications: [] }
    const points = (lines: readonly string[]) =>
      reviewPortfolio(edition('A'), { ...desk, entries: entries(lines) }, day('2026-05-31'))[0]
        ?.points
    expect(points([sold, invoiced])).toBe(0)
    expect(points([invoiced])).toBe(5000)
  })

  test('where no cut-off sees anything, nothing counts', () => {
    const desk = { partners: [aPartner()], entries: entries(['2026-05-01 article']) }
    const row = reviewPortfolio(edition('A'), { ...desk, certifications: [] }, day('2026-04-30'))[0]
    expect(row).toMatchObject({ points: 0, lessened: false, unapproved: false, tier: null })
  })
})

function figuresAt(columns: ReturnType<typeof reviewColumnsOf>, at: number) {
  return {
    tier: columns.tier[at],
    tierIfKnown: columns.tierIfKnown[at],
    points: columns.points[at],
    revenue: columns.revenue[at],
    certifications: { profile: columns.profile[at], sales: columns.sales[at] },
    known: { profile: columns.profileIfKnown[at], sales: columns.salesIfKnown[at] },
    lessened: columns.lessened[at],
    unapproved: columns.unapproved[at],
  }
}

describe('a tail', () => {
  test('[L3] breaks ties by id inside one day, across page and tail', () => {
    const all = entries([
      '2026-05-01 case-study ref=K id=c q=2',
      '2026-05-01 case-study ref=K id=a q=2',
      '2026-05-01 case-study ref=K id=b q=2',
      '2026-05-01 premium-project ref=L id=f',
      '2026-05-01 revenue ref=L id=e usd=5000',
      '2026-05-01 full-event ref=M id=g',
      '2026-05-01 event-participation ref=M id=h q=5',
    ])
    const partners = [aPartner()]
    const whole = {
      cutOff: day('2026-05-31'),
      partners,
      entries: all,
      certifications: [],
      notes: [],
    }
    // The revenue row is first by id, so the project gives way; the full event is, so the persons do.
    for (let mask = 0; mask < 2 ** all.length; mask++) {
      const ledger = ledgerOf(whole, (n) => (mask & (1 << n)) !== 0)
      const partner = { id: 'P1', ordinal: 0, joinedOn: null }
      const [row] = prepareReview(edition('A'), ledger, [whole.cutOff]).rowsOf(partner, [])
      expect(row).toMatchObject({ points: 2000 + 5000 + 5000, lessened: true })
    }
  })

  test('is read as it stands: a prepared review sees an entry that comes later', () => {
    const all = entries([
      '2026-05-01 case-study ref=K id=c',
      '2026-04-01 case-study ref=K id=d q=3',
    ])
    const partner = { id: 'P1', ordinal: 0, joinedOn: null }
    const whole = {
      cutOff: day('2026-05-31'),
      partners: [aPartner()],
      entries: all,
      certifications: [],
      notes: [],
    }
    const before = ledgerOf(whole, (n) => n === 1)
    const tail = new Map<number, readonly TailEntry[]>()
    const review = prepareReview(edition('A'), { ...before, tail }, [whole.cutOff])
    expect(review.rowsOf(partner, [])[0]?.points).toBe(1000)
    for (const [ordinal, some] of before.tail) tail.set(ordinal, some)
    expect(review.rowsOf(partner, [])[0]?.points).toBe(3000)
    tail.clear()
    expect(review.rowsOf(partner, [])[0]?.points).toBe(1000)
  })

  test('may belong to a partner and a month that no page knows', () => {
    const [entry] = entries(['2026-05-01 article'])
    if (!entry || !parseDay(entry.date)) throw new Error('no entry')
    const ledger = { pages: [], tail: new Map([[41, [{ entry, change: 0, index: 0, place: 0 }]]]) }
    const partner = { id: 'P42', ordinal: 41, joinedOn: null }
    const anew = prepareReview(edition('A'), ledger, [day('2026-05-31')])
    expect(anew.rowsOf(partner, [])[0]?.points).toBe(500)
  })
})
