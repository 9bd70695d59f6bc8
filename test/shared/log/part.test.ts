import { describe, expect, test } from 'vitest'
import { openPart } from '../../../src/shared/data-file/state-of-log'
import { type Part, packPart, partsOf, unpackPart } from '../../../src/shared/log/part'
import { aNote, aPartner, certificate, entry } from '../../support/make'

const NOTHING = { partners: [], certifications: [], notes: [], added: [] }

function named(part: Part): string {
  return 'table' in part ? `${part.steps.length} ${part.table}` : `${part.entries.count} entries`
}

describe('the parts of a change', () => {
  test('stand in one order, entries first; a table without steps has none', () => {
    const contents = {
      partners: [{ before: null, after: aPartner() }],
      certifications: [{ before: null, after: certificate('sales Ann Premium') }],
      notes: [{ before: null, after: aNote() }],
      added: [entry('2026-01-01 article')],
    }
    const tables = ['1 entries', '1 partners', '1 certifications', '1 notes']
    expect([...partsOf(contents)].map(named)).toEqual(tables)
    expect([...partsOf(NOTHING)]).toEqual([])
    expect([...partsOf({ ...contents, notes: [] })].map(named)).toEqual(tables.slice(0, 3))
  })

  test('hold 1,024 notes at most, and give back each as it was', () => {
    const notes = Array.from({ length: 1_025 }, (_, n) => ({
      before: null,
      after: aNote({ id: `dev1-1.n${n + 1}`, text: `“${n}”\nשלום` }),
    }))
    const parts = [...partsOf({ ...NOTHING, notes })]
    expect(parts.map(named)).toEqual(['1024 notes', '1 notes'])
    const opened = parts.map((part) => openPart(packPart(part)))
    expect(opened.flatMap((part) => (part.kind === 'notes' ? part.steps : []))).toEqual(notes)
    expect(parts.map((part) => unpackPart(packPart(part)))).toEqual(parts)
  })
})
