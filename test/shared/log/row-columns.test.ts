import { describe, expect, test } from 'vitest'
import { keepRows, rowsKept } from '../../../src/shared/log/row-columns'
import { aPartner } from '../../support/make'

describe('rows kept together', () => {
  const [one, other] = [aPartner({ id: 'P1' }), aPartner({ id: 'P2', notes: { region: 'North' } })]
  test.each<[string, readonly object[]]>([
    ['none', []],
    ['one', [one]],
    ['alike', [one, other]],
    ['one with a field of a newer version', [one, { ...other, mood: 'good' }]],
    ['all with a field of a newer version', [one, other].map((row) => ({ ...row, mood: null }))],
  ])('%s: come back as they were', (_, rows) => {
    expect(rowsKept(JSON.parse(JSON.stringify(keepRows(rows))))).toEqual(rows)
  })

  test.each([null, 7, {}, { count: 1 }, { count: 2, columns: { id: ['a'] } }])(
    '%j are no rows',
    (kept) => expect(() => rowsKept(kept)).toThrow(),
  )
})
