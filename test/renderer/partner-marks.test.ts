import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { NextTier } from '../../src/renderer/log-activity/next-tier'
import { ToNext } from '../../src/renderer/pages/partners/list/to-next'
import { meets, NO_AIDS } from '../../src/renderer/pages/partners/narrowing/conditions'
import { sayStage, shortProfile } from '../../src/renderer/ui/partner-words'
import { EDITIONS } from '../../src/shared/program/editions'
import { STAGES } from '../../src/shared/records/partner'
import { edition } from '../support/make'
import { aRow } from './support/rows'

describe('the list, its filter and the sheet call the same partners close to the next tier', () => {
  test.each([
    [0.84, false],
    [0.85, true],
  ])('%f of the way: %s', (share, near) => {
    const row = aRow({ share })
    const outcome = { tier: row.standing.tier, points: 0, revenue: 0, next: row.next }
    const drawn = [
      createElement(ToNext, { row, edition: edition('A') }),
      // biome-ignore lint/suspicious/noThenProperty: it is what the sheet calls the outcome
      createElement(NextTier, { before: outcome, then: outcome }),
    ]
    expect(meets(row, 'close', NO_AIDS)).toBe(near)
    for (const one of drawn)
      expect(renderToStaticMarkup(one)).toContain(`data-tone="${near ? 'near' : 'far'}"`)
  })
})

describe('what a partner is, in the words of every screen', () => {
  test('each stage is said as a sentence begins', () =>
    expect(STAGES.map(sayStage)).toEqual(
      expect.arrayContaining(['Applied', 'Contract and fee', 'Renewal due']),
    ))

  test('a profile is as short as its list allows', () => {
    const names = EDITIONS.flatMap(({ profiles }) => profiles.map(({ name }) => shortProfile(name)))
    expect(names).toContain('IT')
    expect(names.filter((name) => /partner/i.test(name))).toEqual([])
  })
})
