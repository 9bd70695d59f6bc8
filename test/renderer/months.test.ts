import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnsOf,
  seriesOf,
  thresholdsOf,
} from '../../src/renderer/pages/partner/months/month-words'
import { isWhole, monthsOf } from '../../src/renderer/pages/partner/months/months'
import { points } from '../../src/shared/basics/money'
import { EDITIONS } from '../../src/shared/program/editions'
import { assess } from '../../src/shared/tier/assess'
import { day, edition, entries } from '../support/make'
import { anyEntry, CUT_OFFS } from '../support/random-desk'

const WEB = edition('A')

/** The months of some entries on a day, as 'month: source points, …'. */
function told(lines: readonly string[], cutOff: string): readonly string[] {
  const assessment = assess(WEB, {
    partner: 'P1',
    joinedOn: null,
    cutOff: day(cutOff),
    entries: entries(lines),
    certifications: [],
  })
  return monthsOf(WEB, assessment)
    .filter(({ parts }) => parts.length > 0)
    .map(
      ({ month, parts }) =>
        `${month}: ${parts.map(({ source, points: sum }) => `${source} ${sum}`).join(', ')}`,
    )
}

describe('the window month by month', () => {
  test('each source has its own part, in one order', () => {
    expect(
      told(
        [
          '2026-05-04 bug-report q=2',
          '2026-05-05 premium-project ref=Kiel pts=6000',
          '2026-05-06 revenue usd=1200.90 ref=I1',
          '2026-05-07 training-attendee q=2 ref=C1',
          '2026-05-08 share-your-pipeline',
          '2026-05-09 special pts=70',
        ],
        '2026-10-31',
      ),
    ).toEqual([
      '2026-05: revenue 1200, projects 6000, knowledge 4000, program 1000, community 100, special 70',
    ])
  })

  test('only what counts after every cap is in it', () => {
    expect(
      told(
        [
          '2026-05-04 share-your-pipeline',
          '2026-05-20 share-your-pipeline',
          '2026-06-01 case-study ref=A status=reported',
          '2025-10-31 case-study ref=B',
          '2026-11-01 case-study ref=C',
        ],
        '2026-10-31',
      ),
    ).toEqual(['2026-05: program 1000'])
  })

  test('a refund stands below zero, apart from what was earned', () => {
    expect(
      told(
        ['2026-05-04 revenue usd=900 ref=I1', '2026-05-20 revenue usd=-250 ref=I2'],
        '2026-10-31',
      ),
    ).toEqual(['2026-05: revenue 900, refunds -250'])
  })

  test('the revenue of a project row is revenue, its award is a project', () => {
    expect(told(['2026-05-04 hosted-project usd=9000 ref=K'], '2026-10-31')).toEqual([
      '2026-05: revenue 9000',
    ])
  })

  test.each([
    ['2026-10-31', 12, '2025-11-01', true, true],
    ['2026-11-20', 13, '2025-11-21', false, false],
    ['2024-02-29', 12, '2023-03-01', true, true],
    ['2025-02-28', 12, '2024-03-01', true, true],
  ] as const)(
    '[L1] the window to %s has %d months, the first from %s',
    (cutOff, count, from, first, last) => {
      const facts = {
        partner: 'P1',
        joinedOn: null,
        cutOff: day(cutOff),
        entries: [],
        certifications: [],
      }
      const months = monthsOf(WEB, assess(WEB, facts))
      expect(months).toHaveLength(count)
      expect(months[0]?.from).toBe(from)
      expect(months.at(-1)?.to).toBe(cutOff)
      const [head, tail] = [months[0], months.at(-1)]
      expect([head && isWhole(head), tail && isWhole(tail)]).toEqual([first, last])
    },
  )

  test('on random ledgers the bars sum to the balance, and every counting posting is in one bar', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...CUT_OFFS)
          .chain((cutOff) =>
            fc.tuple(fc.constant(cutOff), fc.array(anyEntry(cutOff), { maxLength: 40 })),
          ),
        fc.constantFrom(...EDITIONS),
        ([cutOff, drafts], rules) => {
          const facts = {
            partner: 'P1',
            joinedOn: null,
            cutOff,
            entries: drafts.map((draft, at) => ({ ...draft, id: `e${at}`, partner: 'P1' })),
            certifications: [],
          }
          const assessment = assess(rules, facts)
          const months = monthsOf(rules, assessment)
          const sum = months.reduce((all, { total }) => all + total, 0)
          expect(sum).toBe(assessment.points)
          const parts = months.flatMap((month) => month.parts)
          for (const { points: height, postings } of parts)
            expect(postings.reduce((all, { counted }) => all + counted, 0)).toBe(height)
          const drawn = parts.flatMap(({ postings }) => postings)
          const counting = assessment.postings.filter(
            ({ entry, counted }) => counted !== 0 && entry.date >= assessment.window.from,
          )
          expect(new Set(drawn)).toEqual(new Set(counting))
          expect(drawn).toHaveLength(counting.length)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the months in words', () => {
  const facts = {
    partner: 'P1',
    joinedOn: null,
    cutOff: day('2026-11-20'),
    entries: entries(['2026-01-04 case-study ref=A', '2026-11-02 revenue usd=500 ref=I']),
    certifications: [],
  }
  const months = monthsOf(WEB, assess(WEB, facts))

  test('a column says month, sum and sources, and what of it lies outside the window', () => {
    const milestone = { day: day('2026-01-31'), tier: null, points: points(1000), revenue: 0 }
    const columns = columnsOf(months, [{ ...milestone, revenue: assess(WEB, facts).revenue }], 12)
    expect(columns.map(({ label }) => label).join(' ')).toBe(
      'Nov ’25 Dec Jan ’26 Feb Mar Apr May Jun Jul Aug Sep Oct Nov',
    )
    expect(columns[0]).toMatchObject({
      says: 'Nov 2025: nothing counted',
      remark: 'only 21 Nov 2025 to 30 Nov 2025',
      point: null,
    })
    expect(columns[2]).toMatchObject({
      says: 'Jan 2026: 1,000 points, Program 1,000',
      remark: '',
      point: 1000,
      pointTitle: '12 months to 31 Jan 2026',
    })
    expect(columns[12]?.says).toBe('Nov 2026: 500 points, Revenue 500')
  })

  test('only sources that occur are named', () => {
    expect(seriesOf(months).map(({ name }) => name)).toEqual(['Revenue', 'Program'])
  })

  test('the thresholds are those of the edition', () => {
    expect(thresholdsOf(WEB).map(({ name, at }) => `${name} ${at}`)).toEqual([
      'Now 3000',
      'Starter 4000',
      'Basic 5000',
      'Professional 8000',
      'Silver 20000',
      'Gold 50000',
      'Platinum 200000',
    ])
  })
})
