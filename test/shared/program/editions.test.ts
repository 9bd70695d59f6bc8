import { describe, expect, test } from 'vitest'
import {
  AMBIGUITIES,
  CONTRADICTIONS,
  DEFAULT_EDITION,
  EDITIONS,
  editionById,
} from '../../../src/shared/program/editions'
import { figuresOf, passagesOf, statementsOf } from '../../../src/shared/program/figures'
import { checkDisputes, checkEdition } from '../../../src/shared/program/health'
import { EDITION_IDS } from '../../../src/shared/program/ids'
import { documentOf, linesOf, type SeedLine } from '../../../src/shared/program/source'
import { SEEDS, WHERE } from './seeds'

describe.each(EDITIONS)('$id', (edition) => {
  test('is healthy by itself', () => {
    expect(checkEdition(edition)).toEqual([])
  })

  test.skipIf(!SEEDS)(`stands in the source documents, value by value${WHERE}`, () => {
    expect(checkEdition(edition, SEEDS)).toEqual([])
  })

  test('is frozen all the way down', () => {
    expect(meltedPaths(edition, edition.id)).toEqual([])
  })

  test('gives every figure a path of its own', () => {
    const paths = figuresOf(edition).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain('tiers.silver.points')
    expect(paths).toContain('plans.gold.tickets.count')
    expect(paths).toContain('discounts.services.percent.platinum')
  })

  test('takes a side in every contradiction and names every reading', () => {
    expect(edition.contradictions).toEqual(CONTRADICTIONS.map(({ id }) => id))
    expect(edition.readings).toEqual(AMBIGUITIES.map(({ id }) => id))
  })

  test('survives being copied as JSON, as a saved edition is', () => {
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition)
  })
})

test('the web edition is the default, and each is found by the id that files carry', () => {
  expect(DEFAULT_EDITION.id).toBe('web-2025')
  expect(EDITIONS.map(({ id }) => id)).toEqual([...EDITION_IDS])
  for (const edition of EDITIONS) expect(editionById(edition.id)).toBe(edition)
  expect(editionById('Web-2025')).toBeUndefined()
  expect(editionById('')).toBeUndefined()
})

test('the program document rests on 002 alone', () => {
  const [, document] = EDITIONS
  const cited = citedLines(document).map(documentOf)
  expect(new Set(cited)).toEqual(new Set(['002']))
})

test('the web edition rests on the pages, and on 002 for what only 002 states', () => {
  const [web] = EDITIONS
  const inherited = web?.catalogue.filter((activity) => activity.inherited).map(({ id }) => id)
  expect(inherited).toEqual(['hosted-project', 'exponential-project', 'event-participation'])
  expect(new Set(citedLines(web).map(documentOf))).toEqual(new Set(['000', '002', '003']))
})

test('the contractual lines of 002 are all restated', () => {
  for (const edition of EDITIONS) {
    const { opening, clauses, closing } = edition.contract
    const lines = [...opening, ...clauses.flatMap(({ points }) => points), closing].flatMap(
      (passage) => passage.lines,
    )
    const expected = Array.from({ length: 26 }, (_, index) => `002:${171 + index}`)
    expect([...new Set<string>(lines)].sort()).toEqual(expected.sort())
    expect(clauses.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(edition.contract.standing).toBe('restated from 002, not reviewed by counsel')
  }
})

describe('what is disputed', () => {
  test('K1 to K55 and Q1 to Q31 are all there, in order', () => {
    const numbered = (letter: string, count: number) => {
      return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
    }
    expect(CONTRADICTIONS.map(({ id }) => id)).toEqual(numbered('K', 55))
    expect(AMBIGUITIES.map(({ id }) => id)).toEqual(numbered('Q', 31))
  })

  test('is complete: two wordings with lines, a handling, both sides; a question and its reading', () => {
    expect(checkDisputes()).toEqual([])
  })

  test.skipIf(!SEEDS)(`quotes and figures stand on the lines they cite${WHERE}`, () => {
    expect(checkDisputes(SEEDS)).toEqual([])
  })
})

test.skipIf(!SEEDS)(`001 states the rules of 000 word for word${WHERE}`, () => {
  const words = (line: string) => {
    return line
      .replace(/[|•]|\ufe0f/g, ' ')
      .replace(/^\s*- /, '')
      .replace(/\s+/g, ' ')
      .trim()
  }
  const printed = new Set(SEEDS?.get('001')?.map(words))
  const missing = SEEDS?.get('000')
    ?.map(words)
    .filter((line) => !printed.has(line))
  // The heading differs, and only the page on the web carries the notice of the new name.
  expect(missing).toEqual([
    'Exponential / Partner / Requirements',
    expect.stringMatching(/^Please Note: At the specific request of Ibexa/),
  ])
})

function citedLines(edition: (typeof EDITIONS)[number] | undefined): readonly SeedLine[] {
  if (!edition) return []
  return [
    ...statementsOf(edition).flatMap(({ found }) => linesOf(found.source)),
    ...passagesOf(edition).flatMap(({ found }) => found.lines),
  ]
}

function meltedPaths(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Object.isFrozen(value) ? [] : [path]
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, part]) => meltedPaths(part, `${path}.${name}`)),
  ]
}
