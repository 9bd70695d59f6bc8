import { describe, expect, test } from 'vitest'
import { stretchesOf } from '../../src/renderer/pages/partner/ledger/evidence'
import {
  type LedgerSieve,
  PLAIN_SIEVE,
  partsOf,
  siftLedger,
} from '../../src/renderer/pages/partner/ledger/ledger-lines'
import {
  quarterAsks,
  quarterOf,
  revenueIn,
  sayPlan,
  termGone,
} from '../../src/renderer/pages/partner/record/plan-words'
import { hangingOn } from '../../src/renderer/pages/partner/standing/hangs'
import { whyOther } from '../../src/renderer/pages/partner/standing/other-edition'
import { noteDraftsKept } from '../../src/renderer/stores/note-drafts'
import { addDays } from '../../src/shared/basics/day'
import type { Stage } from '../../src/shared/records/partner'
import { termOn } from '../../src/shared/records/term'
import { assess } from '../../src/shared/tier/assess'
import type { Assessment } from '../../src/shared/tier/assessment'
import { outlineOf } from '../../src/shared/tier/outline'
import { certificates, day, edition, entries } from '../support/make'

const WEB = edition('A')

interface Told {
  readonly on?: string
  readonly lines?: readonly string[]
  readonly held?: readonly string[]
}

function judged(letter: 'A' | 'B', { on = '2026-10-31', lines = [], held = [] }: Told): Assessment {
  return assess(edition(letter), {
    partner: 'P1',
    joinedOn: null,
    cutOff: day(on),
    entries: entries(lines),
    certifications: certificates(held),
  })
}

describe('why another edition comes to its tier', () => {
  const why = (told: Told, here: 'A' | 'B' = 'A') => {
    const other = here === 'A' ? 'B' : 'A'
    return whyOther(
      { edition: edition(here), outline: outlineOf(judged(here, told)) },
      { edition: edition(other), outline: outlineOf(judged(other, told)) },
    )
  }
  const GOLD_BY_DOCUMENT: Told = {
    lines: ['2026-05-04 special pts=40000', '2026-05-05 revenue usd=18000 ref=I'],
    held: [
      'profile Ann Developer 2025-01-01',
      'profile Bo Design 2025-01-01',
      ...['Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name) => `sales ${name} Premium 2025-01-01`),
    ],
  }

  test('it asks less: the requirement is named with both amounts and its line', () => {
    expect(why(GOLD_BY_DOCUMENT)).toEqual({
      text: 'For Gold it asks 2 sales certifications where Web 2025 asks 6 sales certifications.',
      lines: ['002:116'],
    })
  })

  test('it asks more: the same seen from the other side', () => {
    expect(why(GOLD_BY_DOCUMENT, 'B').text).toBe(
      'For Gold it asks 6 sales certifications where Program document 2025 asks 2 sales certifications.',
    )
  })

  test('it does not ask at all for what the other asks', () => {
    expect(why({ lines: ['2026-05-04 special pts=8000'] }).text).toBe(
      'For Professional it asks no revenue where Web 2025 asks $7,200 revenue.',
    )
  })

  test('it counts more: an activity that only the document gives points for', () => {
    const told = {
      lines: [
        '2026-05-04 kick-off-package',
        '2026-05-05 special pts=6000',
        '2026-05-06 revenue usd=12000 ref=I',
      ],
      held: [
        'profile Ann Developer 2025-01-01',
        'sales Bo Premium 2025-01-01',
        'sales Cy Premium 2025-01-01',
      ],
    }
    expect(why(told).text).toBe(
      'For Silver it counts 33,000 points where Web 2025 counts 18,000 points.',
    )
  })

  test('the lower of two tiers is explained by what the higher one asks', () => {
    expect(why({ lines: ['2026-05-04 special pts=3000'] }, 'B').text).toBe(
      'For Starter it asks 4,000 points where Program document 2025 asks 3,000 points.',
    )
  })

  test('the same tier by both', () => {
    expect(why({})).toEqual({
      text: 'Nothing that it asks differently changes the tier.',
      lines: [],
    })
  })
})

describe('what hangs on certificates that end soon', () => {
  const SILVER: Told = {
    on: '2026-11-20',
    lines: ['2026-05-04 special pts=20000', '2026-05-05 revenue usd=12000 ref=I'],
  }

  test.each([
    ['one of two that are needed', ['sales Bo News 2025-01-01'], 'professional'],
    ['another is in reserve', ['sales Bo News 2025-01-01', 'sales Cy News 2025-01-01'], null],
    [
      'the same title held again lives on',
      ['sales Bo News 2025-01-01', 'sales Ann Premium 2025-06-01..2028-01-01'],
      null,
    ],
  ])('%s', (_, more, then) => {
    const held = [
      'profile Ann Developer 2025-01-01',
      'sales Ann Premium 2025-01-01..2026-12-12',
      ...more,
    ]
    const assessment = judged('A', { ...SILVER, held })
    expect(assessment.tier).toBe('silver')
    const hanging = hangingOn(assessment)
    expect(hanging).toEqual(
      then === null ? [] : [{ day: '2026-12-12', tier: 'silver', tierAfter: then }],
    )
    // The same tier as if the certificates were looked at on the day after.
    const after = assess(WEB, {
      ...assessment.facts,
      certifications: assessment.facts.certifications.filter(
        ({ expiresOn }) => expiresOn === null || expiresOn >= addDays(day('2026-12-12'), 1),
      ),
    })
    expect(after.tier).toBe(then ?? 'silver')
  })

  test('what is lost already is not lost a second time, and what is left can be lost next', () => {
    const lost = (...held: readonly string[]) =>
      hangingOn(judged('A', { ...SILVER, held })).map(({ day: on, tier, tierAfter }) => [
        on,
        tier,
        tierAfter,
      ])
    const developer = 'profile Ann Developer 2025-01-01'
    const both = ['sales Bo News 2025-01-01..2026-12-01', 'sales Cy News 2025-01-01..2027-01-10']
    expect(lost(developer, ...both)).toEqual([['2026-12-01', 'silver', 'professional']])
    // Bo lets go before Di takes over: Silver is back on 1 January and hangs on Cy then.
    expect(lost(developer, ...both, 'sales Di News 2026-12-20')).toEqual([
      ['2026-12-01', 'silver', 'professional'],
      ['2027-01-10', 'silver', 'professional'],
    ])
  })

  test('an ending far ahead is no warning yet', () => {
    const held = [
      'profile Ann Developer 2025-01-01',
      'sales Ann Premium 2025-01-01..2027-12-12',
      'sales Bo News 2025-01-01',
    ]
    expect(hangingOn(judged('A', { ...SILVER, held }))).toEqual([])
  })
})

describe('the ledger as it is looked at', () => {
  const assessment = judged('A', {
    lines: [
      '2026-05-04 share-your-pipeline id=p1',
      '2026-05-20 share-your-pipeline id=p2',
      '2026-06-01 case-study ref=Kiel status=reported id=c1 note=see_https://kiel.example/story.',
      '2026-07-01 revenue usd=700 ref=INV-7 id=r1',
      '2025-01-01 article ref=Old id=a1',
      '2026-08-01 bug-report status=rejected id=b1',
    ],
  })
  const brought = (id: string) =>
    id === 'r1'
      ? { ...NOBODY, person: 'Jonas Weidmann', time: 5 }
      : { ...NOBODY, person: 'Anna Berg', time: 1 }
  const ids = (part: Partial<LedgerSieve>) =>
    siftLedger(assessment.postings, { ...PLAIN_SIEVE, ...part }, WEB, brought).map(
      ({ entry }) => entry.id,
    )

  test.each([
    ['everything, the newest first', {}, ['b1', 'r1', 'c1', 'p2', 'p1', 'a1']],
    ['what counts', { fate: 'counting' }, ['r1', 'p1']],
    ['what is clipped', { fate: 'clipped' }, ['p2']],
    ['what waits', { fate: 'waiting' }, ['c1']],
    ['what else does not count', { fate: 'other' }, ['b1', 'a1']],
    ['one source', { source: 'revenue' }, ['r1']],
    ['a word of the reference', { search: 'kiel' }, ['c1']],
    ['words of activity and person', { search: 'weidmann revenue' }, ['r1']],
    ['a word with an accent too many', { search: 'Kíel' }, ['c1']],
    ['a word that nobody wrote', { search: 'zebra' }, []],
    ['the oldest first', { descending: false }, ['a1', 'p1', 'p2', 'c1', 'r1', 'b1']],
    ['the most points first', { by: 'points' }, ['p1', 'r1', 'a1', 'b1', 'c1', 'p2']],
    ['by who recorded it', { by: 'recorded' }, ['r1', 'b1', 'c1', 'p2', 'p1', 'a1']],
  ] as const)('%s', (_, part, found) => {
    expect(ids(part)).toEqual(found)
  })

  test('every posting is in all, and the parts leave none out', () => {
    const parts = partsOf(assessment.postings)
    const inParts = new Set([...parts.counting, ...parts.clipped, ...parts.waiting, ...parts.other])
    expect(inParts).toEqual(new Set(parts.all))
  })
})

const NOBODY = { person: '', time: 0, day: '', clock: '', label: '' }

describe('evidence', () => {
  test.each([
    ['plain words', ['plain words']],
    ['see https://kiel.example/story.', ['see ', '<https://kiel.example/story>', '.']],
    ['(http://a.example/x?y=1), then', ['(', '<http://a.example/x?y=1>', '), then']],
    ['javascript:alert(1)', ['javascript:alert(1)']],
    ['', []],
  ])('%s', (note, stretches) => {
    expect(stretchesOf(note).map(({ text, isLink }) => (isLink ? `<${text}>` : text))).toEqual(
      stretches,
    )
  })
})

describe('term and plan', () => {
  test.each([
    ['professional', 'silver', /^Support follows the plan, Professional; .* tier, Silver\.$/, 'Q5'],
    ['silver', 'silver', /^Plan and tier are the same\.$/, 'Q5'],
    ['gold', null, /^Active by fee: it has the benefits of Now,/, 'Q6'],
    ['student', null, /^Active by fee: it has the benefits of Student,/, 'Q6'],
    ['', 'gold', /^No plan is bought: no support comes with Gold/, 'Q5'],
    ['', null, /^No plan bought and no tier earned\.$/, 'Q5'],
  ] as const)('plan "%s" beside tier %s', (plan, tier, text, reading) => {
    const said = sayPlan({ plan, stage: 'active' }, tier)
    expect(said.text).toMatch(text)
    expect(said.reading).toBe(reading)
  })

  test.each([
    ['renewal-due', 'now', null, /^Active by fee:/],
    ['approved', 'now', null, /^Once it is active by fee, it has the benefits of Now,/],
    ['contract-and-fee', 'gold', null, /^Once it is active by fee,/],
    [
      'applied',
      'now',
      null,
      /^Not a partner at the stage “Applied”: plan and tier bring no benefits\.$/,
    ],
    ['declined', 'gold', null, /^Not a partner at the stage “Declined”/],
    ['terminated', 'gold', 'silver', /^Not a partner at the stage “Terminated”/],
    ['lapsed', '', 'silver', /^Not a partner at the stage “Lapsed”/],
  ] as const)('at the stage %s with plan "%s" and tier %s', (stage, plan, tier, text) => {
    expect(sayPlan({ plan, stage }, tier).text).toMatch(text)
  })

  test.each([
    ['the plan’s', 'silver', 'silver', ['plan 3000']],
    [
      'the tier’s beside it where that is larger',
      'professional',
      'gold',
      ['plan 1800', 'tier 4500'],
    ],
    ['not the tier’s where that is smaller', 'platinum', 'gold', ['plan 7500']],
    ['the tier’s alone where no plan is bought', '', 'gold', ['tier 4500']],
    ['the tier’s alone where the plan asks none', 'basic', 'gold', ['tier 4500']],
    ['nothing where neither asks', 'now', 'basic', []],
    ['the plan’s where no tier is earned', 'gold', null, ['plan 4500']],
  ] as const)('a quarter is held against %s', (_, plan, tier, asks) => {
    const said = (stage: Stage) =>
      quarterAsks(WEB, { plan, stage }, tier).map(({ of, dollars }) => `${of} ${dollars}`)
    expect(said('active')).toEqual(asks)
    expect(said('declined')).toEqual([])
  })

  test('a year is gone on its last day, and begins with day one', () => {
    const term = termOn(day('2023-04-20'), day('2026-11-20'))
    expect(term).toEqual({ from: '2026-04-20', to: '2027-04-19' })
    if (!term) return
    expect(termGone(term, term.from)).toEqual({ days: 1, of: 365 })
    expect(termGone(term, term.to)).toEqual({ days: 365, of: 365 })
  })

  test.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-11-20', '2026-10-01', '2026-12-31'],
    ['2024-02-29', '2024-01-01', '2024-03-31'],
    ['2026-09-30', '2026-07-01', '2026-09-30'],
  ])('the quarter of %s', (on, from, to) => {
    expect(quarterOf(day(on))).toEqual({ from, to })
  })

  test('the quarter’s revenue leaves out own subscriptions and other quarters', () => {
    const { postings } = judged('A', {
      lines: [
        '2026-10-01 revenue usd=500 ref=I1',
        '2026-10-20 revenue usd=-100 ref=I2',
        '2026-10-21 own-subscription usd=900',
        '2026-09-30 revenue usd=800 ref=I3',
      ],
    })
    expect(revenueIn(postings, quarterOf(day('2026-10-31')))).toBe(40_000)
  })
})

test('half-written notes of another version or hand are forgotten, ours are kept', () => {
  expect(noteDraftsKept({ drafts: { P1: 'call Mara', P2: 7, P3: '' } })).toEqual({
    P1: 'call Mara',
  })
  expect(noteDraftsKept({ drafts: 'x' })).toEqual({})
  expect(noteDraftsKept(null)).toEqual({})
})
