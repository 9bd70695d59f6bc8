import { expect, test } from 'vitest'
import { evaluate, operandsOf } from '../../../src/shared/program/expression'

test.each<readonly [string, number | null]>([
  ['45 × 12', 540],
  ['3200 ÷ (100 − 30) × 100', 4571.43],
  ['2900 ÷ (100 − 30) × 100', 4142.86],
  ['1 + 2 × 3', 7],
  ['(1 + 2) × 3', 9],
  ['10 − 2 − 3', 5],
  ['1.5 × 4', 6],
  ['', null],
  ['7 ×', null],
  ['(7', null],
  ['7 7', null],
  ['7 ÷ 0', null],
  ['seven', null],
])('%s', (expression, result) => {
  expect(evaluate(expression)).toBe(result)
})

test('months, quarters and the whole of a percentage need no line', () => {
  expect(operandsOf('3200 ÷ (100 − 30) × 100')).toEqual([3200, 30])
  expect(operandsOf('1800 × 4')).toEqual([1800])
})
