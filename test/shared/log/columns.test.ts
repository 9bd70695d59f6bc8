import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnOf, valuesIn } from '../../../src/shared/log/column'
import { checkedColumns, entryAt, entryColumns } from '../../../src/shared/log/entry-columns'
import { packPart, unpackPart } from '../../../src/shared/log/part'
import { RUNS } from '../../support/fuzz'
import { entries } from '../../support/make'
import { anyDesk } from '../../support/random-desk'

describe('a column', () => {
  test.each([
    [['a', 'a', 'a'], { all: 'a' }],
    [['a'], { all: 'a' }],
    [['a', 'b', 'a', 'a'], { of: ['a', 'b'], at: [0, 1, 0, 0] }],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [[null, 5, null, null], { of: [null, 5], at: [0, 1, 0, 0] }],
  ])('%j is written as %j', (values, column) => {
    expect(columnOf(values)).toEqual(column)
    expect(valuesIn(column, values.length)).toEqual(values)
  })

  test.each([[[1, 2]], [{ of: ['a'], at: [0, 0] }], [null], ['text'], [{}]])(
    '%j does not have three values',
    (column) => expect(() => valuesIn(column, 3)).toThrow('its 3 values'),
  )
})

describe('entries in columns', () => {
  test('come back as they were, through JSON and gzip', () => {
    fc.assert(
      fc.property(anyDesk(), ({ entries: written }) => {
        const part = unpackPart(packPart({ entries: entryColumns(written) }))
        const columns = checkedColumns(part.entries)
        expect(written.map((_, row) => entryAt(columns, row))).toEqual(written)
      }),
      { numRuns: RUNS },
    )
  })

  test('what is blank throughout takes no column', () => {
    const { columns } = entryColumns(entries(['2026-01-01 article', '2026-01-02 article']))
    expect(Object.keys(columns).sort()).toEqual(['activity', 'date', 'id', 'line', 'partner'])
  })

  const sound = { count: 1, columns: { date: ['2026-01-01'], activity: ['article'] } }
  test.each<[string, unknown]>([
    ['no object', 7],
    ['no count', { columns: {} }],
    ['a date that is none', { ...sound, columns: { ...sound.columns, date: ['2026-02-30'] } }],
    ['half a cent', { ...sound, columns: { ...sound.columns, revenue: [0.5] } }],
    ['a status of another world', { ...sound, columns: { ...sound.columns, status: ['maybe'] } }],
    ['a number as a person', { ...sound, columns: { ...sound.columns, person: [7] } }],
    ['a column too short', { count: 2, columns: { id: ['a'] } }],
  ])('%s is refused', (_, written) => expect(() => checkedColumns(written)).toThrow())

  test('an activity of a newer version is kept out of the count, and its neighbours stay', () => {
    const columns = { date: { all: '2026-01-01' }, activity: ['dance', 'article'] }
    const read = checkedColumns({ count: 2, columns: { ...columns, newer: ['x', 'y'] } })
    expect(entryAt(read, 0)).toBeNull()
    expect(entryAt(read, 1)).toMatchObject({ activity: 'article', date: '2026-01-01' })
  })
})
