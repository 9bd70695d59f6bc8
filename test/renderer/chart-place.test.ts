import { describe, expect, test } from 'vitest'
import { type Place, placeAfter, placeAmong } from '../../src/renderer/charts/place'

/** So many months; of those from `unknown` on no point is known yet. */
const months = (count: number, unknown = count) =>
  Array.from({ length: count }, (_, at) => ({ point: at < unknown ? at : null }))

describe('where the arrow keys stand in the chart', () => {
  test.each<[string, number, Place, Place]>([
    ['stays where the months are as many', 13, { at: 12, on: 'bar' }, { at: 12, on: 'bar' }],
    ['is the last one once there are fewer', 12, { at: 12, on: 'bar' }, { at: 11, on: 'bar' }],
    [
      'stays on the line where a point is known',
      12,
      { at: 12, on: 'point' },
      { at: 11, on: 'point' },
    ],
  ])('%s', (_, count, kept, place) => {
    expect(placeAmong(months(count), kept)).toEqual(place)
  })

  test('is the bar where no point is known', () => {
    expect(placeAmong(months(12, 0), { at: 3, on: 'point' })).toEqual({ at: 3, on: 'bar' })
  })

  test.each<[string, Place | null]>([
    ['ArrowLeft', { at: 10, on: 'bar' }],
    ['ArrowRight', { at: 11, on: 'bar' }],
    ['Home', { at: 0, on: 'bar' }],
    ['End', { at: 11, on: 'bar' }],
    ['ArrowDown', { at: 11, on: 'bar' }],
    ['ArrowUp', null],
    ['Tab', null],
  ])('%s goes from the last bar, whose point is not known, to %o', (key, next) => {
    expect(placeAfter({ at: 11, on: 'bar' }, key, months(12, 11))).toEqual(next)
  })
})
