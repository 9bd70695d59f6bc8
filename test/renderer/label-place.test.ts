import { expect, test } from 'vitest'
import { labelPlace } from '../../src/renderer/charts/label-place'
import { fromTop, type Scale } from '../../src/renderer/charts/scale'

const LINE: Scale = { from: 0, to: 100, ticks: [] }
const GOLD = { tier: 'gold', name: 'Gold', at: 50 } as const

const columns = (points: readonly (number | null)[]) => points.map((point) => ({ point }))

/** Whether the line runs through a label of three months, a tenth of the height above or below its threshold. */
function isCrossed(points: readonly number[], at: number, side: 'above' | 'below'): boolean {
  const top = fromTop(LINE, GOLD.at)
  const [from, to] = side === 'above' ? [top - 0.1, top] : [top, top + 0.1]
  return points.slice(at, at + 4).some((point) => {
    const height = fromTop(LINE, point)
    return height > from && height < to
  })
}

test.each([
  ['a line far below', [10, 12, 14, 16, 18, 20, 22, 24], { at: 0, side: 'above' }],
  ['a line just above it at the left', [55, 55, 55, 55, 60, 80, 90, 95], { at: 0, side: 'below' }],
  ['no line yet', [null, null, null, null, null, null], { at: 0, side: 'above' }],
] as const)('%s', (_, points, place) => {
  expect(labelPlace(columns(points), GOLD, LINE)).toEqual(place)
})

test('a line that swings about the threshold at the left sends the name to the right', () => {
  const points = [55, 45, 55, 45, 55, 45, 20, 10, 10, 10]
  const { at } = labelPlace(columns(points), GOLD, LINE)
  expect(at).toBe(7)
})

test('wherever the line crosses once, the name stands clear of it', () => {
  for (let cross = 1; cross < 12; cross++) {
    const points = Array.from({ length: 13 }, (_, month) => 50 + (month - cross) * 4)
    const { at, side } = labelPlace(columns(points), GOLD, LINE)
    expect(isCrossed(points, at, side)).toBe(false)
  }
})

test('at the top of the picture the name goes below, where there is room', () => {
  const high = { ...GOLD, at: 99 }
  expect(labelPlace(columns([10, 10, 10, 10]), high, LINE).side).toBe('below')
})
