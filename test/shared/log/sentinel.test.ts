import { expect, test } from 'vitest'
import { readSentinel, writeSentinel } from '../../../src/shared/log/sentinel'

const SENTINEL = { device: 'dev1', person: 'Anna', at: 7, hash: 'a'.repeat(64) }

test('a sentinel comes back as it was written', () => {
  expect(readSentinel(writeSentinel(SENTINEL))).toEqual(SENTINEL)
})

test.each([
  null,
  '',
  '{"device":"dev1"',
  'null',
  '{}',
  JSON.stringify({ ...SENTINEL, at: '7' }),
  JSON.stringify({ ...SENTINEL, hash: 'a' }),
])('%j is no sentinel', (text) => expect(readSentinel(text)).toBeNull())
