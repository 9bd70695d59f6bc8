import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, openDecoder } from '../../../src/shared/csv/reading/decode'
import { RUNS } from '../../support/fuzz'

/** What a decoder makes of bytes that come in chunks of this length. */
function decoded(bytes: Uint8Array, length: number) {
  const decoder = openDecoder('a.csv')
  let text = ''
  for (let at = 0; at < bytes.length; at += length)
    text += decoder.push(bytes.subarray(at, at + length))
  const rest = decoder.end()
  return typeof rest === 'string' ? text + rest : rest
}

describe('[F13] decoding', () => {
  const utf8 = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' })
  const bytes = fc.oneof(
    utf8.map((text) => new TextEncoder().encode(text)),
    utf8.map((text) => new TextEncoder().encode(`\uFEFF${text}`)),
    fc.uint8Array({ maxLength: 300, size: 'max' }),
    // Text that breaks off, or holds a wrong byte, somewhere far on.
    fc.tuple(utf8, fc.nat(300), fc.nat(255)).map(([text, place, byte]) => {
      const some = new TextEncoder().encode(text)
      if (some.length > 0) some[place % some.length] = byte
      return some
    }),
  )
  test('gives the same text or sentence wherever the bytes are cut', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 90 }), (some, length) => {
        const whole = decodeText({ name: 'a.csv', bytes: some })
        expect(decoded(some, length)).toEqual(whole)
      }),
      { numRuns: RUNS },
    )
  })

  test('gives what the platform gives for good UTF-8, without its mark', () => {
    fc.assert(
      fc.property(utf8, (text) => {
        const some = new TextEncoder().encode(text)
        fc.pre(some.length > 0 && !some.includes(0))
        expect(decodeText({ name: 'a', bytes: some })).toBe(new TextDecoder().decode(some))
      }),
    )
    expect(decoded(new TextEncoder().encode('\uFEFFid'), 1)).toBe('id')
  })

  const far = (...tail: readonly number[]) => {
    const some = new Uint8Array(3_000_000 + tail.length).fill(0x61)
    some.set(tail, 3_000_000)
    return some
  }
  test.each([
    ['a wrong byte far in', far(0xe9, 0x0a), /^a\.csv: the file is not UTF-8 text;/],
    ['half a character at the end', far(0xe2, 0x82), /not UTF-8 text/],
    ['a zero far in', far(0, 0x0a), /is binary/],
    ['a wrong byte, then a zero', far(0xe9, 0x61, 0), /is binary/],
  ])('%s refuses the file', (_, some, sentence) => {
    expect(decoded(some, 65_536)).toEqual({ refusal: expect.stringMatching(sentence) })
  })
})
