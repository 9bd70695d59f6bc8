import { describe, expect, test } from 'vitest'
import { readSteps, writeSteps } from '../../../src/shared/ledger/pages/steps'

const LISTS = [
  [],
  [0],
  [5, 6, 7, 8],
  [2 ** 32 - 1, 0, 2 ** 32 - 1],
  [1_000_000, 3, 64, 63, 127, 255, 16_384],
]

describe('steps', () => {
  test.each(LISTS.map((list) => [list]))('%j comes back as it was', (list) => {
    const numbers = Uint32Array.from(list)
    expect(readSteps(writeSteps(numbers), list.length)).toEqual(numbers)
  })

  test('neighbours take one byte each', () => {
    const bytes = writeSteps(Uint32Array.from({ length: 1_000 }, (_, n) => 500_000 + n))
    expect(bytes.length).toBe(1_000 + 2)
  })

  test('bytes cut short, bytes left over and bytes without end are no steps', () => {
    const bytes = writeSteps(Uint32Array.from([70_000, 1]))
    expect(readSteps(bytes.slice(0, -1), 2)).toBeNull()
    expect(readSteps(Uint8Array.from([...bytes, 0]), 2)).toBeNull()
    expect(readSteps(new Uint8Array(40).fill(255), 2)).toBeNull()
  })
})
