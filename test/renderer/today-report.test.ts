import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coursesOf } from '../../src/renderer/engine/list/courses'
import { lapsesFrom } from '../../src/renderer/engine/today/today-lapses'
import { todayReport } from '../../src/renderer/engine/today/today-report'
import { waitingReports } from '../../src/renderer/engine/today/waiting-reports'
import { addDays, type Day } from '../../src/shared/basics/day'
import type { Entry } from '../../src/shared/ledger/entry'
import { STAGES, type Stage } from '../../src/shared/records/partner'
import { assess } from '../../src/shared/tier/assess'
import { aPartner, day, edition } from '../support/make'
import { anyEntry, CUT_OFFS } from '../support/random-desk'
import { aBook, certificatesOf, entriesOf } from './support/a-book'

const TODAY = day('2026-11-20')
const VIEW = { edition: 'web-2025', cutOff: TODAY } as const

describe('waiting reports', () => {
  test('are found in pages and tail, per partner, the longest waiting first', () => {
    const [ann, bo] = [aPartner({ id: 'A', name: 'Ann AS' }), aPartner({ id: 'B', name: 'Bo BV' })]
    const book = aBook({
      partners: [ann, bo],
      entries: [
        ...entriesOf(
          'A',
          '2026-11-02 article ref=x status=reported',
          '2026-11-01 article ref=y',
          '2026-11-03 article ref=z status=rejected',
        ),
        ...entriesOf(
          'B',
          '2026-10-09 case-study ref=k status=reported',
          '2026-12-09 case-study ref=l status=reported',
        ),
      ],
      tail: entriesOf('A', '2026-11-19 tutorial ref=t status=reported').map((one) => ({
        ...one,
        id: 'tail',
      })),
    })
    const report = todayReport(book, VIEW)
    expect(report.reports).toBe(3)
    expect(report.waiting).toEqual({
      count: 2,
      first: [
        { partner: 'B', name: 'Bo BV', reports: 1, oldest: '2026-10-09', points: 1_000 },
        { partner: 'A', name: 'Ann AS', reports: 2, oldest: '2026-11-02', points: 1_000 },
      ],
    })
  })

  test('are those that a look at every entry finds, on random desks', () => {
    const partners = ['A', 'B', 'C', 'D']
    const some = fc.array(
      fc.record({
        entry: anyEntry(TODAY),
        partner: fc.constantFrom(...partners),
        packed: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(some, fc.constantFrom(TODAY, ...CUT_OFFS), (all, on) => {
        const entries = all.map(({ entry, partner, packed }, at) => ({
          packed,
          entry: { ...entry, partner, id: `e${at}` },
        }))
        const held = (packed: boolean) =>
          entries.filter((one) => one.packed === packed).map(({ entry }) => entry)
        const book = aBook({
          partners: partners.map((id) => aPartner({ id, name: id })),
          entries: held(true),
          tail: held(false),
        })
        const found = waitingReports(book, on).map(({ partner, reports, oldest }) => [
          partner,
          reports,
          oldest,
        ])
        expect(found.sort()).toEqual(
          expected(
            entries.map(({ entry }) => entry),
            on,
          ),
        )
      }),
    )
  })

  function expected(entries: readonly Entry[], on: Day) {
    const waiting = entries.filter(({ status, date }) => status === 'reported' && date <= on)
    return [...new Set(waiting.map(({ partner }) => partner))].sort().map((partner) => {
      const days = waiting.filter((one) => one.partner === partner).map(({ date }) => date)
      return [partner, days.length, days.sort()[0]]
    })
  }
})

describe('certificates', () => {
  const lapsing = (...lines: readonly string[]) =>
    todayReport(aBook({ certifications: certificatesOf('P1', ...lines) }), VIEW).expiring.first

  test.each([
    ['the last day is today', 'sales Ann Premium 2025-01-01..2026-11-20', 0],
    ['in ninety days', 'sales Ann Premium 2025-01-01..2027-02-18', 90],
    ['no issue date: it may count', 'sales Ann Premium ?..2026-12-01', 11],
  ])('%s: told of', (_, line, days) => {
    expect(lapsing(line).map((lapse) => lapse.days)).toEqual([days])
  })

  test.each([
    ['lapsed yesterday', ['sales Ann Premium 2025-01-01..2026-11-19']],
    ['in ninety-one days', ['sales Ann Premium 2025-01-01..2027-02-19']],
    ['without an end', ['sales Ann Premium 2025-01-01']],
    ['not issued yet', ['sales Ann Premium 2026-11-21..2026-12-31']],
    [
      'renewed in time',
      ['sales Ann Premium 2025-01-01..2026-12-01', 'sales ann premium 2026-12-02..2027-12-01'],
    ],
  ])('%s: not told of', (_, lines) => expect(lapsing(...lines)).toEqual([]))

  test.each([
    ['another title renews nothing', 'sales Ann News 2026-11-01..2028-12-01'],
    ['another person renews nothing', 'sales Bo Premium 2026-11-01..2028-12-01'],
    ['another kind renews nothing', 'profile Ann Premium 2026-11-01..2028-12-01'],
    ['a renewal that begins a day late leaves a gap', 'sales Ann Premium 2026-12-03..2027-12-01'],
    ['what has no issue date is no renewal', 'sales Ann Premium ?..2028-12-01'],
  ])('%s', (_, other) => {
    const found = lapsing('sales Ann Premium 2025-01-01..2026-12-01', other)
    expect(found.map(({ on }) => on)).toContain('2026-12-01')
  })

  test('of two that end alike one is told of', () => {
    const twice = [
      'sales Ann Premium 2025-01-01..2026-12-01',
      'sales ANN premium 2025-06-01..2026-12-01',
    ]
    expect(lapsing(...twice)).toHaveLength(1)
  })

  test('say which tier hangs on them, points and revenue staying', () => {
    // Silver asks for 20,000 points, $12,000, 1 profile and 2 sales certifications.
    const book = aBook({
      entries: entriesOf('P1', '2026-06-01 special pts=25000', '2026-06-01 revenue usd=13000'),
      certifications: certificatesOf(
        'P1',
        'profile Ann Developer 2025-01-01',
        'sales Ann Premium 2025-01-01..2026-11-28',
        'sales Bo Premium 2025-01-01..2026-12-20',
        'sales Cy Premium 2025-01-01',
      ),
    })
    const { expiring, expiringThisMonth } = todayReport(book, VIEW)
    expect(expiringThisMonth).toBe(1)
    expect(expiring.first.map(({ on, tier, tierAfter }) => [on, tier, tierAfter])).toEqual([
      ['2026-11-28', 'silver', 'silver'],
      ['2026-12-20', 'silver', 'professional'],
    ])
  })

  test('of many that end together those that a tier hangs on come first', () => {
    const crowd = Array.from({ length: 230 }, (_, n) => aPartner({ id: `A${n}`, name: `A${n}` }))
    const silver = aPartner({ id: 'S', name: 'Zoe' })
    const needed = [
      'profile Ann Developer 2025-01-01',
      'sales Ann Premium 2025-01-01',
      'sales Bo Premium 2025-01-01..2026-12-01',
    ]
    const held = crowd.flatMap(({ id }) =>
      certificatesOf(id, 'sales Cy Premium 2025-01-01..2026-12-01'),
    )
    const book = aBook({
      partners: [...crowd, silver],
      entries: entriesOf('S', '2026-06-01 special pts=25000', '2026-06-01 revenue usd=13000'),
      certifications: [...held, ...certificatesOf('S', ...needed)],
    })
    const { expiring } = todayReport(book, VIEW)
    expect([expiring.count, expiring.first.length]).toEqual([231, 200])
    expect(expiring.first[0]).toMatchObject({ partner: 'S', tierAfter: 'professional' })
  })

  test('what was renewed since is no lapse any more, and what came since is one', () => {
    const [ann, bo] = certificatesOf(
      'P1',
      'sales Ann Premium 2025-01-01..2026-12-01',
      'sales Bo Premium 2025-01-01..2026-12-09',
    )
    if (!ann || !bo) throw new Error('there are two')
    const book = aBook({ certifications: [ann] })
    const persons = () => lapsesFrom(book, TODAY).soon.map(({ certificate }) => certificate.person)
    expect([persons(), persons()]).toEqual([['Ann'], ['Ann']])
    book.records.holdCertification(bo)
    expect(persons()).toEqual(['Ann', 'Bo'])
    book.records.holdCertification({ ...ann, id: 'renewed', expiresOn: null })
    expect(persons()).toEqual(['Bo'])
    expect(lapsesFrom(book, day('2026-12-10'))).toEqual({ soon: [], next: null })
  })

  test('a long list is cut, and its count is not', () => {
    const lines = Array.from({ length: 230 }, (_, n) => `sales Ann T${n} 2025-01-01..2026-12-01`)
    const { expiring } = todayReport(
      aBook({ certifications: certificatesOf('P1', ...lines) }),
      VIEW,
    )
    expect([expiring.count, expiring.first.length]).toEqual([230, 200])
  })
})

describe('terms and plans', () => {
  test.each([
    ['2024-01-19', 59, 'active'],
    ['2024-11-21', 0, 'renewal-due'],
    ['2024-01-20', 60, 'active'],
  ] as const)('joined on %s: the year ends in %i days', (joined, days, stage) => {
    const partner = aPartner({ joinedOn: day(joined), stage })
    const [term] = todayReport(aBook({ partners: [partner] }), VIEW).terms.first
    expect(term).toMatchObject({ days, since: joined, on: addDays(TODAY, days), tier: null })
  })

  test.each([
    ['too far off', { joinedOn: day('2024-01-21') }],
    ['lapsed long ago', { joinedOn: day('2024-11-25'), stage: 'lapsed' as const }],
    ['no joining day', {}],
    ['joins tomorrow', { joinedOn: day('2026-11-21') }],
  ])('%s: no term ends', (_, said) => {
    const { terms } = todayReport(aBook({ partners: [aPartner(said)] }), VIEW)
    expect(terms.count).toBe(0)
  })

  test('a plan that is another than the tier; a student’s never is', () => {
    const partners = (['', 'student', 'starter', 'now'] as const).map((plan, at) =>
      aPartner({ id: `P${at + 1}`, name: `N${at + 1}`, plan }),
    )
    const entries = partners.flatMap(({ id }) => entriesOf(id, '2026-06-01 special pts=3000'))
    const { plans } = todayReport(aBook({ partners, entries }), VIEW)
    expect(plans.first).toEqual([{ partner: 'P3', name: 'N3', plan: 'starter', tier: 'now' }])
  })

  test('a fee without a tier is lawful (Q6), no duty', () => {
    const { plans } = todayReport(aBook({ partners: [aPartner({ plan: 'now' })] }), VIEW)
    expect(plans.count).toBe(0)
  })
})

describe('who is no partner', () => {
  const dutiesAt = (stage: Stage) => {
    const report = todayReport(
      aBook({
        partners: [aPartner({ stage, plan: 'gold', joinedOn: day('2024-12-01') })],
        entries: entriesOf('P1', '2025-11-25 special pts=3100', '2026-06-01 special pts=3100'),
        certifications: certificatesOf(
          'P1',
          'sales Ann Premium 2025-01-01..2026-12-01',
          'sales Bo Premium 2025-01-01..2027-12-01',
        ),
      }),
      VIEW,
    )
    const { expiring, expiringThisMonth, terms, plans, falls, next } = report
    return [expiring, terms, plans, falls]
      .map(({ count }) => count)
      .concat(expiringThisMonth, next.lapse ? 1 : 0)
  }

  test.each(STAGES)('at the stage %s', (stage) => {
    const isPartner = ['approved', 'contract-and-fee', 'active', 'renewal-due'].includes(stage)
    expect(dutiesAt(stage)).toEqual(isPartner ? [1, 1, 1, 1, 0, 1] : [0, 0, 0, 0, 0, 0])
  })
})

describe('the coming review', () => {
  const movesOf = (cutOff: string, ...lines: readonly string[]) => {
    const book = aBook({ entries: entriesOf('P1', ...lines) })
    const { falls, rises, reviewOn } = todayReport(book, { ...VIEW, cutOff: day(cutOff) })
    return { falls: falls.first, rises: rises.first, reviewOn }
  }

  test('what still counts today rolls out by the month end', () => {
    const { falls, rises, reviewOn } = movesOf(
      '2026-11-20',
      '2025-11-25 special pts=1000',
      '2026-06-01 special pts=4200',
    )
    expect([reviewOn, rises]).toEqual(['2026-11-30', []])
    expect(falls).toEqual([
      {
        partner: 'P1',
        name: 'Nordwind Digital',
        from: 'basic',
        to: 'starter',
        today: 'basic',
        turns: [{ kind: 'points', asked: 5_000, was: 5_200, willBe: 4_200 }],
      },
    ])
  })

  test('who has fallen since the last review is told of too', () => {
    const { falls } = movesOf(
      '2026-11-20',
      '2025-11-05 special pts=1000',
      '2026-06-01 special pts=4200',
    )
    expect(falls).toMatchObject([{ from: 'basic', to: 'starter', today: 'starter' }])
  })

  test('who has risen since', () => {
    const { rises, falls } = movesOf('2026-11-20', '2026-11-05 special pts=3100')
    expect(falls).toEqual([])
    expect(rises).toMatchObject([
      { from: null, to: 'now', today: 'now', turns: [{ was: 0, willBe: 3_100, asked: 3_000 }] },
    ])
  })

  test('a month end is its own review', () => {
    const { falls, reviewOn } = movesOf('2026-10-31', '2025-10-05 special pts=3100')
    expect(reviewOn).toBe('2026-10-31')
    expect(falls).toMatchObject([{ from: 'now', to: null, today: null }])
  })

  test('what ends next is said where nothing presses', () => {
    const partner = aPartner({ joinedOn: day('2025-03-01') })
    const certifications = certificatesOf(
      'P1',
      'sales Ann Premium 2025-01-01..2027-06-30',
      'sales Bo Premium 2025-01-01..2027-05-31',
    )
    const { next, expiring, terms } = todayReport(
      aBook({ partners: [partner], certifications }),
      VIEW,
    )
    expect([expiring.count, terms.count]).toEqual([0, 0])
    expect([next.lapse?.on, next.term?.on]).toEqual(['2027-05-31', '2027-02-28'])
    expect(todayReport(aBook({}), VIEW).next).toEqual({ lapse: null, term: null })
  })
})

describe('the course of a partner', () => {
  test('is what assess gives at each month end and on the day, on random desks', () => {
    const some = fc.array(anyEntry(day('2026-10-15')), { maxLength: 15 })
    fc.assert(
      fc.property(some, fc.constantFrom(...CUT_OFFS), (all, cutOff) => {
        const entries = all.map((one, at) => ({ ...one, partner: 'P1', id: `e${at}` }))
        const certifications = certificatesOf('P1', 'profile Ann Developer 2024-01-01..2026-06-30')
        const joinedOn = day('2023-05-10')
        const book = aBook({ partners: [aPartner({ joinedOn })], entries, certifications })
        const [course = []] = coursesOf(book, ['P1'], { ...VIEW, cutOff }, 4)
        expect(course).toEqual(
          course.map(({ day: on }) => {
            const facts = { partner: 'P1', joinedOn, cutOff: on, entries, certifications }
            const { tier, points, revenue } = assess(edition('A'), facts)
            return { day: on, tier, points, revenue }
          }),
        )
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['2026-11-20', ['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-20']],
    ['2026-03-31', ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31']],
    ['2026-03-01', ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-01']],
  ])('up to %s stands at the month ends and on the day itself', (cutOff, days) => {
    const courses = coursesOf(aBook({}), ['P1', 'P1'], { ...VIEW, cutOff: day(cutOff) }, 4)
    expect(courses.map((course) => course.map((one) => one.day))).toEqual([days, days])
  })
})
