import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Column, SERIES_IDS, type SeriesId } from '../../src/renderer/charts/columns'
import { fromTop, nearThresholds, scalesOf } from '../../src/renderer/charts/scale'
import { shortNumber } from '../../src/renderer/charts/short-number'
import { thresholdsOf } from '../../src/renderer/pages/partner/months/month-words'
import { edition } from '../support/make'

const THRESHOLDS = thresholdsOf(edition('A'))

function column(parts: readonly (readonly [SeriesId, number])[], point: number | null): Column {
  return {
    key: '2026-05',
    label: 'May',
    title: 'May 2026',
    remark: '',
    parts: parts.map(([series, value]) => ({ series, value })),
    total: parts.reduce((sum, [, value]) => sum + value, 0),
    point,
    says: '',
    pointTitle: '',
  }
}

describe('the two scales', () => {
  test('hold every bar, every point and every threshold drawn', () => {
    const columns = [
      column(
        [
          ['revenue', 9_000],
          ['projects', 5_000],
        ],
        48_000,
      ),
      column([], 60_000),
    ]
    const near = nearThresholds(THRESHOLDS, [48_000, 60_000])
    const { bars, line } = scalesOf(columns, near)
    expect(bars.to).toBeGreaterThanOrEqual(14_000)
    expect(line.to).toBeGreaterThanOrEqual(60_000)
    expect([bars.from, line.from]).toEqual([0, 0])
    expect(bars.ticks).toHaveLength(line.ticks.length)
  })

  test('share their zero where something is taken away', () => {
    const columns = [
      column(
        [
          ['revenue', 900],
          ['refunds', -2_500],
        ],
        -1_600,
      ),
      column([], 4_000),
    ]
    const { bars, line } = scalesOf(columns, [])
    expect(bars.from).toBeLessThanOrEqual(-2_500)
    expect(line.from).toBeLessThanOrEqual(-1_600)
    expect(fromTop(bars, 0)).toBeCloseTo(fromTop(line, 0))
    expect(fromTop(bars, bars.to)).toBe(0)
    expect(fromTop(bars, bars.from)).toBe(1)
  })

  test('an empty window still has a scale', () => {
    const { bars, line } = scalesOf([column([], 0)], [])
    expect(bars.to).toBeGreaterThan(0)
    expect(line.to).toBeGreaterThan(0)
  })
})

describe('the thresholds drawn', () => {
  test.each([
    ['around Silver and Gold', [42_000, 60_000], ['Silver 20000', 'Gold 50000']],
    ['among the small ones', [3_900, 4_600], ['Now 3000', 'Starter 4000', 'Basic 5000']],
    ['none that would flatten the line', [800, 1_200], []],
    ['at the top, the one that is held', [210_000, 240_000], ['Platinum 200000']],
  ] as const)('%s', (_, points, drawn) => {
    expect(nearThresholds(THRESHOLDS, points).map(({ name, at }) => `${name} ${at}`)).toEqual(drawn)
  })

  test('the next one is drawn rather than one just below it', () => {
    const [now, starter] = THRESHOLDS
    if (!now || !starter) throw new Error('Web 2025 lost its first tiers')
    const close = [
      { ...now, at: 10_000 },
      { ...starter, at: 10_500 },
    ]
    expect(nearThresholds(close, [9_000, 10_200]).map(({ at }) => at)).toEqual([10_500])
  })

  test('never lie on each other', () => {
    for (let top = 500; top < 250_000; top = Math.round(top * 1.3)) {
      const found = nearThresholds(THRESHOLDS, [top / 2, top])
      const height = Math.max(top, ...found.map(({ at }) => at))
      for (const [at, one] of found.entries())
        for (const other of found.slice(at + 1))
          expect(Math.abs(one.at - other.at) / height).toBeGreaterThanOrEqual(0.1)
    }
  })
})

test.each([
  [0, '0'],
  [800, '800'],
  [12_500, '12.5k'],
  [-4_000, '−4k'],
  [1_250_000, '1.3M'],
])('%d is written %s on an axis', (value, text) => {
  expect(shortNumber(value)).toBe(text)
})

test('every source has a colour of its own in theme.css, light and dark', () => {
  const css = readFileSync(join(import.meta.dirname, '../../src/renderer/theme.css'), 'utf8')
  const found = SERIES_IDS.map((id) =>
    new RegExp(`--g-${id}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.slice(1),
  )
  expect(found.filter((pair) => pair === undefined)).toEqual([])
  for (const scheme of [0, 1])
    expect(new Set(found.map((pair) => pair?.[scheme])).size).toBe(SERIES_IDS.length)
})
