import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHundredths, readMinutes, readWhole } from '../../src/renderer/log-activity/read-amount'
import { dayComplaint, daysMeant, readDay } from '../../src/renderer/ui/read-day'
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
    ['1200+350', 155_000],
    ['1.200,50 + 350', 155_050],
    ['1200 + -350', 85_000],
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
    '12k',
    '1200+',
    '+5',
    '2026-10-28',
    '28-10',
    '1200+x',
    '90071992547409.91+1',
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

describe('minutes are read as people write a time', () => {
  test.each([
    ['90', 90],
    ['1:30', 90],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['2h', 120],
    ['45 min', 45],
    ['45m', 45],
    ['30+15', 45],
  ])('%s', (text, minutes) => expect(readMinutes(text)).toBe(minutes))

  test.each(['', '1:60', '1:2:3', 'h', '1.5h', 'soon', '1.5'])('%j is no time', (text) =>
    expect(readMinutes(text)).toBeNull(),
  )
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
    ['1.11.', '2026-11-01'],
    ['1. 12.', '2025-12-01'],
    ['28 okt', '2026-10-28'],
    ['3. März 2026', '2026-03-03'],
    ['yesterday', '2026-11-19'],
    ['3 days ago', '2026-11-17'],
    ['1 day ago', '2026-11-19'],
    ['13th oct', '2026-10-13'],
    ['Oct 1st, 2025', '2025-10-01'],
    ['28.10', '2026-10-28'],
    ['28/12', '2025-12-28'],
    ['10/28', '2026-10-28'],
    ['4/4', '2026-04-04'],
    ['2 weeks ago', '2026-11-06'],
    ['a week ago', '2026-11-13'],
    // 20 November 2026 is a Friday.
    ['monday', '2026-11-16'],
    ['Sat', '2026-11-14'],
    ['friday', '2026-11-20'],
    ['last friday', '2026-11-13'],
    ['last thu', '2026-11-19'],
    ['29 feb', '2024-02-29'],
    ['31 feb', null],
    ['29 feb 2024', '2024-02-29'],
  ])('%s', (text, read) => expect(readDay(text, today)).toBe(read))

  test.each([
    '3/4/2026',
    '2026-02-30',
    '31 apr',
    'soon',
    '',
    '13/13/2026',
    '1.11',
    'someday',
    'last oct',
    'th',
    '28.',
    '28.10.26',
    '1/2/3/4',
    '3 4 oct 2026',
  ])('%j is asked about, not guessed', (text) => expect(readDay(text, today)).toBeNull())
})

describe('where a day lies ahead, one without a year is the next', () => {
  const today = day('2026-11-20')
  test.each<[string, string | null]>([
    ['1 dec', '2026-12-01'],
    ['20 nov', '2026-11-20'],
    ['19 nov', '2027-11-19'],
    ['1.11.', '2027-11-01'],
    ['29 feb', '2028-02-29'],
    ['1 dec 2025', '2025-12-01'],
    ['yesterday', '2026-11-19'],
    ['tomorrow', '2026-11-21'],
    ['28/10', '2027-10-28'],
    ['monday', '2026-11-23'],
    ['friday', '2026-11-20'],
    ['last friday', '2026-11-13'],
  ])('%s', (text, read) => expect(readDay(text, today, 'future')).toBe(read))

  test('a doubtful one is asked about in the years ahead', () => {
    expect(daysMeant('3/4', today, 'future')).toEqual(['2027-04-03', '2027-03-04'])
    expect(dayComplaint('3/4', today, 'future')).toBe('3 Apr or 4 Mar? Write 3 apr 2027.')
  })
})

describe('a doubtful day is asked about', () => {
  const today = day('2026-11-20')
  test.each<[string, readonly string[], string]>([
    ['3/4', ['2026-04-03', '2026-03-04'], '3 Apr or 4 Mar? Write 3 apr 2026.'],
    ['3/4/2025', ['2025-04-03', '2025-03-04'], '3 Apr or 4 Mar? Write 3 apr 2025.'],
    ['1.11', ['2026-11-01', '2026-01-11'], '1 Nov or 11 Jan? Write 1 nov 2026.'],
    ['12/11', ['2026-11-12', '2025-12-11'], '12 Nov or 11 Dec? Write 12 nov 2026.'],
    ['28.10.26', ['2026-10-28'], '28 Oct 2026? Write 28 oct 2026.'],
    ['soon', [], '“soon” is not a day. Write it like 28 oct 2026.'],
    ['31/31', [], '“31/31” is not a day. Write it like 28 oct 2026.'],
  ])('%s', (text, meant, complaint) => {
    expect(daysMeant(text, today)).toEqual(meant)
    expect(dayComplaint(text, today)).toBe(complaint)
  })

  test.each(['', '28 oct', 'yesterday', '2026-10-28'])('%j is not', (text) => {
    expect(daysMeant(text, today)).toEqual([])
    expect(dayComplaint(text, today)).toBeNull()
  })

  test('whatever is typed, it is read, asked about or refused, and never two of these', () => {
    const bit = fc.constantFrom('1', '3', '12', '28', '2026', '.', '/', ' ', 'oct', 'ago', '-')
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 6 }), (bits) => {
        const text = bits.join('')
        const read = readDay(text, today)
        const meant = daysMeant(text, today)
        expect(read !== null && meant.length > 0).toBe(false)
        expect(new Set(meant).size).toBe(meant.length)
      }),
    )
  })
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
