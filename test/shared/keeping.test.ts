import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupsToRemove, journalNames, nextJournalName, stampOf } from '../../src/shared/keeping'
import type { KeptFile } from '../../src/shared/platform'

const DAY = 86_400_000
/** A Friday. */
const NOON = Date.UTC(2026, 10, 20, 12)

const backup = (ago: number, size = 100): KeptFile => ({
  name: `${ago.toFixed(3)}.partnerdesk`,
  modified: NOON - ago * DAY,
  size,
})
const daysAgo = (files: readonly KeptFile[], removed: readonly string[]) =>
  files.filter(({ name }) => !removed.includes(name)).map((file) => (NOON - file.modified) / DAY)

describe('the backups that stay', () => {
  test('ten of one morning, and none more of that day', () => {
    const files = Array.from({ length: 15 }, (_, at) => backup(at / 100))
    expect(backupsToRemove(files)).toEqual(files.slice(10).map(({ name }) => name))
  })

  test('of two years of daily backups: ten days, four weeks, twelve months', () => {
    const files = Array.from({ length: 730 }, (_, at) => backup(at))
    expect(daysAgo(files, backupsToRemove(files))).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], // the newest ten; they hold the last seven days and two weeks
      ...[12, 19], // the Sundays of the two weeks before
      20, // 31 October, and the last day of each month before
      ...[51, 81, 112, 143, 173, 204, 234, 265, 293, 324],
    ])
  })

  test('of three backups a day, the newest of a day', () => {
    const files = Array.from({ length: 60 }, (_, at) => backup(at / 3))
    const stay = daysAgo(files, backupsToRemove(files))
    // 20, 19, 18 and 17 November are among the newest ten; of the days before, the latest stays.
    expect(stay.slice(10, 13).map((ago) => Math.ceil(ago - 0.5))).toEqual([4, 5, 6])
  })

  test.each([
    [81, 100, 5],
    [80, 100, 5],
    [79, 100, 0],
    [0, 100, 0],
    [100, 79, 5],
  ])('of %i bytes after one of %i bytes, %i of 15 go', (newest, before, gone) => {
    const files = Array.from({ length: 15 }, (_, at) =>
      backup(at / 100, at === 0 ? newest : before),
    )
    expect(backupsToRemove(files)).toHaveLength(gone)
  })

  const anyBackups = fc
    .uniqueArray(fc.double({ min: 0, max: 900, noNaN: true }), {
      maxLength: 120,
      selector: (ago) => ago.toFixed(3),
    })
    .map((days) => days.map((ago) => backup(ago)))

  test('always: the newest ten stay, what goes was there, at most 33 stay, and asking again lets go of no more', () => {
    fc.assert(
      fc.property(anyBackups, (files) => {
        const removed = new Set(backupsToRemove(files))
        const stay = files.filter(({ name }) => !removed.has(name))
        const newest = [...files].sort((a, b) => b.modified - a.modified).slice(0, 10)
        expect(stay).toEqual(expect.arrayContaining(newest))
        expect(stay.length + removed.size).toBe(files.length)
        expect(stay.length).toBeLessThanOrEqual(33)
        expect(backupsToRemove(stay)).toEqual([])
      }),
    )
  })

  test('always: letting go day by day keeps a backup of each of the last seven days and twelve months', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 400, maxLength: 400 }),
        (perDay) => {
          let files: readonly KeptFile[] = []
          const made = perDay.flatMap((count, at) =>
            Array.from({ length: count }, (_, nth) => backup(perDay.length - at - nth / 4)),
          )
          for (const file of made) {
            files = [...files, file]
            const removed = new Set(backupsToRemove(files))
            files = files.filter(({ name }) => !removed.has(name))
          }
          const periods = (of: readonly KeptFile[], length: number, most: number) =>
            [
              ...new Set(
                of.map(({ modified }) => new Date(modified).toISOString().slice(0, length)),
              ),
            ]
              .sort()
              .slice(-most)
          expect(periods(files, 10, 7)).toEqual(periods(made, 10, 7))
          expect(periods(files, 7, 12)).toEqual(periods(made, 7, 12))
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe("the journal's files", () => {
  test('are numbered onwards, whatever else lies there and whatever the clock says', () => {
    expect(nextJournalName([], NOON)).toBe('000001-2026-11-20T120000Z.log')
    const present = ['000009-2030-01-01T000000Z.log', 'notes', '000010-2029-01-01T000000Z.log.bak']
    expect(nextJournalName(present, NOON)).toBe('000010-2026-11-20T120000Z.log')
  })

  test('stand in the order of their numbers, past a million too', () => {
    const names = ['1000000', '000002', '999999', '000010'].map(
      (at) => `${at}-${stampOf(NOON)}.log`,
    )
    expect(journalNames([...names, 'x.log', `1-${stampOf(NOON)}.log`])).toEqual(
      ['000002', '000010', '999999', '1000000'].map((at) => `${at}-${stampOf(NOON)}.log`),
    )
  })
})
