import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTally } from '../../../src/shared/basics/tally'

test('a tally counts as a Map would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(5), fc.maxSafeNat()), { maxLength: 5000, size: 'max' }),
      (values) => {
        const [tally, map] = [createTally(), new Map<number, number>()]
        for (const value of values) {
          map.set(value, (map.get(value) ?? 0) + 1)
          expect(tally.add(value)).toBe(map.get(value))
        }
      },
    ),
    { numRuns: 30 },
  )
})
