import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayInZone,
  dayNumber,
  lastOfMonth,
  type Month,
  monthNumber,
  parseDay,
  parseMonth,
  previousMonth,
  wholeYears,
} from '../../../src/shared/basics/day'
import { day } from '../../support/make'

describe('days', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) =>
    expect(parseDay(text)).toBe(text),
  )
  test.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01T00',
    '',
  ])('"%s" is none', (text) => expect(parseDay(text)).toBeNull())
  test('a number and back, over all of history', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const at = dayFromNumber(number)
        expect(dayNumber(at)).toBe(number)
        expect(monthNumber(number)).toBe(Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1)
      }),
      { numRuns: 5000 },
    )
  })
  test.each([
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-10-31', -11, '2025-11-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ] as const)('%s and %i months is %s', (from, months, to) =>
    expect(addMonths(day(from), months)).toBe(to),
  )
  test.each([
    ['2024-02-29', '2025-02-27', 0],
    ['2024-02-29', '2025-02-28', 1],
    ['2025-03-10', '2026-03-09', 0],
    ['2025-03-10', '2028-03-10', 3],
    ['2026-01-01', '2025-01-01', -1],
  ] as const)('from %s to %s are %i whole years', (from, to, years) =>
    expect(wholeYears(day(from), day(to))).toBe(years),
  )
  test('months', () => {
    expect(parseMonth('2026-13')).toBeNull()
    expect(lastOfMonth('2024-02' as Month)).toBe('2024-02-29')
    expect(previousMonth('2026-01' as Month)).toBe('2025-12')
    expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01')
  })
  test('Seattle decides which day it is', () => {
    const newYear = Date.UTC(2026, 0, 1, 7, 59)
    expect(dayInZone(newYear, 'America/Los_Angeles')).toBe('2025-12-31')
    expect(dayInZone(newYear + 60_000, 'America/Los_Angeles')).toBe('2026-01-01')
    expect(dayInZone(newYear, 'Europe/Oslo')).toBe('2026-01-01')
  })
  test('a zone is read up once, however often its day is asked for', () => {
    let made = 0
    class Counted extends Intl.DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        super(...given)
        made += 1
      }
    }
    vi.stubGlobal('Intl', { DateTimeFormat: Counted })
    for (let hour = 0; hour < 48; hour++) dayInZone(hour * 3_600_000, 'Pacific/Chatham')
    vi.unstubAllGlobals()
    expect(made).toBe(1)
  })
})
