import { describe, expect, test } from 'vitest'
import {
  doubtfulDay,
  draftOf,
  finish,
  type MatchDraft,
  type UnmatchedFile,
  withColumn,
  withKind,
} from '../../src/renderer/pages/import/matching'
import { useImportFiles } from '../../src/renderer/stores/import-files'
import { matchesKept } from '../../src/renderer/stores/kept-matches'

const FILE: UnmatchedFile = {
  name: 'export.csv',
  key: 'company,when,what',
  headings: ['Company', 'When', 'What'],
  sample: [
    ['ND', '03.04.2026', 'article'],
    ['BH', '', 'article'],
  ],
  suggestion: null,
}
const COLUMNS = { Company: 'partner_id', When: 'date', What: 'activity' }
const DRAFT: MatchDraft = { kind: 'activities', columns: COLUMNS, dates: null }

describe('a match in the making', () => {
  test('the order of dates is never chosen for a person unless the file proves it', () => {
    const suggested = (dates: 'year first' | 'day first') =>
      draftOf({ ...FILE, suggestion: { kind: 'activities', columns: COLUMNS, dates } }).dates
    expect(suggested('year first')).toBeNull()
    expect(suggested('day first')).toBe('day first')
  })

  test('a heading stands for one column and a column for one heading', () => {
    const draft = withColumn(DRAFT, 'What', 'date')
    expect(draft.columns).toEqual({ Company: 'partner_id', What: 'date' })
    expect(withColumn(draft, 'What', null).columns).toEqual({ Company: 'partner_id' })
  })

  test('another kind of file lets go of the columns it has not', () => {
    expect(withKind(DRAFT, 'certifications').columns).toEqual({ Company: 'partner_id' })
  })

  test.each<[string, Partial<MatchDraft>, RegExp]>([
    ['a needed column', { columns: { When: 'date' } }, /heading is partner id, which is activity/],
    ['the order of doubtful dates', {}, /“03\.04\.2026” can be read in two ways/],
  ])('says in one sentence that it lacks %s', (_, part, sentence) => {
    const finished = finish(FILE, { ...DRAFT, ...part })
    expect('lacks' in finished && finished.lacks).toMatch(sentence)
  })

  test('needs no id of partners: they are known by name, or given one', () => {
    const columns = { Company: 'name' }
    expect(finish(FILE, { kind: 'partners', columns, dates: null })).toHaveProperty('match')
  })

  test('is done once the order is chosen, and asks for none where every day is written year first', () => {
    expect(finish(FILE, { ...DRAFT, dates: 'day first' })).toEqual({
      match: { kind: 'activities', columns: COLUMNS, dates: 'day first' },
    })
    const plain = { ...FILE, sample: [['ND', '2026-04-03', 'article']] }
    expect(doubtfulDay(plain, DRAFT)).toBeNull()
    expect(finish(plain, DRAFT)).toEqual({
      match: { kind: 'activities', columns: COLUMNS, dates: 'year first' },
    })
  })
})

describe('what storage gives back of matches is checked', () => {
  const sound = { kind: 'activities', columns: COLUMNS, dates: 'day first' }
  test.each([
    ['nothing', null],
    ['another shape', { matches: [sound] }],
    ['a kind that is none', { matches: { a: { ...sound, kind: 'leads' } } }],
    ['an order that is none', { matches: { a: { ...sound, dates: 'guess' } } }],
    ['a column that is no text', { matches: { a: { ...sound, columns: { Company: 1 } } } }],
    ['columns that are none', { matches: { a: { ...sound, columns: null } } }],
  ])('%s is forgotten', (_, kept) => expect(matchesKept(kept)).toEqual({}))

  test('a sound match stays though its neighbour is not', () => {
    expect(matchesKept({ matches: { a: sound, b: 7 } })).toEqual({ a: sound })
  })
})

test('a data file among tables is kept apart from them, and the last one counts', () => {
  const file = (name: string) => ({ name, blob: new Blob([name]) })
  useImportFiles.getState().clear()
  useImportFiles.getState().add([file('old.partnerdesk'), file('a.csv'), file('NEW.PartnerDesk')])
  const { files, deskFile } = useImportFiles.getState()
  expect(files.map(({ name }) => name)).toEqual(['a.csv'])
  expect(deskFile?.name).toBe('NEW.PartnerDesk')
  useImportFiles.getState().leaveDeskFile()
  expect(useImportFiles.getState().deskFile).toBeNull()
  expect(useImportFiles.getState().files).toHaveLength(1)
})
