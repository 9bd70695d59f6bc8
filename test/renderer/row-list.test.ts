import { describe, expect, test } from 'vitest'
import { RowList } from '../../src/renderer/engine/list/row-list'
import { rowsOf } from '../../src/renderer/engine/list/rows'
import type { View } from '../../src/renderer/engine/view'
import type { TailEntry } from '../../src/shared/ledger/pages/page'
import { aPartner, day } from '../support/make'
import { aBook, entriesOf } from './support/a-book'

const VIEW: View = { edition: 'web-2025', cutOff: day('2026-10-31') }
const IDS = ['A', 'B', 'C', 'D']

function aDesk() {
  const partners = IDS.map((id) => ({ ...aPartner(), id, name: `Partner ${id}` }))
  const book = aBook({
    partners,
    entries: IDS.flatMap((id) => entriesOf(id, '2026-03-01 revenue usd=5000')),
  })
  const list = new RowList()
  let [head, index] = [0, 0]
  return {
    book,
    list,
    /** What the page gets, and by which name. */
    read: (view = VIEW) => {
      const key = `${head} ${view.edition} ${view.cutOff}`
      return { key, rows: list.rows(key, book, view) }
    },
    /** A partner earns something, as a change of its own. */
    earn: (partner: string) => {
      head += 1
      index += 1
      const [entry] = entriesOf(partner, '2026-05-01 case-study')
      if (!entry) throw new Error('no entry')
      const one: TailEntry = { entry: { ...entry, id: `n${index}` }, change: 2, index, place: 0 }
      book.ledger.apply({ pages: new Map(), joining: [one], leaving: null })
      list.touch(new Set([partner]))
    },
    /** A partner is written anew. */
    write: (id: string, name: string, touched: ReadonlySet<string> | null) => {
      head += 1
      book.roster.enrol([id])
      book.records.holdPartner({ ...aPartner(), id, name })
      list.touch(touched)
    },
  }
}

describe('the list of partners', () => {
  test('brought along by changes, it is what reckoning it anew gives', () => {
    const desk = aDesk()
    desk.read()
    for (const partner of ['C', 'A', 'C', 'B']) {
      desk.earn(partner)
      expect(desk.read().rows).toEqual(rowsOf(desk.book, VIEW))
    }
  })

  test('a page that holds an earlier list gets only the rows that differ', () => {
    const desk = aDesk()
    const before = desk.read()
    desk.earn('C')
    desk.earn('A')
    const between = desk.read()
    desk.earn('C')
    const { rows } = desk.read()
    const since = (key: string) =>
      desk.list.changedSince(key)?.map(({ at }) => rows[at]?.partner.id)
    expect(since(before.key)?.sort()).toEqual(['A', 'C'])
    expect(since(between.key)).toEqual(['C'])
    expect(since(desk.read().key)).toEqual([])
    expect(before.rows).not.toEqual(rows)
  })

  test('changes that nobody looked at in between are in the next list', () => {
    const desk = aDesk()
    desk.read()
    desk.earn('A')
    desk.earn('D')
    expect(desk.read().rows).toEqual(rowsOf(desk.book, VIEW))
  })

  test.each([
    ['somebody new', 'E', 'Partner E'],
    ['another name', 'B', 'Zeta'],
  ])('%s begins the list anew', (_, id, name) => {
    const desk = aDesk()
    const before = desk.read()
    desk.write(id, name, new Set([id]))
    expect(desk.read().rows).toEqual(rowsOf(desk.book, VIEW))
    expect(desk.list.changedSince(before.key)).toBeNull()
  })

  test('so does a change of which nobody knows whom it touched, and another day', () => {
    const desk = aDesk()
    const before = desk.read()
    desk.write('B', 'Partner B', null)
    expect(desk.read().rows).toEqual(rowsOf(desk.book, VIEW))
    expect(desk.list.changedSince(before.key)).toBeNull()
    const other = { ...VIEW, cutOff: day('2026-01-31') }
    expect(desk.read(other).rows).toEqual(rowsOf(desk.book, other))
  })
})
