import { expect, test } from 'vitest'
import { numbersIn, placeIn, plain, type Seeds, standsIn } from '../../../src/shared/program/seeds'

test.each<readonly [number, string, string | undefined, boolean]>([
  [5000, 'Exponential Premium project | 5,000+', undefined, true],
  [5000, '5\u202f000 points', undefined, true],
  [500, '5,000', undefined, false], // part of a longer number
  [5000, '15,000', undefined, false],
  [4, 'CC BY-SA 4.0', undefined, false],
  [0, '4.0', undefined, false],
  [7, 'for 7x', undefined, false], // the company's name is no number
  [8, 'and 8h support', undefined, true],
  [1, '1 Profile + 2 Sales', '# Profile', true],
  [2, '1 Profile + 2 Sales', '# Profile', false],
  [2, '12 Sales', '# Sales', false],
  [3, 'max 30 years', 'max #', false],
  [-1, '-1', undefined, false],
])('%i in “%s” as %s', (value, text, as, stands) => {
  expect(standsIn(value, plain(text), as)).toBe(stands)
})

test('quotes, odd spaces and case do not tell texts apart', () => {
  expect(plain('“Share\u00a0your  Pipeline”')).toBe(plain('"share your pipeline"'))
  expect([...numbersIn(plain('K52 says $1,800, 7x or 500–1500'))]).toEqual(['1800', '500', '1500'])
})

test('a value is looked for in the very cell of its own table', () => {
  const seeds: Seeds = new Map([
    ['000', ['Tier | Points |', 'Gold | 7 |', 'prose of 9 words', 'Tier | Stars |', 'Gold | 8 |']],
  ])
  const at = (line: `000:${number}`, column: string) =>
    placeIn(seeds, { line, row: 'GOLD', column })
  expect(at('000:2', 'Points')).toEqual({ text: '7' })
  expect(at('000:5', 'Stars')).toEqual({ text: '8' })
  expect(at('000:5', 'Points')).toEqual({ problem: 'the table of 000:5 has no column “Points”' })
  expect(at('000:3', 'Points')).toEqual({ problem: '000:3 is not in a table' })
  expect(at('000:6', 'Points')).toEqual({ problem: '000:6 is not a line of the sources' })
})
