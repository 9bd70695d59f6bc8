import { describe, expect, test } from 'vitest'
import { Texts } from '../../src/renderer/book/texts'
import { movesBy } from '../../src/renderer/engine/moves'
import { createQueue } from '../../src/renderer/engine/queue'
import { changesOf } from '../../src/renderer/engine/record-changes'
import { BLANK } from '../../src/renderer/stores/draft'
import { useImportFiles } from '../../src/renderer/stores/import-files'
import { logDraftsKept } from '../../src/renderer/stores/kept-drafts'
import { matchesKept } from '../../src/renderer/stores/kept-matches'
import { noteDraftsKept } from '../../src/renderer/stores/note-drafts'
import { partnerDraftsKept } from '../../src/renderer/stores/partner-drafts'
import { putOffKept } from '../../src/renderer/stores/put-off'
import { viewKept } from '../../src/renderer/stores/view'
import { entryColumns } from '../../src/shared/log/entry-columns'
import { aPartner, certificate, day, entry } from '../support/make'
import { aBook } from './support/a-book'
import { aDraft } from './support/drafts'

describe('what storage gives back is checked', () => {
  const sound = { ...BLANK, partner: 'P1', activity: 'article', reference: 'Kiel' }
  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['the form of an earlier version', { draft: sound }],
    ['an activity that is no more', { drafts: { P1: { ...sound, activity: 'dance' } } }],
    ['a status of another world', { drafts: { P1: { ...sound, status: 'maybe' } } }],
    ['a number where a text was', { drafts: { P1: { ...sound, points: 5 } } }],
    ['a draft filed under another partner', { drafts: { P2: sound } }],
  ])('%s is forgotten', (_, kept) => expect(logDraftsKept(kept)).toEqual({}))

  test('a sound draft stays though its neighbour is not', () => {
    expect(logDraftsKept({ drafts: { P1: sound, P2: 7 } })).toEqual({ P1: sound })
  })

  test.each<[string, (kept: unknown) => unknown, string, unknown]>([
    ['half-written activities', logDraftsKept, 'drafts', { ...sound, partner: '0' }],
    ['half-written partners', partnerDraftsKept, 'drafts', { name: 'Ostsee' }],
    ['half-written notes', noteDraftsKept, 'drafts', 'Called.'],
    ['what is put off', putOffKept, 'until', '2026-12-01'],
    ['matches', matchesKept, 'matches', { kind: 'partners', dates: 'day first', columns: {} }],
  ])('%s are kept by name: a list of them is another version’s', (_, check, part, one) => {
    expect(check({ [part]: { '0': one } })).toEqual({ '0': one })
    expect(check({ [part]: [one] })).toEqual({})
  })

  test('a view keeps its sound parts and forgets the others', () => {
    const kept = { edition: 'web-1999', sort: 'points', tiers: ['gold', 'x'], descending: 'no' }
    expect(viewKept(kept)).toEqual({ sort: 'points', tiers: ['gold'] })
    expect(viewKept('x')).toEqual({})
  })
})

test('a corrected file of the same name and length is another file', () => {
  const file = (text: string) => ({ name: 'a.csv', blob: new Blob([text]) })
  const { add } = useImportFiles.getState()
  add([file('id,name\n1,A\n')])
  const [before] = useImportFiles.getState().files
  add([file('id,name\n1,B\n')])
  const { files } = useImportFiles.getState()
  expect(files).toHaveLength(1)
  expect(files[0]?.serial).not.toBe(before?.serial)
})

test('acts wait their turn, and one that fails holds up no other', async () => {
  const inTurn = createQueue()
  const done: string[] = []
  const act = (name: string, ms: number) => () =>
    new Promise<string>((resolve) =>
      setTimeout(() => {
        done.push(name)
        resolve(name)
      }, ms),
    )
  const slow = inTurn(act('slow', 20))
  const bad = inTurn(() => Promise.reject(new Error('no'))).catch(() => 'failed')
  const quick = inTurn(act('quick', 0))
  expect(await Promise.all([slow, bad, quick])).toEqual(['slow', 'failed', 'quick'])
  expect(done).toEqual(['slow', 'quick'])
})

describe('a planned import', () => {
  const held = { ...certificate('sales Ann Premium 2025-01-01..2026-01-01'), id: 'c1' }

  test('tells what changes, field by field', () => {
    const before = aPartner({ plan: 'basic', notes: { region: 'North' } })
    const after = { ...before, plan: 'gold' as const, joinedOn: day('2025-01-01'), notes: {} }
    const renewed = { ...held, expiresOn: null }
    const draft = aDraft({
      partners: [
        { before, after },
        { before: null, after: aPartner({ id: 'new' }) },
      ],
      certifications: [{ before: held, after: renewed }],
    })
    expect(changesOf(draft)).toEqual([
      {
        kind: 'partners',
        name: before.name,
        fields: [
          { field: 'plan', before: 'basic', after: 'gold' },
          { field: 'joined on', before: '', after: '2025-01-01' },
          { field: 'region', before: 'North', after: '' },
        ],
      },
      {
        kind: 'certifications',
        name: 'Ann, Premium',
        fields: [{ field: 'expires on', before: '2026-01-01', after: '' }],
      },
    ])
  })

  test('names owner and contacts in words; a note of a field’s name hides nothing', () => {
    const contact = { name: 'Ed', role: 'director', email: 'ed@fjord.example', phone: '' }
    const before = aPartner({ owner: 'Anna Berg', contacts: [contact], notes: { owner: 'x' } })
    const { owner: _, ...rest } = before
    const after = {
      ...rest,
      contacts: [contact, { ...contact, name: 'Bo' }],
      notes: { owner: 'y' },
    }
    const [change] = changesOf(aDraft({ partners: [{ before, after }] }))
    const [ed, bo] = ['Ed (director, ed@fjord.example)', 'Bo (director, ed@fjord.example)']
    expect(change?.fields).toEqual([
      { field: 'owner', before: 'Anna Berg', after: '' },
      { field: 'contacts', before: ed, after: `${ed}, ${bo}` },
      { field: 'owner (note)', before: 'x', after: 'y' },
    ])
  })

  test('tells whose tier would move, and not of who comes with it', async () => {
    const added = [entry('2026-09-02 premium-project ref=Big id=x'), entry('2026-09-02 article')]
    const draft = aDraft({
      partners: [{ before: null, after: aPartner({ id: 'new' }) }],
      added: [...added, { ...entry('2026-09-02 premium-project ref=B id=y'), partner: 'new' }],
    })
    const view = { edition: 'web-2025' as const, cutOff: day('2026-11-20') }
    const article = entry('2026-09-01 article id=a')
    const texts = new Texts(async () => ({ entries: entryColumns([article]) }))
    const book = aBook({ partners: [aPartner({ plan: 'basic' })], entries: [article] })
    const desk = { book, texts }
    expect(await movesBy(desk, draft, view)).toEqual([
      { partner: 'P1', name: 'Nordwind Digital', from: null, to: 'basic' },
    ])
    expect(await movesBy(desk, aDraft({}), view)).toEqual([])
  })
})
