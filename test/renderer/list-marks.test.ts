import { expect, test } from 'vitest'
import { type Book, createBook } from '../../src/renderer/book/book'
import { Records } from '../../src/renderer/book/records'
import { Roster } from '../../src/renderer/book/roster'
import { fallingFrom, listMarks } from '../../src/renderer/engine/list/list-marks'
import type { Entry } from '../../src/shared/ledger/entry'
import { packPages } from '../../src/shared/ledger/pages/pack'
import { aPartner, day, entry } from '../support/make'

/** A book of two partners whose entries are packed, but for those that come last. */
function aBook(packed: readonly Entry[], tail: readonly Entry[] = []): Book {
  const records = new Records()
  for (const id of ['P1', 'P2']) records.holdPartner(aPartner({ id, name: id }))
  const roster = new Roster(['P1', 'P2'])
  const pages = packPages(
    packed,
    (id) => roster.ordinalOf(id),
    () => ({ change: 1, index: 0 }),
  )
  const desk = { key: 'desk', schema: 2, device: 'd', person: 'A', starts: 1 } as const
  const log = { seq: 1, hlc: null, last: 'd-1', at: 1, hash: '', folded: 1 }
  const book = createBook({ ...desk, ...log }, roster, records, pages)
  const joining = tail.map((one, index) => ({ entry: one, change: 2, index, place: 0 }))
  book.ledger.apply({ pages: new Map(), joining, leaving: null })
  return book
}

const of = (partner: string, one: Entry): Entry => ({ ...one, partner })

test('reports that wait and the last activity are told of packed entries and of new ones', () => {
  const book = aBook(
    [
      of('P1', entry('2026-09-01 article id=a')),
      of('P1', entry('2026-09-20 article status=reported id=b')),
      of('P2', entry('2025-02-03 article id=c')),
      of('P2', entry('2026-12-24 article status=reported id=d')),
    ],
    [of('P1', entry('2026-10-05 article status=reported id=e'))],
  )
  const { waiting, lastActivity } = listMarks(book, day('2026-11-20'))
  expect(waiting).toEqual(new Map([['P1', 2]]))
  expect(lastActivity).toEqual(
    new Map([
      ['P1', '2026-10-05'],
      ['P2', '2025-02-03'],
    ]),
  )
})

test('an earlier day of the same month is the last one where the later lies ahead', () => {
  const book = aBook([
    of('P1', entry('2026-11-03 article id=a')),
    of('P1', entry('2026-11-25 article id=b')),
  ])
  expect(listMarks(book, day('2026-11-20')).lastActivity).toEqual(new Map([['P1', '2026-11-03']]))
})

test('who falls at the coming month end is told with the tier that is left', () => {
  // 5,000 points make Basic; on 30 November the project of a year ago is outside the window.
  const book = aBook([
    of('P1', entry('2025-11-25 premium-project ref=Old id=a')),
    of('P2', entry('2026-05-25 premium-project ref=New id=b')),
  ])
  const view = { edition: 'web-2025' as const, cutOff: day('2026-11-20') }
  expect(fallingFrom(book, view)).toEqual(new Map([['P1', null]]))
})
