import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/shared/program/edition'
import { EDITIONS } from '../../../src/shared/program/editions'
import { figuresOf, passagesOf, statementsOf } from '../../../src/shared/program/figures'
import { checkEdition } from '../../../src/shared/program/health'
import { checkStatement } from '../../../src/shared/program/health-statements'
import { SEEDS, WHERE } from './seeds'

/** A copy that can be changed, in which no two places share a value. */
function copyOf(edition: Edition): Edition {
  return JSON.parse(JSON.stringify(edition))
}

function reportsAt(edition: Edition, path: string): boolean {
  return checkEdition(edition, SEEDS).some((problem) => problem.startsWith(`${path}: `))
}

describe.skipIf(!SEEDS).each(EDITIONS)(`$id: no change goes unnoticed${WHERE}`, (edition) => {
  test.each([1, -1])('every figure changed by %i is reported at its place', (step) => {
    const copy = copyOf(edition)
    const figures = figuresOf(copy)
    expect(figures.length).toBeGreaterThan(100)
    const unnoticed = figures.filter(({ path, figure }) => {
      const value = figure.value
      Object.assign(figure, { value: value + step })
      const noticed = reportsAt(copy, path)
      Object.assign(figure, { value })
      return !noticed
    })
    expect(unnoticed.map(({ path }) => path)).toEqual([])
    expect(checkEdition(copy, SEEDS)).toEqual([])
  })

  test('every yes turned to no, and no to yes, is reported', () => {
    const copy = copyOf(edition)
    const answers = statementsOf(copy).filter(({ found }) => typeof found.value === 'boolean')
    expect(answers.length).toBeGreaterThan(80)
    const unnoticed = answers.filter(({ path, found }) => {
      const value = found.value
      Object.assign(found, { value: !value })
      const noticed = checkStatement(copy, { path, found }, SEEDS).length > 0
      Object.assign(found, { value })
      return !noticed
    })
    expect(unnoticed.map(({ path }) => path)).toEqual([])
  })

  test('every value in words, put in other words, is reported', () => {
    const copy = copyOf(edition)
    const words = statementsOf(copy).filter(({ found }) => typeof found.value === 'string')
    const others = ['none', 'basic', 'medium', 'high', 'priority', 'community only', 'silver']
    expect(words.length).toBeGreaterThan(20)
    const unnoticed = words.flatMap(({ path, found }) => {
      const value = found.value
      return others
        .filter((other) => other !== value)
        .filter((other) => {
          Object.assign(found, { value: other })
          const noticed = checkStatement(copy, { path, found }, SEEDS).length > 0
          Object.assign(found, { value })
          return !noticed
        })
        .map((other) => `${path} = ${other}`)
    })
    expect(unnoticed).toEqual([])
  })

  test.each([1, -1])('every line moved by %i is reported', (step) => {
    const copy = copyOf(edition)
    const unnoticed = statementsOf(copy).filter(({ path, found }) => {
      const source = found.source
      if (!('line' in source)) return false
      const [document, number] = source.line.split(':')
      Object.assign(found, { source: { ...source, line: `${document}:${Number(number) + step}` } })
      const noticed = checkStatement(copy, { path, found }, SEEDS).length > 0
      Object.assign(found, { source })
      return !noticed
    })
    expect(unnoticed.map(({ path }) => path)).toEqual([])
  })

  test('every quotation with a word too many is reported', () => {
    const copy = copyOf(edition)
    const quoted = passagesOf(copy).filter(({ found }) => found.quote !== undefined)
    expect(quoted.length).toBeGreaterThan(40)
    const unnoticed = quoted.filter(({ path, found }) => {
      const quote = found.quote
      Object.assign(found, { quote: `${quote} indeed` })
      const noticed = reportsAt(copy, path)
      Object.assign(found, { quote })
      return !noticed
    })
    expect(unnoticed.map(({ path }) => path)).toEqual([])
  })
})

describe.each(EDITIONS)('$id: what needs no sources', (edition) => {
  test.each(['points', 'revenue', 'profile', 'sales'] as const)(
    'a %s threshold that falls as tiers rise is reported',
    (kind) => {
      const copy = copyOf(edition)
      const platinum = copy.tiers.at(-1)?.requirements.find((asked) => asked.kind === kind)
      Object.assign(platinum?.atLeast ?? {}, { value: 0 })
      expect(checkEdition(copy)).toContain(
        `tiers.platinum.${kind}: asks for less than the tier below`,
      )
    },
  )

  test.each<readonly [string, (copy: Edition) => void, string]>([
    [
      'two tiers exchanged',
      (copy) => Object.assign(copy, { tiers: [...copy.tiers].reverse() }),
      'tiers: not in order, or one stands twice',
    ],
    [
      'an activity listed twice',
      (copy) => Object.assign(copy, { catalogue: [...copy.catalogue, copy.catalogue[0]] }),
      'catalogue.premium-project: stands twice',
    ],
    [
      'an activity nobody knows',
      (copy) => Object.assign(copy.catalogue[0] ?? {}, { id: 'dance' }),
      'catalogue.dance: no such activity',
    ],
    [
      'an own activity passed off as taken over',
      (copy) => Object.assign(copy.catalogue[0] ?? {}, { inherited: true }),
      'catalogue.premium-project: is not taken over from 002',
    ],
    [
      'a column left out',
      (copy) => Reflect.deleteProperty(copy.benefits[0]?.gives ?? {}, 'gold'),
      'benefits.quarterly-meetings: has no column gold',
    ],
    [
      'a contradiction that does not exist',
      (copy) => Object.assign(copy.benefits[0] ?? {}, { contradictions: ['K99'] }),
      'benefits.quarterly-meetings: cites K99, which does not exist',
    ],
    [
      'a reading that does not exist, in prose',
      (copy) => Object.assign(copy.review[0] ?? {}, { text: 'As Q77 says.' }),
      'review.0: cites Q77, which does not exist',
    ],
    [
      'a plan missing',
      (copy) => Object.assign(copy, { plans: copy.plans.slice(1) }),
      'plans: not the eight plans in their order',
    ],
    [
      'a derived figure that its own arithmetic does not give',
      (copy) => Object.assign(copy.kickOffPackage.listPrice, { value: 5000 }),
      'kickOffPackage.listPrice: does not lead to the price by the discount',
    ],
  ])('%s is reported', (_name, spoil, problem) => {
    const copy = copyOf(edition)
    spoil(copy)
    expect(checkEdition(copy)).toContain(problem)
  })
})

describe.skipIf(!SEEDS)(`sources that cannot be right${WHERE}`, () => {
  test.each<readonly [string, object, string]>([
    [
      'a line beyond the end',
      { line: '000:9999', row: 'Silver', column: 'Points / Year' },
      'is not a line',
    ],
    ['another row', { line: '000:25', row: 'Gold', column: 'Points / Year' }, 'is not the row'],
    ['no such column', { line: '000:25', row: 'Silver', column: 'Stars' }, 'has no column'],
    [
      'a document not its own',
      { line: '003:25', row: 'Silver', column: 'Silver' },
      'is not the row',
    ],
    [
      'a cell of several numbers without saying which',
      { line: '000:25', row: 'Silver', column: 'Certifications Required' },
      'must say which is meant',
    ],
    [
      'a sum that cannot be worked out',
      { derived: '20 ×', from: ['000:25'] },
      'cannot be worked out',
    ],
    [
      'an operand no line states',
      { derived: '19999 + 1', from: ['000:25'] },
      '19999 stands on none',
    ],
    ['a reading that is not there', { reading: 'Q99' }, 'does not exist'],
    ['a reading that does not say it', { reading: 'Q1' }, '20000 does not stand'],
    ['a contradiction that does not say it', { contradiction: 'K23' }, '20000 does not stand'],
  ])('%s', (_name, source, problem) => {
    const copy = copyOf(EDITIONS[0]!)
    const silver = copy.tiers.find(({ id }) => id === 'silver')
    Object.assign(silver?.requirements[0]?.atLeast ?? {}, { source })
    const problems = checkEdition(copy, SEEDS).filter((text) =>
      text.startsWith('tiers.silver.points:'),
    )
    expect(problems.join('\n')).toContain(problem)
  })
})
