import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHundredths, readWhole } from '../../src/renderer/log-activity/read-amount'
import { readDay } from '../../src/renderer/ui/read-day'
import { contractPath, idFromPath, partnerPath } from '../../src/renderer/ui/routes'
import { day } from '../support/make'

describe('an amount is read as it was written', () => {
  test.each([
    ['620', 62_000],
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['1.234,50', 123_450],
    ["1'234.56", 123_456],
    ['1 234,56', 123_456],
    ['3,80', 380],
    ['1,234', 123_400],
    ['1.234', 123_400],
    ['1,234,567', 123_456_700],
    ['$ 18,000', 1_800_000],
    ['-1,250.25', -125_025],
    ['−40', -4_000],
    ['0.4', 40],
  ])('%s', (text, hundredths) => expect(readHundredths(text)).toBe(hundredths))

  test.each([
    '',
    'abc',
    '1,23,4',
    '12,34,567',
    '1.2.3',
    '1,234.567,89',
    '1e5',
    '--4',
    '5 USD',
    '.5.',
  ])('%j is no amount', (text) => expect(readHundredths(text)).toBeNull())

  test('every amount printed with marks reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const printed = (hundredths / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
        expect(readHundredths(printed)).toBe(hundredths)
      }),
    )
  })

  test('a whole number has no hundredths', () => {
    expect(readWhole('3')).toBe(3)
    expect(readWhole('3.00')).toBe(3)
    expect(readWhole('2.5')).toBeNull()
  })
})

describe('a day is read as people type it', () => {
  const today = day('2026-11-20')
  test.each([
    ['2026-10-28', '2026-10-28'],
    ['today', '2026-11-20'],
    ['28 oct', '2026-10-28'],
    ['Oct 28', '2026-10-28'],
    ['28 October 2025', '2025-10-28'],
    ['1 dec', '2025-12-01'],
    ['28/10/2026', '2026-10-28'],
    ['10/28/2026', '2026-10-28'],
    ['28.10.2026', '2026-10-28'],
    ['4/4/2026', '2026-04-04'],
  ])('%s', (text, read) => expect(readDay(text, today)).toBe(read))

  test.each(['3/4/2026', '2026-02-30', '31 apr', 'soon', '', '28/10', '13/13/2026'])(
    '%j is asked about, not guessed',
    (text) => expect(readDay(text, today)).toBeNull(),
  )
})

describe('a partner id survives its address', () => {
  test.each(['P1', '007', 'a/b', '100%', '~%7E', 'ü ö?#&', '合同会社', '..'])('%s', (id) => {
    expect(partnerPath(id)).not.toContain('%')
    expect(idFromPath(partnerPath(id).replace('/partners/', ''))).toBe(id)
    expect(idFromPath(contractPath(id).replace('/documents/', ''))).toBe(id)
  })

  test('any text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }).filter(isWhole), (id) => {
        expect(idFromPath(partnerPath(id).slice('/partners/'.length))).toBe(id)
        expect(partnerPath(id).slice('/partners/'.length)).not.toMatch(/[/%?#]/)
      }),
    )
  })
})

/** Half a surrogate pair is no text that a file or a person could bring. */
function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
