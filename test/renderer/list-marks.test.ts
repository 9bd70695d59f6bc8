import { expect, test } from 'vitest'
import { fallingFrom, lastActivities } from '../../src/renderer/engine/list/list-marks'
import { waitingReports } from '../../src/renderer/engine/today/waiting-reports'
import type { Entry } from '../../src/shared/ledger/entry'
import type { Stage } from '../../src/shared/records/partner'
import { aPartner, day, entry } from '../support/make'
import { aBook as bookOf } from './support/a-book'

/** A book of two partners whose entries are packed, but for those that come last. */
function aBook(
  entries: readonly Entry[],
  {
    tail = [],
    stage = 'active',
  }: { readonly tail?: readonly Entry[]; readonly stage?: Stage } = {},
) {
  const partners = ['P1', 'P2'].map((id) => aPartner({ id, name: id, stage }))
  return bookOf({ partners, entries, tail })
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
    { tail: [of('P1', entry('2026-10-05 article status=reported id=e'))] },
  )
  const waiting = waitingReports(book, day('2026-11-20'))
  expect(waiting.map(({ partner, reports }) => [partner, reports])).toEqual([['P1', 2]])
  expect(lastActivities(book, day('2026-11-20'))).toEqual(
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
  expect(lastActivities(book, day('2026-11-20'))).toEqual(new Map([['P1', '2026-11-03']]))
})

test('who falls at the coming month end is told with the tier that is left', () => {
  // 5,000 points make Basic; on 30 November the project of a year ago is outside the window.
  const entries = [
    of('P1', entry('2025-11-25 premium-project ref=Old id=a')),
    of('P2', entry('2026-05-25 premium-project ref=New id=b')),
  ]
  const view = { edition: 'web-2025' as const, cutOff: day('2026-11-20') }
  expect(fallingFrom(aBook(entries), view)).toEqual(new Map([['P1', null]]))
  expect(fallingFrom(aBook(entries, { stage: 'terminated' }), view).size).toBe(0)
})
