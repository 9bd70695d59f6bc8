import { beforeEach, describe, expect, test, vi } from 'vitest'
import { NOBODY } from '../../src/renderer/partner-form/read-words'
import { useImportFiles } from '../../src/renderer/stores/import-files'
import { draftInHand, useLogDraft } from '../../src/renderer/stores/log-draft'
import { useNoteDrafts } from '../../src/renderer/stores/note-drafts'
import { usePartnerForm, wordsFor } from '../../src/renderer/stores/partner-form'
import { pasteRows } from '../../src/renderer/ui/paste-rows'

const form = () => usePartnerForm.getState()
const log = () => useLogDraft.getState()
const notes = () => useNoteDrafts.getState()
const HELD = { ...NOBODY, id: 'A', name: 'Alpha', stage: 'active' } as const

beforeEach(() => {
  usePartnerForm.setState({ open: null, drafts: {}, former: {} })
  useLogDraft.setState({ open: false, partner: null, drafts: {} })
  useNoteDrafts.setState({ drafts: {} })
})

describe('what was saved is forgotten, and nothing else', () => {
  test('a form: another that was opened meanwhile keeps its draft and stays open', () => {
    form().start('new')
    form().write({ name: 'Half written' }, NOBODY)
    form().start({ id: 'A' })
    form().write({ stage: 'lapsed' }, HELD)
    const saved = form().drafts.A
    form().start('new')
    form().settle('A', saved)
    expect(form()).toMatchObject({ open: 'new', drafts: { '': { name: 'Half written' } } })
    expect(Object.keys(form().drafts)).toEqual([''])
  })

  test('a form: closed where it still shows what was saved, kept where more was written since', () => {
    form().start({ id: 'A' })
    form().write({ name: 'Beta' }, HELD)
    const saved = form().drafts.A
    form().write({ name: 'Beta GmbH' }, HELD)
    form().settle('A', saved)
    expect(form()).toMatchObject({ open: { id: 'A' }, drafts: { A: { name: 'Beta GmbH' } } })
    form().settle('A', form().drafts.A)
    expect(form()).toMatchObject({ open: null, drafts: {}, former: {} })
  })

  test('an activity: the sheet of another partner stays open with its draft', () => {
    log().start('A')
    log().write({ reference: 'Kiel' })
    const saved = draftInHand(log())
    log().start('B')
    log().write({ reference: 'Oslo' })
    log().settle(saved, null)
    expect(log()).toMatchObject({ open: true, partner: 'B' })
    expect(Object.keys(log().drafts)).toEqual(['B'])
  })

  test.each([
    [null, false, null],
    ['2026-11-02', true, '2026-11-02'],
  ])('an activity, the next one of %s', (next, open, date) => {
    log().start('A')
    log().write({ reference: 'Kiel' })
    log().settle(draftInHand(log()), next)
    expect(log().open).toBe(open)
    expect(draftInHand(log())).toMatchObject({ partner: 'A', reference: '', date })
  })

  test('an activity and a note: what was written while they were saved stays', () => {
    log().start('A')
    log().write({ note: 'One' })
    const saved = draftInHand(log())
    log().write({ note: 'One and two' })
    log().settle(saved, null)
    expect(log()).toMatchObject({ open: true, drafts: { A: { note: 'One and two' } } })
    notes().write('A', ' Called ')
    notes().settle('A', 'Called')
    expect(notes().drafts).toEqual({})
    notes().write('A', 'Called, and again')
    notes().settle('A', 'Called')
    expect(notes().drafts).toEqual({ A: 'Called, and again' })
  })
})

describe('an old draft never undoes what was saved since', () => {
  test('a field gives way where the partner holds something else by now; the others stay', () => {
    form().start({ id: 'A' })
    form().write({ stage: 'lapsed', name: 'Beta' }, HELD)
    expect(wordsFor(form(), 'A', HELD)).toEqual({
      words: { stage: 'lapsed', name: 'Beta' },
      outdated: [],
    })
    const now = { ...HELD, stage: 'terminated' } as const
    expect(wordsFor(form(), 'A', now)).toEqual({ words: { name: 'Beta' }, outdated: ['stage'] })
    form().write({ stage: 'active' }, now)
    expect(wordsFor(form(), 'A', now).words).toEqual({ name: 'Beta', stage: 'active' })
  })
})

test('blocks of rows that are pasted one after another are files of their own', () => {
  useImportFiles.setState({ files: [], serial: 0 })
  vi.stubGlobal('location', { href: 'app://desk/', hash: '' })
  vi.stubGlobal('history', { pushState: vi.fn() })
  vi.stubGlobal('dispatchEvent', vi.fn())
  for (const id of ['A', 'B', 'C']) expect(pasteRows(`id\tname\n${id}\tName\n`)).toBeNull()
  const names = () => useImportFiles.getState().files.map(({ name }) => name)
  expect(names()).toEqual(['Pasted rows', 'Pasted rows 2', 'Pasted rows 3'])
  useImportFiles.getState().remove('Pasted rows')
  pasteRows('id\tname\nD\tName\n')
  expect(names()).toEqual(['Pasted rows 2', 'Pasted rows 3', 'Pasted rows'])
})
