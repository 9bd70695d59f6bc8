import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/shared/tier/assess'
import { reviewPortfolio } from '../../../src/shared/tier/portfolio'
import { aPartner, certificates, day, edition, entries } from '../../support/make'

const CUT_OFF = day('2026-10-31')

type Golden = readonly [
  points: number,
  revenue: number,
  profile: number,
  sales: number,
  a: string | null,
  b: string | null,
]

/** Section 6 of the program description. */
const GOLDEN: readonly Golden[] = [
  [2_999, 0, 0, 0, null, null],
  [3_000, 0, 0, 0, 'now', 'starter'],
  [4_500, 0, 0, 0, 'starter', 'basic'],
  [5_000, 0, 0, 0, 'basic', 'professional'],
  [8_000, 0, 0, 0, 'basic', 'professional'],
  [8_000, 7_200, 0, 0, 'professional', 'professional'],
  [19_999, 12_000, 1, 2, 'professional', 'professional'],
  [20_000, 12_000, 1, 1, 'professional', 'silver'],
  [50_000, 15_000, 2, 2, 'silver', 'gold'],
  [200_000, 30_000, 3, 10, 'platinum', 'gold'],
  [200_000, 60_000, 3, 3, 'silver', 'platinum'],
]

describe('[T15] golden vectors', () => {
  test.each(GOLDEN)(
    '%i points, $%i, %i profile + %i sales → %s / %s',
    (points, revenue, profile, sales, a, b) => {
      const lines = [
        `2026-05-01 revenue usd=${revenue}`,
        `2026-05-02 special pts=${points - revenue} note=n`,
      ]
      const facts = {
        partner: 'P1',
        joinedOn: null,
        cutOff: CUT_OFF,
        entries: entries(lines.filter((line) => !/usd=0$|pts=0 /.test(line))),
        certifications: certificates([
          ...Array.from({ length: profile }, (_, at) => `profile P${at} Developer 2025-01-01`),
          ...Array.from({ length: sales }, (_, at) => `sales S${at} Premium 2025-01-01`),
        ]),
      }
      expect(assess(edition('A'), facts).tier).toBe(a)
      expect(assess(edition('B'), facts).tier).toBe(b)
    },
  )
})

type Certified = readonly [name: string, lines: readonly string[], profile: number, sales: number]

const CERTIFIED: readonly Certified[] = [
  ['[T10] the first day counts', ['sales Ann Premium 2026-10-31'], 0, 1],
  ['[T10] the day before it does not', ['sales Ann Premium 2026-11-01'], 0, 0],
  ['[T10] the last day counts', ['sales Ann Premium 2025-01-01..2026-10-31'], 0, 1],
  ['[T10] the day after it does not', ['sales Ann Premium 2025-01-01..2026-10-30'], 0, 0],
  [
    '[T10] person and title count once',
    ['sales Ann Premium 2025-01-01', 'sales _ann__ PREMIUM 2026-01-01'],
    0,
    1,
  ],
  [
    '[T10] one person may hold several titles',
    ['sales Ann Premium 2025-01-01', 'sales Ann News 2025-01-01'],
    0,
    2,
  ],
  [
    '[T10] kinds are counted apart',
    ['sales Ann Solution 2025-01-01', 'profile Ann Solution 2025-01-01'],
    1,
    1,
  ],
  [
    '[T10] a blank person is its own',
    ['sales ? Premium 2025-01-01', 'sales ? Premium 2025-01-01'],
    0,
    2,
  ],
  ['[T10] a blank title is its own', ['sales Ann ? 2025-01-01', 'sales Ann ? 2025-01-01'], 0, 2],
  [
    '[T10] a renewed certificate counts once',
    ['sales Ann Premium 2024-01-01..2026-01-01', 'sales Ann Premium 2026-01-01'],
    0,
    1,
  ],
  [
    '[T10] a profile type may repeat',
    ['profile Ann Developer 2025-01-01', 'profile Bob Developer 2025-01-01'],
    2,
    0,
  ],
  ['[T10] WCMS counts', ['profile Ann WCMS 2025-01-01'], 1, 0],
  ['[T16] an undated one is not counted', ['sales Ann Premium'], 0, 0],
]

describe('certificates', () => {
  test.each(CERTIFIED)('%s', (_, lines, profile, sales) => {
    const certifications = certificates(lines)
    const facts = { partner: 'P1', joinedOn: null, cutOff: CUT_OFF, entries: [], certifications }
    expect(assess(edition('A'), facts).certifications).toEqual({ profile, sales })
    const desk = { partners: [aPartner()], entries: [], certifications }
    const [row] = reviewPortfolio(edition('A'), desk, CUT_OFF)
    expect([row?.profile, row?.sales]).toEqual([profile, sales])
  })

  test('[T10] WCMS is flagged', () => {
    const certifications = certificates(['profile Ann WCMS 2025-01-01..2027-01-01'])
    const facts = { partner: 'P1', joinedOn: null, cutOff: CUT_OFF, entries: [], certifications }
    expect(assess(edition('A'), facts).certificates[0]?.flags).toEqual(['WCMS title (K30)'])
  })

  test('[T10] neither table feeds the other', () => {
    const facts = {
      partner: 'P1',
      joinedOn: null,
      cutOff: CUT_OFF,
      entries: entries(['2026-05-01 certification person=Ann ref=Dev']),
      certifications: certificates(['sales Bob Premium 2025-01-01']),
    }
    const found = assess(edition('A'), facts)
    expect(found.points).toBe(1000)
    expect(found.certifications).toEqual({ profile: 0, sales: 1 })
  })
})

describe('[T16] not known', () => {
  const silver = entries(['2026-05-01 revenue usd=12000', '2026-05-02 special pts=8000 note=n'])
  const assessed = (lines: readonly string[]) =>
    assess(edition('A'), {
      partner: 'P1',
      joinedOn: null,
      cutOff: CUT_OFF,
      entries: silver,
      certifications: certificates(lines),
    })
  const ann = 'profile Ann Developer 2025-01-01'
  const verdictOf = (lines: readonly string[]) =>
    assessed(lines).tiers.find(({ tier }) => tier === 'silver')?.verdict

  test.each([
    [
      'would be met with it',
      [ann, 'sales Bob Premium 2025-01-01', 'sales Cid Premium'],
      'not known',
      'silver',
    ],
    ['would not be met even with it', [ann, 'sales Cid Premium'], 'not met', 'professional'],
    [
      'is met without it',
      [ann, 'sales Bob Premium 2025-01-01', 'sales Dan Premium 2025-01-01', 'sales Cid Premium'],
      'met',
      'silver',
    ],
    [
      'repeats a certain one',
      [ann, 'sales Bob Premium 2025-01-01', 'sales BOB premium'],
      'not met',
      'professional',
    ],
    [
      'has expired anyway',
      [ann, 'sales Bob Premium 2025-01-01', 'sales Cid Premium ..2026-10-30'],
      'not met',
      'professional',
    ],
    [
      'another requirement fails for certain',
      ['sales Bob Premium 2025-01-01', 'sales Cid Premium'],
      'not met',
      'professional',
    ],
  ] as const)('a requirement that %s', (_, lines, verdict, ifKnown) => {
    expect(verdictOf(lines)).toBe(verdict)
    expect(assessed(lines).tierIfKnown).toBe(ifKnown)
    expect(assessed(lines).complete).toBe(assessed(lines).tier === ifKnown)
  })
})

describe('[T11] who is reviewed', () => {
  test('plan, stage and joining day gate nothing', () => {
    const added = entries(['2026-05-01 special pts=5000 note=n'])
    const partners = [
      aPartner({ plan: 'student', stage: 'terminated', joinedOn: day('2026-10-30') }),
      aPartner({ id: 'P0', stage: 'declined' }),
    ]
    const rows = reviewPortfolio(
      edition('A'),
      { partners, entries: added, certifications: [] },
      CUT_OFF,
    )
    expect(rows.map(({ partner, tier }) => [partner, tier])).toEqual([
      ['P1', 'basic'],
      ['P0', null],
    ])
  })
})

test('[T12] an edition judges entries of any date', () => {
  const facts = (cutOff: string, date: string) => ({
    partner: 'P1',
    joinedOn: null,
    cutOff: day(cutOff),
    entries: entries([`${date} premium-project ref=K`]),
    certifications: [],
  })
  for (const year of ['1999', '2026', '2050']) {
    const found = facts(`${year}-12-31`, `${year}-06-01`)
    expect(assess(edition('A'), found).tier).toBe('basic')
    expect(assess(edition('B'), found).tier).toBe('professional')
  }
})
