import { describe, expect, test } from 'vitest'
import { sayOutcome } from '../../src/renderer/pages/import/outcome'
import { differencesOf } from '../../src/renderer/pages/partner/standing/gains'
import { sayLeaving } from '../../src/renderer/pages/partner/standing/roll-off'
import { sayCertificate } from '../../src/renderer/pages/partner/words'
import { hardestOf } from '../../src/renderer/pages/partners/list/hardest'
import { rowLine } from '../../src/renderer/pages/program/row-line'
import { dayComplaint } from '../../src/renderer/ui/read-day'
import { sayHold } from '../../src/renderer/ui/say-hold'
import { assess } from '../../src/shared/tier/assess'
import { standingOf } from '../../src/shared/tier/explain'
import { nextStep } from '../../src/shared/tier/next-step'
import { certificates, day, edition, entries } from '../support/make'

const TODAY = day('2026-11-20')

describe('a day that cannot be read is asked about', () => {
  test.each([
    ['3/4', '3 Apr or 4 Mar? Write 3 apr 2026.'],
    ['3/4/2025', '3 Apr or 4 Mar? Write 3 apr 2025.'],
    ['28/10', null],
    ['soon', '“soon” is not a day. Write it like 28 oct 2026.'],
    ['31 apr', '“31 apr” is not a day. Write it like 28 oct 2026.'],
    ['2026-02-30', '“2026-02-30” is not a day. Write it like 28 oct 2026.'],
    ['13/13/2026', '“13/13/2026” is not a day. Write it like 28 oct 2026.'],
    ['28 oct', null],
    ['', null],
  ])('%j', (text, complaint) => expect(dayComplaint(text, TODAY)).toBe(complaint))
})

describe('what another tier gives is told apart by direction', () => {
  const told = (letter: 'A' | 'B', from: Parameters<typeof differencesOf>[1], to: 'gold') =>
    differencesOf(edition(letter), from, to)

  test('[003:43-47] Silver to Gold: the co-marketing limit is not said twice', () => {
    const found = told('A', 'silver', 'gold')
    expect(found.filter(({ change }) => /up to/.test(change))).toEqual([])
    const budget = found.find(({ name }) => /^Co-Marketing/i.test(name))
    expect(budget).toMatchObject({ change: 'yes', direction: 'more' })
    const lead = found.find(({ name }) => /lead/i.test(name))
    expect(lead).toMatchObject({ change: '3 → 2', direction: 'more' })
  })

  test('[003:47] the Kick-Off that comes with 20 % is less, not a gain, where Silver lacks it', () => {
    const found = differencesOf(edition('A'), 'professional', 'silver')
    const knowledge = found.find(({ change }) => /Kick-Off/.test(change))
    expect(knowledge).toMatchObject({ change: '20 % + Kick-Off → 20 %', direction: 'less' })
  })

  test('0 % is no gain and nothing that stays the same is named', () => {
    const tiers = edition('A').tiers.map(({ id }) => id)
    for (const [index, to] of tiers.entries()) {
      for (const { change } of differencesOf(edition('A'), tiers[index - 1] ?? null, to)) {
        expect(change).not.toMatch(/^0 %$|^none$/)
        const [was, is] = change.split(' → ')
        expect(was).not.toBe(is)
      }
    }
  })

  test('what no source states is neither more nor less', () => {
    const silent = edition('B').benefits.map((benefit) => ({
      ...benefit,
      gives: { ...benefit.gives, silver: 'not stated' as const },
    }))
    const found = differencesOf({ ...edition('B'), benefits: silent }, 'silver', 'gold')
    const benefits = found.filter(({ change }) => change.startsWith('not stated → '))
    expect(benefits.length).toBeGreaterThan(3)
    expect(new Set(benefits.map(({ direction }) => direction))).toEqual(new Set(['not stated']))
  })
})

describe('[T16] not known is not missing, in the ladder and in the list', () => {
  const facts = {
    partner: 'P1',
    joinedOn: null,
    cutOff: TODAY,
    entries: entries(['2026-09-01 special pts=25000', '2026-09-02 revenue usd=13000 ref=I']),
    certifications: certificates(['profile Ed Design ?..?', 'sales Ed Premium 2026-01-01']),
  }
  const assessment = assess(edition('A'), facts)
  const silver = assessment.tiers.find(({ tier }) => tier === 'silver')

  test('both are counted apart on the step', () => {
    expect(sayHold(silver?.findings ?? [])).toBe('1 missing, 1 not known')
    const open = (silver?.findings ?? []).filter(({ requirement }) => requirement.kind !== 'sales')
    expect(sayHold(open)).toBe('1 profile cert not known')
    expect(sayHold(open.filter(({ verdict }) => verdict === 'met'))).toBe('all met')
  })

  test('the list names what is missing for certain first', () => {
    const next = nextStep(edition('A'), standingOf(assessment))
    expect(next && hardestOf(edition('A'), next)).toEqual({
      text: '1 sales cert',
      more: 1,
    })
    const open = next && { ...next, missing: next.missing.filter(({ notKnown }) => notKnown) }
    expect(open && hardestOf(edition('A'), open)?.text).toBe('1 profile cert not known')
  })
})

test('the hardest is what is furthest away by share, not by amount', () => {
  const far = { tier: null, points: 2_999, revenue: 0, profile: 0, sales: 0 }
  const low = nextStep(edition('A'), { ...far, profileIfKnown: 0, salesIfKnown: 0 })
  expect(low && hardestOf(edition('A'), low)).toEqual({ text: '1 point', more: 0 })
  const gold = {
    ...far,
    tier: 'gold' as const,
    points: 190_000,
    revenue: 2_900_000,
    profile: 2,
    sales: 6,
  }
  const next = nextStep(edition('A'), { ...gold, profileIfKnown: 2, salesIfKnown: 6 })
  expect(next && hardestOf(edition('A'), next)).toEqual({ text: '4 sales certs', more: 3 })
})

test('a refund that leaves the window is a gain', () => {
  const review = day('2027-02-28')
  const leaving = (amount: number) => sayLeaving('revenue', { amount, review, entries: [] })
  expect(leaving(-99)).toBe('+$0.99 by the review of 28 Feb 2027, as a refund rolls out')
  expect(leaving(99)).toBe('$0.99 roll out by the review of 28 Feb 2027')
})

test('a certificate on its last day warns', () => {
  const [certification] = certificates(['sales Bo Premium 2025-01-01..2026-11-20'])
  if (!certification) throw new Error('one certificate was written')
  const said = (on: string) =>
    sayCertificate({ certification, standing: 'counts', flags: [] }, day(on))
  expect(said('2026-11-20')).toEqual({ tone: 'warn', text: 'last day 20 Nov 2026' })
  expect(said('2026-11-19')).toEqual({ tone: 'ok', text: 'to 20 Nov 2026' })
})

describe('the outcome of an import', () => {
  const file = (counts: { added?: number; changed?: number; same?: number; refused?: number }) => {
    const { added = 0, changed = 0, same = 0, refused = 0 } = counts
    const rows = added + changed + same + refused
    return { name: 'a.csv', kind: 'partners' as const, rows, added, changed, same, refused }
  }
  test.each([
    [{ refused: 2 }, 'No row can be imported: 2 problem rows left out.'],
    [{ same: 3 }, 'Everything in these files is at the desk already.'],
    [
      { same: 3, refused: 1 },
      'Every row that can be read is at the desk already. 1 problem row left out.',
    ],
    [{}, 'There is no row in these files.'],
    [
      { added: 1, refused: 1 },
      '1 row will be written in one step that can be undone. 1 problem row left out.',
    ],
  ])('%j', (counts, said) => expect(sayOutcome([file(counts)])).toBe(said))
})

test('a row of the benefits table names its line once, unless its cells rest on several', () => {
  const [first] = edition('A').discounts
  if (!first) throw new Error('Web 2025 has discounts')
  const line = rowLine(first.percent)
  expect(line && 'line' in line && line.line).toMatch(/^003:4\d$/)
  const mixed = { ...first.percent, gold: { value: 1, source: { derived: 'x', from: [] } } }
  expect(rowLine(mixed)).toBeNull()
})
