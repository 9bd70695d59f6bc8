import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextStamp, readStamp } from '../../../src/shared/sync/stamp'

const NOW = 1_795_000_000_000

describe('a stamp', () => {
  test('carries time, counter and device', () => {
    const stamp = nextStamp(null, NOW, 'k3f9w2aa')
    expect(readStamp(stamp)).toEqual({ time: NOW, counter: 0, device: 'k3f9w2aa' })
  })

  test('counts on within one millisecond', () => {
    const first = nextStamp(null, NOW, 'a')
    expect(readStamp(nextStamp(first, NOW, 'a'))).toEqual({ time: NOW, counter: 1, device: 'a' })
  })

  test('goes over to the next millisecond when the counter is full', () => {
    const full = `${NOW.toString(36).padStart(9, '0')}-zzzz-a`
    expect(readStamp(nextStamp(full, NOW, 'a'))).toEqual({ time: NOW + 1, counter: 0, device: 'a' })
  })

  test('whatever the clock does, string order is the order of making', () => {
    const clock = fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(clock, (times) => {
        const stamps: string[] = []
        for (const now of times) stamps.push(nextStamp(stamps.at(-1) ?? null, now, 'k3f9w2aa'))
        expect([...stamps].sort()).toEqual(stamps)
        expect(new Set(stamps).size).toBe(stamps.length)
      }),
    )
  })

  test.each(['', 'abc', '0mhx3k2v4-0000-', '0MHX3K2V4-0000-a', '0mhx3k2v4_0000_a'])(
    'is not read from %j',
    (text) => expect(readStamp(text)).toBeNull(),
  )
})
