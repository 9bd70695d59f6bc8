import { describe, expect, test } from 'vitest'
import { countLedger } from '../../../src/shared/ledger/count'
import { lastReviewOf, windowAt } from '../../../src/shared/ledger/window'
import { assess } from '../../../src/shared/tier/assess'
import { reviewPortfolio } from '../../../src/shared/tier/portfolio'
import { aPartner, day, edition, entries } from '../../support/make'

const CUT_OFF = day('2026-10-31')

type Case = readonly [
  name: string,
  editions: 'A' | 'B' | 'AB',
  lines: readonly string[],
  points: number,
  more?: { revenue?: number; joined?: string; cutOff?: string; clipped?: readonly string[] },
]

/** Every case is held against both paths, and against the lines in reverse order. */
function holds(cases: readonly Case[]): void {
  for (const [name, letters, lines, points, more = {}] of cases) {
    for (const letter of [...letters] as ('A' | 'B')[]) {
      test(`${name} (${letter})`, () => {
        const rules = edition(letter)
        const cutOff = more.cutOff ? day(more.cutOff) : CUT_OFF
        const joinedOn = more.joined ? day(more.joined) : null
        for (const order of [entries(lines), [...entries(lines)].reverse()]) {
          const facts = { partner: 'P1', joinedOn, cutOff, entries: order, certifications: [] }
          const found = assess(rules, facts)
          expect(found.points).toBe(points)
          if (more.revenue !== undefined) expect(found.revenue).toBe(more.revenue)
          if (more.clipped) {
            const clipped = found.postings.filter((posting) => posting.clips.length > 0)
            expect(
              clipped.map(({ entry, clips }) => `${entry.id} ${clips[0]?.rule}`).sort(),
            ).toEqual([...more.clipped])
          }
          const desk = { partners: [aPartner({ joinedOn })], entries: order, certifications: [] }
          const [row] = reviewPortfolio(rules, desk, cutOff)
          expect(row?.points).toBe(found.points)
          expect(row?.revenue).toBe(found.revenue)
        }
      })
    }
  }
}

describe('L1 the window', () => {
  test.each([
    ['2026-10-31', '2025-11-01'],
    ['2025-02-28', '2024-03-01'], // 29 Feb 2024 is out
    ['2024-02-29', '2023-03-01'],
    ['2026-10-15', '2025-10-16'],
    ['2024-02-28', '2023-03-01'], // not a month end: 28 Feb 2023 + 1
    ['2025-03-30', '2024-03-31'],
    ['2023-12-31', '2023-01-01'],
  ])('[L1] a cut-off of %s begins on %s', (cutOff, from) => {
    expect(windowAt(day(cutOff), 12)).toEqual({ from, to: cutOff })
  })

  test.each([
    ['2026-10-27', '2027-09-30'],
    ['2024-02-29', '2025-01-31'], // gone on 28 Feb 2025, as the window then begins on 1 March
    ['2024-03-01', '2025-02-28'],
  ])('[L1] an entry of %s last counts in the review of %s', (date, last) => {
    expect(lastReviewOf(day(date), 12)).toBe(last)
  })

  holds([
    ['[L1] the first day of the window counts', 'AB', ['2025-11-01 article'], 500],
    ['[L1] the day before it does not', 'AB', ['2025-10-31 article'], 0],
    ['[L1] the cut-off itself counts', 'AB', ['2026-10-31 article'], 500],
    [
      '[L1] 29 Feb 2024 is out of Feb 2025',
      'AB',
      ['2024-02-29 article'],
      0,
      { cutOff: '2025-02-28' },
    ],
    [
      '[L1] in mid-month the window is a day shorter',
      'AB',
      ['2025-10-15 article', '2025-10-16 bug-report'],
      50,
      { cutOff: '2026-10-15' },
    ],
    [
      '[L1] revenue uses the same window',
      'AB',
      ['2025-10-31 revenue usd=100', '2025-11-01 revenue usd=30'],
      30,
      { revenue: 3000 },
    ],
  ])
})

describe('L2 clip, then window', () => {
  holds([
    ['[L2] the day after the cut-off is not looked at', 'AB', ['2026-11-01 article'], 0],
    [
      '[L2] an old case study keeps a new one of the same reference out',
      'AB',
      ['2020-01-01 case-study ref=K', '2026-05-01 case-study ref=K'],
      0,
      { clipped: ['e2 L5.reference'] },
    ],
    [
      '[L2] a larger one after the cut-off takes nothing away',
      'AB',
      ['2026-10-01 premium-project ref=K', '2026-11-01 premium-project ref=K pts=9000'],
      5000,
    ],
    [
      '[L2] a larger one before the window does',
      'AB',
      ['2024-10-01 premium-project ref=K pts=9000', '2026-10-01 premium-project ref=K'],
      0,
    ],
    [
      '[L2] reported and rejected entries never compete',
      'AB',
      [
        '2024-10-01 case-study ref=K status=reported',
        '2025-01-01 case-study ref=K status=rejected',
        '2026-10-01 case-study ref=K',
      ],
      1000,
    ],
    [
      '[L2] an invoice is settled over all years',
      'AB',
      ['2025-01-01 revenue usd=6000 ref=K', '2026-05-01 premium-project ref=K'],
      0,
      { revenue: 0 },
    ],
    // 4,900 lie before the window; 200 more tip the invoice to the revenue side, of which 200 are inside.
    [
      '[L2] so a revenue row that shares a reference can lower the points',
      'AB',
      [
        '2025-01-01 revenue usd=4900 ref=K',
        '2026-05-01 premium-project ref=K',
        '2026-06-01 revenue usd=200 ref=K',
      ],
      200,
    ],
  ])
})

describe('L3 who wins', () => {
  holds([
    [
      '[L3] the larger award',
      'AB',
      ['2026-01-01 premium-project ref=K', '2026-05-01 premium-project ref=K pts=7000'],
      7000,
      { clipped: ['e1 L5.project'] },
    ],
    [
      '[L3] equal: the earlier date',
      'AB',
      ['2026-05-01 case-study ref=K', '2026-01-01 case-study ref=K'],
      1000,
      { clipped: ['e1 L5.reference'] },
    ],
    [
      '[L3] equal: the smaller id',
      'AB',
      ['2026-05-01 case-study ref=K id=b', '2026-05-01 case-study ref=K id=a'],
      1000,
      { clipped: ['b L5.reference'] },
    ],
    [
      '[L3] ids compare by code points: 10 before 9',
      'AB',
      ['2026-05-01 case-study ref=K id=9', '2026-05-01 case-study ref=K id=10'],
      1000,
      { clipped: ['9 L5.reference'] },
    ],
    [
      '[L3] and an emoji after U+FFEE',
      'AB',
      ['2026-05-01 case-study ref=K id=\u{1F600}', '2026-05-01 case-study ref=K id=\uFFEE'],
      1000,
      { clipped: ['\u{1F600} L5.reference'] },
    ],
  ])
})

describe('L4 keys', () => {
  holds([
    [
      '[L4] trimmed, spaces collapsed, without case',
      'AB',
      [
        '2026-05-01 case-study ref=Stadtwerke_Kiel',
        '2026-06-01 case-study ref=_stadtwerke___KIEL_',
      ],
      1000,
    ],
    [
      '[L4] otherwise exact',
      'AB',
      ['2026-05-01 case-study ref=Kiel', '2026-06-01 case-study ref=Kiel.'],
      2000,
    ],
    [
      '[L4] an empty reference is its own key',
      'AB',
      [
        '2026-05-01 case-study',
        '2026-05-01 case-study',
        '2026-05-02 premium-project',
        '2026-05-02 premium-project',
      ],
      12000,
    ],
    [
      '[L4] an empty person too',
      'AB',
      ['2026-05-01 certification ref=C', '2026-05-01 certification ref=C'],
      2000,
    ],
    [
      '[L4] a person without a reference too',
      'AB',
      ['2026-05-01 certification person=Ann', '2026-05-01 certification person=Ann'],
      2000,
    ],
    [
      '[L4] an event without a reference excludes nobody',
      'A',
      ['2026-05-01 full-event', '2026-05-01 event-participation person=Ann'],
      6000,
    ],
  ])

  test('[L4] a missing reference is shown', () => {
    const [posting] = countLedger(edition('A'), {
      entries: entries(['2026-05-01 case-study']),
      joinedOn: null,
      cutOff: CUT_OFF,
    })
    expect(posting?.flags).toEqual(['no reference'])
  })

  test('[L4] keys are per partner', () => {
    const lines = entries(['2026-05-01 case-study ref=K', '2026-05-01 case-study ref=K'])
    const shared = lines.map((one, at) => ({ ...one, partner: `P${at + 1}` }))
    const partners = [aPartner({ id: 'P1' }), aPartner({ id: 'P2' })]
    const rows = reviewPortfolio(
      edition('A'),
      { partners, entries: shared, certifications: [] },
      CUT_OFF,
    )
    expect(rows.map(({ points }) => points)).toEqual([1000, 1000])
  })
})

describe('L5 caps', () => {
  holds([
    [
      '[L5.project] one award per reference across all five',
      'A',
      [
        '2026-01-01 premium-project ref=K',
        '2026-02-01 exponential-6-project ref=K',
        '2026-03-01 hosted-project ref=K',
        '2026-04-01 newsletter-project ref=K',
        '2026-05-01 exponential-project ref=K',
      ],
      5000,
    ],
    [
      '[L5.project] the same for the three of Document 2025',
      'B',
      [
        '2026-01-01 hosted-project ref=K',
        '2026-02-01 exponential-project ref=K pts=4000',
        '2026-03-01 premium-project ref=L',
      ],
      9000,
    ],
    ['[L5.project] quantity times floor', 'AB', ['2026-01-01 premium-project ref=K q=2'], 10000],
    [
      '[L5.person] one training per person and course',
      'A',
      [
        '2026-01-01 training-attendee person=Ann ref=C1',
        '2026-02-01 training-attendee person=ann ref=c1',
        '2026-02-01 training-attendee person=Ann ref=C2',
        '2026-02-01 training-attendee person=Bob ref=C1',
      ],
      6000,
    ],
    [
      '[L5.person] with no person the quantity counts',
      'AB',
      ['2026-01-01 training-attendee ref=C1 q=3'],
      6000,
    ],
    [
      '[L5.person] with a person it is one',
      'AB',
      ['2026-01-01 training-attendee person=Ann ref=C1 q=3'],
      2000,
      { clipped: ['e1 L5.person'] },
    ],
    [
      '[L5.person] certification alike',
      'AB',
      [
        '2026-01-01 certification person=Ann ref=Dev q=2',
        '2026-02-01 certification q=2',
        '2026-03-01 certification person=Ann ref=Dev',
      ],
      3000,
    ],
    [
      '[L5.ever] the Kick-Off Package once, ever',
      'B',
      ['2020-01-01 kick-off-package', '2026-01-01 kick-off-package'],
      0,
    ],
    [
      '[L5.ever] and in the window',
      'B',
      ['2026-01-01 kick-off-package', '2026-02-01 kick-off-package ref=other'],
      15000,
      { clipped: ['e2 L5.ever'] },
    ],
    [
      '[L5.ever] a quantity above 1 is clipped',
      'B',
      ['2026-01-01 kick-off-package q=3'],
      15000,
      { clipped: ['e1 L5.ever'] },
    ],
    [
      '[L5.person] a person takes part once, whatever the quantity',
      'AB',
      ['2026-01-01 event-participation person=Ann ref=D q=6'],
      1000,
      { clipped: ['e1 L5.person'] },
    ],
    [
      '[L5.person] unnamed persons count by quantity',
      'AB',
      ['2026-01-01 event-participation ref=D q=3'],
      3000,
    ],
    [
      '[L5.event] Web: once per reference',
      'A',
      [
        '2026-01-01 full-event ref=Days',
        '2026-02-01 full-event ref=days',
        '2026-03-01 full-event ref=Summit',
      ],
      10000,
    ],
    [
      '[L5.event] Document: once per calendar year, whatever the reference',
      'B',
      ['2025-12-31 full-event ref=A', '2026-01-01 full-event ref=B', '2026-03-01 full-event ref=C'],
      10000,
    ],
    [
      '[L5.event] a quantity above 1 is clipped',
      'AB',
      ['2026-01-01 full-event ref=A q=4'],
      5000,
      { clipped: ['e1 L5.event'] },
    ],
    [
      '[L5.event] participation once per person and event',
      'AB',
      [
        '2026-01-01 event-participation person=Ann ref=D',
        '2026-01-01 event-participation person=Bob ref=D',
        '2026-01-02 event-participation person=Ann ref=D',
      ],
      2000,
    ],
    [
      '[L5.event] the full event beats fewer persons',
      'AB',
      [
        '2026-01-01 full-event ref=D',
        '2026-01-01 event-participation person=Ann ref=D',
        '2026-01-01 event-participation person=Bob ref=d',
      ],
      5000,
      { clipped: ['e2 L5.event', 'e3 L5.event'] },
    ],
    [
      '[L5.event] six persons beat the full event',
      'AB',
      [
        '2026-01-01 full-event ref=D',
        ...['A', 'B', 'C', 'D', 'E', 'F'].map(
          (who) => `2026-01-01 event-participation person=${who} ref=D`,
        ),
      ],
      6000,
      { clipped: ['e1 L5.event'] },
    ],
    [
      '[L5.event] another event is another matter',
      'AB',
      ['2026-01-01 full-event ref=D', '2026-01-01 event-participation person=Ann ref=E'],
      6000,
    ],
    [
      '[L5.month] once per calendar month',
      'AB',
      [
        '2026-01-01 share-your-pipeline',
        '2026-01-31 share-your-pipeline',
        '2026-02-01 share-your-pipeline',
      ],
      2000,
      { clipped: ['e2 L5.month'] },
    ],
    [
      '[L5.month] a quantity above 1 is clipped',
      'AB',
      ['2026-01-01 share-your-pipeline q=12'],
      1000,
      { clipped: ['e1 L5.month'] },
    ],
    [
      '[L5.reference] once ever per reference, each activity apart',
      'AB',
      [
        '2026-01-01 article ref=K',
        '2026-02-01 article ref=K',
        '2026-01-01 tutorial ref=K',
        '2026-01-01 press-release ref=K',
        '2026-01-01 conference-talk ref=K',
        '2026-01-01 customer-reference ref=K',
      ],
      2500,
    ],
    [
      '[L5.reference] a quantity multiplies where no rule clips it',
      'AB',
      ['2026-01-01 article q=3', '2026-01-01 case-study ref=K q=2'],
      3500,
    ],
    [
      '[L5.again] within 12 months the earlier one counts',
      'AB',
      ['2026-01-15 customer-site ref=K', '2026-10-15 customer-site ref=K'],
      1000,
      { clipped: ['e2 L5.again'] },
    ],
    [
      '[L5.again] exactly 12 months later counts again',
      'AB',
      ['2025-03-10 customer-site ref=K', '2026-03-10 customer-site ref=K'],
      1000,
    ],
    [
      '[L5.again] a day less does not',
      'AB',
      ['2025-03-11 customer-site ref=K', '2026-03-10 customer-site ref=K'],
      0,
      { clipped: ['e2 L5.again'] },
    ],
    [
      '[L5.again] it looks at the last that counted, not at clipped ones',
      'AB',
      ['2025-01-01 site-badge ref=K', '2025-10-01 site-badge ref=K', '2026-01-01 site-badge ref=K'],
      500,
    ],
  ])

  holds([
    [
      '[L5.again] 29 Feb 2024 to 28 Feb 2025 is a day short',
      'AB',
      ['2024-02-29 site-badge ref=K', '2025-02-28 site-badge ref=K'],
      0,
      { cutOff: '2025-02-28', clipped: ['e2 L5.again'] },
    ],
    [
      '[L5.again] and to 1 Mar 2025 it counts again',
      'AB',
      ['2024-02-29 site-badge ref=K', '2025-03-01 site-badge ref=K'],
      500,
      { cutOff: '2025-03-31' },
    ],
    [
      '[L5.again] site and badge of one reference are two things',
      'AB',
      ['2026-01-01 customer-site ref=K', '2026-01-01 site-badge ref=K'],
      1500,
    ],
    [
      '[L5.years] nothing before the first year is complete',
      'AB',
      ['2026-01-09 partner-year'],
      0,
      { joined: '2025-01-10' },
    ],
    [
      '[L5.years] one on the anniversary',
      'AB',
      ['2026-01-10 partner-year', '2026-02-10 partner-year'],
      1000,
      { joined: '2025-01-10', clipped: ['e2 L5.years'] },
    ],
    [
      '[L5.years] a quantity above 1 is clipped',
      'AB',
      ['2026-01-10 partner-year q=4'],
      1000,
      { joined: '2025-01-10', clipped: ['e1 L5.years'] },
    ],
    [
      '[L9] an own subscription of the same reference competes too',
      'AB',
      ['2026-01-01 premium-project ref=K', '2026-02-01 own-subscription ref=K usd=700'],
      5000,
      { revenue: 0 },
    ],
    [
      '[L5.event] a full event clipped by its year does not come back',
      'B',
      [
        '2026-01-01 full-event ref=X',
        '2026-02-01 full-event ref=Y',
        '2026-01-01 event-participation ref=X q=6',
      ],
      6000,
    ],
    [
      '[L5.years] three in a lifetime',
      'AB',
      [
        '2021-01-01 partner-year',
        '2022-01-01 partner-year',
        '2023-01-01 partner-year',
        '2026-01-01 partner-year',
      ],
      0,
      { joined: '2015-01-01', clipped: ['e4 L5.years'] },
    ],
    [
      '[L5.years] late postings count while years are open',
      'AB',
      [
        '2026-01-01 partner-year',
        '2026-01-02 partner-year',
        '2026-01-03 partner-year',
        '2026-01-04 partner-year',
      ],
      3000,
      { joined: '2015-01-01' },
    ],
    [
      '[L5.years] joined on 29 Feb: 28 Feb completes the year',
      'AB',
      ['2026-02-28 partner-year'],
      1000,
      { joined: '2024-02-29' },
    ],
    [
      '[L5.years] joining day not known: one per 12 months',
      'AB',
      ['2025-12-01 partner-year', '2026-05-01 partner-year'],
      1000,
      { clipped: ['e2 L5.years'] },
    ],
    [
      '[L5.years] joining day not known: at most three',
      'AB',
      [
        '2022-10-01 partner-year',
        '2023-10-01 partner-year',
        '2024-10-01 partner-year',
        '2026-10-01 partner-year',
      ],
      0,
    ],
    [
      '[L5.none] no cap',
      'AB',
      ['2026-01-01 forum-post q=500', '2026-01-01 bug-report q=3', '2026-01-01 work min=900'],
      6050,
    ],
  ])

  test('[L5.years] an unknown joining day is flagged', () => {
    const [posting] = countLedger(edition('A'), {
      entries: entries(['2026-05-01 partner-year']),
      joinedOn: null,
      cutOff: CUT_OFF,
    })
    expect(posting?.flags).toEqual(['joining day not known'])
  })

  test('[L5.none] over 480 minutes or 20 forum posts a day warns', () => {
    const flags = (lines: readonly string[]) =>
      countLedger(edition('A'), {
        entries: entries(lines),
        joinedOn: null,
        cutOff: CUT_OFF,
      }).flatMap((posting) => posting.flags)
    expect(flags(['2026-05-01 work min=480 note=n', '2026-05-02 forum-post q=20'])).toEqual([])
    expect(flags(['2026-05-01 work min=400 note=n', '2026-05-01 work min=81 note=n'])).toEqual([
      'unusually many minutes that day',
      'unusually many minutes that day',
    ])
    expect(flags(['2026-05-02 forum-post q=21'])).toEqual(['unusually many forum posts that day'])
  })
})

describe('L6 the catalogue of the edition', () => {
  holds([
    [
      '[L6] Web lists every id',
      'A',
      [
        '2026-01-01 hosted-project ref=a',
        '2026-01-01 exponential-project ref=b',
        '2026-01-01 exponential-6-project ref=c',
        '2026-01-01 newsletter-project ref=d',
      ],
      9000,
    ],
    [
      '[L6] Document lists no Exponential 6 and no newsletter project',
      'B',
      ['2026-01-01 exponential-6-project ref=c', '2026-01-01 newsletter-project ref=d'],
      0,
    ],
    [
      '[L6] an unlisted project takes no award away',
      'B',
      ['2026-01-01 exponential-6-project ref=K pts=9000', '2026-02-01 premium-project ref=K'],
      5000,
    ],
    [
      '[L6] its revenue is revenue all the same',
      'B',
      ['2026-01-01 newsletter-project ref=d usd=700'],
      700,
      { revenue: 70000 },
    ],
    ['[L6] the Kick-Off Package is worth 0 in Web', 'A', ['2026-01-01 kick-off-package'], 0],
  ])

  test.each([
    ['A', '2026-01-01 kick-off-package', 'worth nothing in this edition'],
    ['B', '2026-01-01 newsletter-project', 'not in this edition'],
  ] as const)('[L6] in %s %s is named "%s"', (letter, line, fate) => {
    const [posting] = countLedger(edition(letter), {
      entries: entries([line]),
      joinedOn: null,
      cutOff: CUT_OFF,
    })
    expect(posting?.fate).toBe(fate)
  })
})

describe('L7 floors and specials', () => {
  holds([
    [
      '[L7] the points are the total of the row',
      'AB',
      ['2026-01-01 premium-project ref=K q=2 pts=12000'],
      12000,
    ],
    [
      '[L7] training ignores points in Web',
      'A',
      ['2026-01-01 training-attendee q=2 pts=9000'],
      4000,
    ],
    [
      '[L7] and takes them in Document if they reach the floor',
      'B',
      ['2026-01-01 training-attendee q=2 pts=9000'],
      9000,
    ],
    ['[L7] else the floor', 'B', ['2026-01-01 training-attendee q=2 pts=3999'], 4000],
    ['[L7] a special is worth what it says', 'AB', ['2026-01-01 special pts=777'], 777],
  ])

  test('[L7] without a note it carries "basis missing"', () => {
    const flags = (line: string) =>
      countLedger(edition('A'), { entries: entries([line]), joinedOn: null, cutOff: CUT_OFF })[0]
        ?.flags
    expect(flags('2026-01-01 premium-project ref=K pts=5001')).toEqual(['basis missing'])
    expect(flags('2026-01-01 premium-project ref=K pts=5001 note=why')).toEqual([])
    expect(flags('2026-01-01 premium-project ref=K')).toEqual([])
    expect(flags('2026-01-01 special pts=5')).toEqual(['basis missing'])
  })
})

describe('L7 reductions (K17)', () => {
  holds([
    [
      '[L7] a reduction counts where the edition knows them',
      'B',
      ['2026-01-01 special pts=-500', '2026-01-02 article'],
      0,
    ],
    [
      '[L7] and is worth nothing where it does not',
      'A',
      ['2026-01-01 special pts=-500', '2026-01-02 article'],
      500,
    ],
  ])
})

describe('L8 revenue', () => {
  holds([
    [
      '[L8] truncated per row',
      'AB',
      ['2026-01-01 revenue usd=1.99', '2026-01-02 revenue usd=0.99', '2026-01-03 revenue usd=2.50'],
      3,
      { revenue: 548 },
    ],
    [
      '[L8] a refund is truncated toward zero',
      'AB',
      ['2026-01-01 revenue usd=-1.99'],
      -1,
      { revenue: -199 },
    ],
    [
      '[L8] a refund counts on its own date',
      'AB',
      ['2025-06-01 revenue usd=1000', '2026-01-01 revenue usd=-400'],
      -400,
      { revenue: -40000 },
    ],
    [
      '[L8] totals may be negative',
      'AB',
      ['2026-01-01 forum-post', '2026-01-01 revenue usd=-100'],
      -90,
    ],
    [
      '[L8] revenue on a project means a revenue row with its reference',
      'AB',
      ['2026-01-01 premium-project ref=K usd=7200'],
      7200,
      { revenue: 720000 },
    ],
    [
      '[L8] the project wins where it is larger',
      'AB',
      ['2026-01-01 premium-project ref=K usd=4000'],
      5000,
      { revenue: 400000 },
    ],
    [
      '[L8] without a reference both count',
      'AB',
      ['2026-01-01 premium-project usd=4000'],
      9000,
      { revenue: 400000 },
    ],
  ])
})

describe('L9 minimum revenue and one invoice', () => {
  holds([
    [
      '[L9] own subscriptions earn points but are no minimum revenue',
      'AB',
      ['2026-01-01 own-subscription usd=500', '2026-01-01 revenue usd=100'],
      600,
      { revenue: 10000 },
    ],
    [
      '[L9] the larger of project and revenue',
      'AB',
      [
        '2026-01-01 premium-project ref=INV-7',
        '2026-02-01 revenue ref=inv-7 usd=3000',
        '2026-03-01 revenue ref=INV-7 usd=1999',
      ],
      5000,
      { revenue: 499900, clipped: ['e2 L9', 'e3 L9'] },
    ],
    [
      '[L9] the sum of the revenue decides',
      'AB',
      [
        '2026-01-01 premium-project ref=INV-7',
        '2026-02-01 revenue ref=inv-7 usd=3000',
        '2026-03-01 revenue ref=INV-7 usd=2001',
      ],
      5001,
      { revenue: 500100, clipped: ['e1 L9'] },
    ],
    [
      '[L9] a refund can turn it',
      'AB',
      [
        '2026-01-01 premium-project ref=K',
        '2026-02-01 revenue ref=K usd=6000',
        '2026-03-01 revenue ref=K usd=-2000',
      ],
      5000,
      { revenue: 400000 },
    ],
    [
      '[L9] revenue is never clipped as minimum revenue',
      'A',
      ['2026-01-01 premium-project ref=K pts=99999 note=x', '2026-02-01 revenue ref=K usd=7200'],
      99999,
      { revenue: 720000 },
    ],
    [
      '[L9] the project that lost its own cap does not compete',
      'A',
      [
        '2026-01-01 premium-project ref=K',
        '2026-01-02 newsletter-project ref=K',
        '2026-02-01 revenue ref=K usd=3000',
      ],
      5000,
    ],
    [
      '[L9] another reference is another invoice',
      'AB',
      ['2026-01-01 premium-project ref=K', '2026-02-01 revenue ref=L usd=3000'],
      8000,
    ],
    [
      '[L9] an article of the same reference competes with no revenue',
      'AB',
      ['2026-01-01 article ref=K', '2026-02-01 revenue ref=K usd=3000'],
      3500,
    ],
  ])
})
