import { describe, expect, test } from 'vitest'
import { MIGRATIONS, migrated } from '../../../src/shared/log/migrations'
import { SCHEMA_VERSION } from '../../../src/shared/records/change'
import { entry } from '../../support/make'

const FROM_1 = {
  id: 'dev1-3',
  device: 'dev1',
  seq: 3,
  hlc: '0mhx3k2v4-0000-dev1',
  person: 'Anna',
  schema: 1,
  label: 'x',
  partners: [],
  certifications: [{ before: null, after: { id: 'c' } }],
}
const ADDED = [entry('2026-01-01 article')]

describe('changes of older schemas', () => {
  test('the list leads from the first schema to this one without a gap', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, n) => n + 1),
    )
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length)
  })

  test.each([
    ['import', null, ADDED, [], { act: 'add', entries: 1 }, ADDED],
    ['import', null, [], [], { act: 'none' }, []],
    ['undo', 'dev1-2', [], ADDED, { act: 'withdraw', change: 'dev1-2' }, []],
    ['redo', 'dev1-2', ADDED, [], { act: 'restore', change: 'dev1-2' }, []],
  ])('1 to 2: %s of %s', (kind, of, added, removed, ledger, kept) => {
    const { removed: _, ...turned } = {
      removed: null,
      ...migrated({ ...FROM_1, kind, of, added, removed }),
    }
    expect(turned).toEqual({
      ...FROM_1,
      kind,
      of,
      schema: 2,
      ledger,
      added: kept,
      notes: [],
      records: { partners: 0, certifications: 1 },
    })
  })

  test('a field that this version does not know stays', () => {
    const older = { ...FROM_1, kind: 'import', of: null, added: [], removed: [], mood: 'good' }
    expect(migrated(older)).toMatchObject({ mood: 'good' })
  })

  test.each([0, 3, undefined])('schema %s is refused', (schema) => {
    expect(() => migrated({ ...FROM_1, schema })).toThrow('is not known here')
  })
})
