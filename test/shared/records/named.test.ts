import { expect, test } from 'vitest'
import { recordCounts, turned } from '../../../src/shared/records/change'
import { named } from '../../../src/shared/records/named'
import { aNote, aPartner, certificate, entry } from '../../support/make'

const NOTHING = { partners: [], certifications: [], notes: [], added: [] }

test('entries, notes and certificates without an id take the one of their change, by their place', () => {
  const note = (id: string) => ({ before: null, after: aNote({ id }) })
  const contents = {
    ...NOTHING,
    partners: [{ before: null, after: aPartner() }],
    certifications: ['c1', ''].map((id) => ({
      before: null,
      after: { ...certificate('sales Ann Premium 2025-01-01'), id },
    })),
    notes: [note(''), note('from-a-file'), note(''), ...turned([note('gone')])],
    added: [{ ...entry('2026-01-01 article'), id: '' }, entry('2026-01-02 article id=row-7')],
  }
  const { partners, certifications, notes, added } = named(contents, { id: 'dev1-4' })
  expect(partners).toEqual(contents.partners)
  expect(certifications.map(({ after }) => after?.id)).toEqual(['c1', 'dev1-4.c2'])
  expect(notes.map(({ before, after }) => [before?.id, after?.id])).toEqual([
    [undefined, 'dev1-4.n1'],
    [undefined, 'from-a-file'],
    [undefined, 'dev1-4.n3'],
    ['gone', undefined],
  ])
  expect(added.map(({ id }) => id)).toEqual(['dev1-4.1', 'row-7'])
})

test('a change counts its notes only where there are some, so that older logs read alike', () => {
  expect(recordCounts(NOTHING)).toStrictEqual({ partners: 0, certifications: 0 })
  const notes = [{ before: null, after: aNote() }]
  expect(recordCounts({ ...NOTHING, notes })).toStrictEqual({
    partners: 0,
    certifications: 0,
    notes: 1,
  })
})
