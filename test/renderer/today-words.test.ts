import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/renderer/engine/list/row'
import { todayReport } from '../../src/renderer/engine/today/today-report'
import { sayAway, weekdayOf } from '../../src/renderer/pages/today/day-words'
import { type Begun, dutiesOf } from '../../src/renderer/pages/today/duty'
import { clausesOf } from '../../src/renderer/pages/today/headline'
import { dayAfter } from '../../src/renderer/pages/today/put-off-days'
import { sayAhead } from '../../src/renderer/pages/today/say-ahead'
import { byUrgency } from '../../src/renderer/pages/today/urgency'
import { sayDuty, sayMove, sayWhy } from '../../src/renderer/pages/today/words'
import { firstLooks } from '../../src/renderer/pages/welcome/first-look'
import { BLANK } from '../../src/renderer/stores/draft'
import { putOffKept, usePutOff } from '../../src/renderer/stores/put-off'
import { seenKept } from '../../src/renderer/stores/today'
import { aPartner, day } from '../support/make'
import { aBook, certificatesOf, entriesOf } from './support/a-book'

const TODAY = day('2026-11-20')
const MOMENT = { day: TODAY, reviewOn: day('2026-11-30'), today: TODAY }
const NOTHING: Begun = {
  drafts: [],
  names: new Map(),
  files: [],
  safety: null,
  backup: undefined,
}

describe('a move in one line', () => {
  const move = {
    partner: 'P1',
    name: 'Fjord',
    from: 'basic',
    to: 'starter',
    today: 'basic',
  } as const
  test.each([
    [
      { kind: 'points', asked: 5_000, was: 5_350, willBe: 4_940 },
      '410 points roll out: 4,940 stay, Basic asks 5,000.',
    ],
    [
      { kind: 'points', asked: 5_000, was: 5_000, willBe: 4_999 },
      '1 point rolls out: 4,999 stay, Basic asks 5,000.',
    ],
    [
      { kind: 'sales', asked: 2, was: 2, willBe: 1 },
      '1 sales certification lapses: 1 stays, Basic asks 2.',
    ],
    [
      { kind: 'revenue', asked: 720_000, was: 800_050, willBe: 700_000 },
      '$1,000.50 revenue rolls out: $7,000 stays, Basic asks $7,200.',
    ],
  ] as const)('%o', (turn, said) => expect(sayMove({ ...move, turns: [turn] })).toBe(said))

  test('a rise says what is reached, and from where', () => {
    const turns = [{ kind: 'profile', asked: 1, was: 0, willBe: 1 }] as const
    expect(sayMove({ ...move, from: 'professional', to: 'silver', turns })).toBe(
      '1 profile certification, 0 at the last review; Silver asks 1.',
    )
  })

  test.each([
    ['basic', 'starter', 'basic', 'would fall'],
    ['basic', 'starter', 'starter', 'has fallen'],
    ['basic', 'gold', 'starter', 'would rise'],
    [null, 'now', 'now', 'has risen'],
  ] as const)('%s to %s, %s today: %s', (from, to, today, said) => {
    const about = { is: 'move', on: MOMENT.reviewOn, move: { ...move, from, to, today, turns: [] } }
    expect(sayDuty({ ...about, is: 'move' })).toBe(said)
  })
})

describe('one cause is told once', () => {
  const held = certificatesOf(
    'C',
    'profile Ann Developer 2025-01-01',
    'sales Bo Premium 2025-01-01..2026-11-28',
    'sales Cy Premium 2025-01-01',
  )
  const dutiesWith = (...entries: readonly string[]) =>
    dutiesOf(
      todayReport(
        aBook({
          partners: [aPartner({ id: 'C', name: 'Certes' })],
          entries: entriesOf('C', ...entries),
          certifications: held,
        }),
        { edition: 'web-2025', cutOff: TODAY },
      ),
      NOTHING,
    )

  test('a certificate that brings the fall about says so in its own line, which both lists show', () => {
    const [only, ...rest] = dutiesWith(
      '2026-06-01 special pts=25000',
      '2026-06-02 revenue usd=13000',
    )
    expect(rest).toEqual([])
    expect([only?.sort, only?.also, only?.due]).toEqual(['certificates', 'review', '2026-11-28'])
    expect(only && sayDuty(only.about)).toBe('sales cert lapses, would fall')
    expect(only && sayWhy(only.about)).toBe(
      "Silver hangs on Bo's “Premium”: 1 sales certification lapses: 1 stays, Silver asks 2.",
    )
  })

  test('a fall that points bring about too stays a line of its own', () => {
    const duties = dutiesWith(
      '2025-11-22 special pts=12000',
      '2026-06-01 special pts=2000',
      '2026-06-02 revenue usd=13000',
    )
    expect(duties.map(({ about }) => sayDuty(about)).sort()).toEqual([
      'sales cert lapses',
      'would fall',
    ])
  })
})

describe('what is judged on a day to come', () => {
  const held = [{ certification: { expiresOn: day('2026-11-28') } }]
  test.each([
    ['2026-11-20', 'X expires on 28 Nov 2026: renewed.'],
    ['2026-11-28', 'X expires on 28 Nov 2026: renewed.'],
    ['2026-11-29', 'X expired on 28 Nov 2026: renewed.'],
  ])('on %s: %s', (on, said) =>
    expect(sayAhead('X expired on 28 Nov 2026: renewed.', held, day(on))).toBe(said),
  )
})

describe('what presses first', () => {
  /** A partner for each way to press. */
  const partners = [
    aPartner({ id: 'F', name: 'Falls' }),
    aPartner({ id: 'W', name: 'Waits', joinedOn: day('2024-12-09') }),
    aPartner({ id: 'O', name: 'Overdue' }),
    aPartner({ id: 'C', name: 'Certified' }),
    aPartner({ id: 'P', name: 'Planned', plan: 'gold' }),
  ]
  const book = aBook({
    partners,
    entries: [
      ...entriesOf('F', '2025-11-25 special pts=1000', '2026-06-01 special pts=4200'),
      ...entriesOf('W', '2026-11-19 article ref=a status=reported'),
      ...entriesOf('O', '2026-10-01 article ref=a status=reported'),
      ...entriesOf('P', '2026-06-01 special pts=3100'),
    ],
    certifications: certificatesOf(
      'C',
      'sales Ann A 2025-01-01..2026-11-27',
      'sales Ann B 2025-01-01..2026-12-20',
      'sales Ann C 2025-01-01..2027-01-19',
      'sales Ann D 2025-01-01..2027-02-18',
    ),
  })
  const report = todayReport(book, { edition: 'web-2025', cutOff: TODAY })
  const drafts = [{ ...BLANK, partner: 'C', activity: 'article' as const, reference: 'Kiel' }]
  const duties = dutiesOf(report, { ...NOTHING, drafts, names: new Map([['C', 'Certified']]) })
  const said = (putOff = {}) =>
    byUrgency(duties, putOff, MOMENT).map(({ title, duties: group }) => [
      title,
      group.map((duty) => `${duty.name} ${sayDuty(duty.about)}`),
    ])

  test('stands first', () => {
    expect(said()).toEqual([
      [
        'Presses now',
        [
          'Certified An activity is half written',
          'Certified sales cert lapses',
          'Overdue 1 report waits',
        ],
      ],
      ['Before the review of 30 November', ['Falls would fall', 'Waits 1 report waits']],
      ['Within 30 days', ['Waits partnership year ends', 'Certified sales cert lapses']],
      ['Within 60 days', ['Certified sales cert lapses']],
      ['Within 90 days', ['Certified sales cert lapses']],
      ['When there is time', ['Planned plan Gold, tier Now']],
    ])
  })

  test('what is put off stands last, until its day', () => {
    const overdue = duties.find(({ name }) => name === 'Overdue')?.key ?? ''
    expect(said({ [overdue]: '2026-11-21' }).at(-1)).toEqual([
      'Put off',
      ['Overdue 1 report waits'],
    ])
    expect(said({ [overdue]: '2026-11-20' })).toEqual(said())
  })

  test('has a key that no other duty has, and keeps it from day to day', () => {
    expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length)
    const tomorrow = todayReport(book, { edition: 'web-2025', cutOff: day('2026-11-21') })
    const keys = dutiesOf(tomorrow, NOTHING).map(({ key }) => key)
    const kept = dutiesOf(report, NOTHING).map(({ key }) => key)
    expect(keys).toEqual(kept)
  })

  test('is read aloud', () => {
    const clauses = clausesOf(report)
    expect(clauses.map(({ before, number, after }) => `${before}${number}${after}`)).toEqual([
      '2 reports wait',
      '1 certificate lapses this month',
      'the review of 30 November would move 1 partner',
    ])
    expect(clausesOf(todayReport(aBook({}), { edition: 'web-2025', cutOff: TODAY }))).toEqual([])
  })

  test.each([
    ['draft', 'Article (500–1500 words) · Kiel'],
    ['reports', '500 points once approved; the oldest is of 1 Oct 2026.'],
    ['lapse', "Ann's “A”; no tier hangs on it."],
    ['term', 'Partner since 9 Dec 2024; tier today: No tier yet.'],
    ['plan', 'Pays for Gold support without having earned the tier.'],
  ])('says why: %s', (is, why) => {
    const ordered = byUrgency(duties, {}, MOMENT).flatMap((group) => group.duties)
    const about = ordered.find((duty) => duty.about.is === is)?.about
    expect(about && sayWhy(about).replace(/^Art.* · /, 'Article (500–1500 words) · ')).toBe(why)
  })
})

test.each([
  ['2026-11-20', 'Friday 20 November'],
  ['1969-12-31', 'Wednesday 31 December'],
  ['2028-02-29', 'Tuesday 29 February'],
])('%s is a %s', (on, said) => expect(weekdayOf(day(on))).toBe(said))

test('how far off a day is', () => {
  const away = ['2026-11-20', '2026-11-21', '2026-12-02', '2026-11-19'].map((on) =>
    sayAway(TODAY, day(on)),
  )
  expect(away).toEqual(['today', 'tomorrow', 'in 12 days', '1 day ago'])
})

test.each([
  ['2026-11-20', 'a week', '2026-11-27'],
  ['2026-11-20', 'the review', '2026-11-30'],
  ['2026-11-30', 'the review', '2026-12-31'],
  ['2026-01-31', 'the review', '2026-02-28'],
] as const)('on %s, put off to %s: %s', (on, to, back) => expect(dayAfter(day(on), to)).toBe(back))

describe('what is put off', () => {
  test('is forgotten once it is back, and taken back at once', () => {
    const { putOff, bringBack } = usePutOff.getState()
    putOff('a', day('2026-11-21'), TODAY)
    putOff('b', day('2026-11-27'), day('2026-11-21'))
    expect(usePutOff.getState().until).toEqual({ b: '2026-11-27' })
    bringBack('b')
    expect(usePutOff.getState().until).toEqual({})
  })

  test.each([
    ['nothing', null, {}],
    ['a list', [1], {}],
    [
      'days that are none',
      { until: { a: '2026-02-30', b: 7, c: '2026-12-01' } },
      { c: '2026-12-01' },
    ],
  ])('kept as %s', (_, kept, sound) => expect(putOffKept(kept)).toEqual(sound))
})

test.each([
  [{ seenOn: '2026-11-20' }, '2026-11-20'],
  [{ seenOn: '2026-11-31' }, null],
  [{ seenOn: 7 }, null],
  ['x', null],
])('the day Today was last seen, kept as %o', (kept, seen) => expect(seenKept(kept)).toBe(seen))

test('a newcomer is shown who lacks one certification: the highest tier, then the most points', () => {
  const row = (
    id: string,
    tier: 'silver' | 'basic',
    points: number,
    missing: readonly object[],
  ) => {
    const known: unknown = { partner: { id }, standing: { tier, points }, next: { missing } }
    return known as Row
  }
  const one = { kind: 'sales', amount: 1, notKnown: false }
  const rows = [
    row('low', 'basic', 9, [one]),
    row('few', 'silver', 1, [one]),
    row('many', 'silver', 5, [one]),
    row('two', 'silver', 9, [{ ...one, amount: 2 }]),
    row('both', 'silver', 9, [one, { kind: 'points', amount: 1, notKnown: false }]),
    row('open', 'silver', 9, [{ ...one, notKnown: true }]),
    row('sold', 'silver', 9, [{ kind: 'revenue', amount: 1, notKnown: false }]),
  ]
  expect(firstLooks(rows).map(({ partner }) => partner.id)).toEqual(['many', 'few', 'low'])
})
