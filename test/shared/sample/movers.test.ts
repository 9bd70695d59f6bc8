import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  monthEndBefore,
  monthEndFrom,
} from '../../../src/shared/basics/day'
import { rankOf } from '../../../src/shared/program/ids'
import { termOn } from '../../../src/shared/records/term'
import { type NextStep, nextStep } from '../../../src/shared/tier/next-step'
import { edition } from '../../support/make'
import { DAYS, reviewOf, type SampleDesk, sampleOf, standings } from './support'

describe.each(DAYS)('who moves, and who nearly would, on %s', (today) => {
  const desk = sampleOf(today)
  const coming = monthEndFrom(today)
  const last = monthEndBefore(today)

  test('three rise and three slip at the coming month end, and at the last one', () => {
    for (const [cutOff, when] of [
      [coming, 'coming'],
      [last, 'last'],
    ] as const) {
      const [was, is] = [reviewOf(desk, 'A', monthEndBefore(cutOff)), reviewOf(desk, 'A', cutOff)]
      const steps = desk.partners.map(
        ({ id }) => rankOf(is.get(id)?.tier ?? null) - rankOf(was.get(id)?.tier ?? null),
      )
      expect(steps.filter((step) => step > 0).length, `rise, ${when}`).toBeGreaterThanOrEqual(3)
      expect(steps.filter((step) => step < 0).length, `slip, ${when}`).toBeGreaterThanOrEqual(3)
    }
  })

  test('three near the next tier by points alone, by revenue alone, by one certificate', () => {
    const alone = nearMisses(desk)
    const close = ({ share }: NextStep) => share >= 0.95
    const one = ({ missing: [only] }: NextStep) => only?.amount === 1
    const near = {
      points: alone.filter((step) => kindOf(step) === 'points' && close(step)),
      revenue: alone.filter((step) => kindOf(step) === 'revenue' && close(step)),
      certificate: alone.filter((step) => /profile|sales/.test(kindOf(step)) && one(step)),
    }
    for (const [kind, steps] of Object.entries(near))
      expect(steps.length, kind).toBeGreaterThanOrEqual(3)
  })

  test('ten stand elsewhere under the other edition, some lower', () => {
    const document = reviewOf(desk, 'B', today)
    const steps = [...reviewOf(desk, 'A', today).values()].map(
      ({ partner, tier }) => rankOf(document.get(partner)?.tier ?? null) - rankOf(tier),
    )
    expect(steps.filter((step) => step !== 0).length).toBeGreaterThanOrEqual(10)
    expect(steps.filter((step) => step < 0).length).toBeGreaterThanOrEqual(1)
  })

  test('ten have bought another plan than their tier, higher and lower', () => {
    const rows = reviewOf(desk, 'A', today)
    const steps = desk.partners.flatMap(({ id, plan }) => {
      if (plan === '' || plan === 'student') return []
      return rankOf(plan) - rankOf(rows.get(id)?.tier ?? null)
    })
    expect(steps.filter((step) => step > 0).length).toBeGreaterThanOrEqual(5)
    expect(steps.filter((step) => step < 0).length).toBeGreaterThanOrEqual(5)
  })

  test.each([
    [0, 30],
    [31, 60],
    [61, 90],
  ])('a certificate that counts expires in %i to %i days', (from, to) => {
    const expiring = standings(desk, 'A').flatMap(({ found }) =>
      found.certificates.filter(({ standing, certification: { expiresOn } }) => {
        if (standing !== 'counts' || expiresOn === null) return false
        return expiresOn >= addDays(today, from) && expiresOn <= addDays(today, to)
      }),
    )
    expect(expiring.length).toBeGreaterThan(0)
  })

  test('certificates have just expired, and some came without a date', () => {
    const since = addDays(today, -14)
    const [expired, candidates] = ['expired', 'not known'].map((wanted) =>
      standings(desk, 'A').flatMap(({ found }) =>
        found.certificates.filter(({ standing }) => standing === wanted),
      ),
    )
    const just = expired?.filter(({ certification: one }) => (one.expiresOn ?? '') >= since)
    expect(just?.length).toBeGreaterThan(0)
    expect(candidates?.length).toBeGreaterThan(1)
  })

  test.each([
    [0, 30],
    [31, 60],
  ])('a partnership year ends in %i to %i days', (from, to) => {
    const left = desk.partners.flatMap(({ joinedOn }) => {
      const term = termOn(joinedOn, today)
      return term ? dayNumber(term.to) - dayNumber(today) : []
    })
    const ending = left.filter((days) => days >= from && days <= to)
    expect(ending.length).toBeGreaterThanOrEqual(2)
  })

  test('whose renewal is due is about to end its year; who has lapsed is silent', () => {
    for (const { joinedOn } of desk.partners.filter(({ stage }) => stage === 'renewal-due')) {
      const term = termOn(joinedOn, today)
      expect(term && term.to <= addDays(today, 60)).toBe(true)
    }
    const gone = desk.partners.filter(({ stage }) => stage === 'terminated' || stage === 'lapsed')
    for (const { id } of gone) {
      const since = addMonths(today, -3)
      const late = desk.entries.filter((one) => one.partner === id && one.date > since)
      expect(late.filter(({ status }) => status === 'approved')).toEqual([])
    }
  })

  test('only the subcontractor is certified at two partners (Q20)', () => {
    const at = new Map<string, Set<string>>()
    for (const { person, partner } of desk.certifications)
      at.set(person, (at.get(person) ?? new Set()).add(partner))
    const shared = [...at].filter(([, partners]) => partners.size > 1).map(([person]) => person)
    expect(shared).toEqual([expect.stringContaining('subcontractor')])
  })
})

function nearMisses(desk: SampleDesk): readonly NextStep[] {
  return [...reviewOf(desk, 'A', desk.today).values()].flatMap((row) => {
    const step = nextStep(edition('A'), row)
    return step && step.missing.length === 1 ? step : []
  })
}

function kindOf({ missing: [only] }: NextStep): string {
  return only?.kind ?? ''
}
