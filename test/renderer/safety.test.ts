import { describe, expect, test } from 'vitest'
import { sayAge, sayDay, saySize } from '../../src/renderer/ui/moments'
import { safetyOf } from '../../src/renderer/ui/safety'
import type { JournalPlace } from '../../src/shared/platform'
import { day } from '../support/make'

const PROFILE: JournalPlace = { kind: 'profile', name: '', waiting: false }
const FOLDER: JournalPlace = { kind: 'folder', name: 'Partner data', waiting: false }
const NOWHERE: JournalPlace = { kind: 'none', name: '', waiting: false }

describe('how safe the data is', () => {
  test.each([
    ['files on a desktop', FOLDER, 'desktop', 'safe', /Partner data/],
    ['a granted folder', FOLDER, 'browser', 'safe', /“Partner data”/],
    ['a folder to be granted again', { ...FOLDER, waiting: true }, 'browser', 'poor', /again/],
    ['the browser’s own storage', PROFILE, 'browser', 'fair', /within this browser/],
    ['nowhere', NOWHERE, 'browser', 'poor', /data file/],
  ] as const)('%s', (_, place, machine, level, where) => {
    const safety = safetyOf(place, machine, true)
    expect(safety?.level).toBe(level)
    expect(safety?.where).toMatch(where)
    expect(safety?.words.split(' ').length).toBeLessThanOrEqual(3)
    // No place on this computer outlives the computer.
    expect(safety?.leaves.some((risk) => risk.includes('lost, stolen or broken'))).toBe(true)
  })

  test('nothing is said before the place is known', () => {
    expect(safetyOf(null, 'browser', null)).toBeNull()
  })

  test('a browser that promised nothing is named as a risk, one that promised is not', () => {
    const risks = (lasting: boolean | null) =>
      safetyOf(PROFILE, 'browser', lasting)?.leaves.filter((risk) => risk.includes('promise'))
    expect(risks(true)).toHaveLength(0)
    expect(risks(false)).toHaveLength(1)
    expect(risks(null)).toHaveLength(1)
  })

  test('only what lies outside the browser outlives its data being cleared', () => {
    const cleared = (place: JournalPlace) => {
      const safety = safetyOf(place, 'browser', true)
      const names = (risks: readonly string[] = []) => risks.some((one) => /Clearing/.test(one))
      return [names(safety?.guards), names(safety?.leaves)]
    }
    expect(cleared(FOLDER)).toEqual([true, false])
    expect(cleared(PROFILE)).toEqual([false, true])
    expect(cleared(NOWHERE)).toEqual([false, true])
  })
})

describe('moments and sizes', () => {
  const NOW = Date.parse('2026-11-20T12:00:00Z')
  test.each([
    [30_000, 'just now'],
    [-86_400_000, 'just now'],
    [60_000, '1 minute ago'],
    [7_200_000, '2 hours ago'],
    [86_400_000 * 3.5, '3 days ago'],
  ])('%i ms ago is “%s”', (ago, words) => expect(sayAge(NOW - ago, NOW)).toBe(words))

  test.each([
    [812, '812 bytes'],
    [34_400, '34 KB'],
    [1_240_000, '1.2 MB'],
    [45_600_000, '46 MB'],
    [3_000_000_000, '3 GB'],
  ])('%i bytes are %s', (bytes, words) => expect(saySize(bytes)).toBe(words))

  test('a day is named by its distance from today', () => {
    expect(sayDay(day('2026-11-20'), NOW, 'UTC')).toBe('Today')
    expect(sayDay(day('2026-11-19'), NOW, 'UTC')).toBe('Yesterday')
    expect(sayDay(day('2026-11-18'), NOW, 'UTC')).toBe('18 Nov 2026')
  })
})
