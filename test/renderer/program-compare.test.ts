import { describe, expect, test } from 'vitest'
import {
  comparePair,
  comparePassages,
  compareSheets,
} from '../../src/renderer/pages/program/model/compare'
import {
  allChapters,
  BESIDE,
  chapterOf,
  compareChapter,
  differencesIn,
} from '../../src/renderer/pages/program/model/program'
import { NOT_STATED, type Sheet, say } from '../../src/renderer/pages/program/model/sheet'
import { programViewKept } from '../../src/renderer/stores/program-view'
import type { ProgramChapter } from '../../src/renderer/ui/routes'
import { passage } from '../../src/shared/program/cite'
import { edition } from '../support/make'

const LINE = { line: '000:21', row: 'Now' } as const
const OTHER = { line: '002:112', row: 'Starter' } as const

/** 'Web | document' of every cell of a row that is not equal, by column. */
function apart(chapter: ProgramChapter, id: string): Record<string, string> {
  const row = chapterOf(chapter).sheet?.rows.find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return Object.fromEntries(
    Object.entries(row.cells)
      .filter(([, { verdict }]) => verdict !== 'equal')
      .map(([column, { first, second }]) => [column, `${first?.says} | ${second?.says}`]),
  )
}

describe('two cells', () => {
  test.each([
    ['the same words', say('5', LINE), say('5', OTHER), 'equal'],
    ['other words', say('5', LINE), say('6', OTHER), 'different'],
    [
      'a note that is part of it',
      say('20 %', LINE, { note: '+' }),
      say('20 %', OTHER),
      'different',
    ],
    ['how it was come by is no part', say('9', LINE, { how: '3 × 3' }), say('9', OTHER), 'equal'],
    ['silence against a figure', NOT_STATED, say('5', OTHER), 'only second'],
    ['a figure against no row at all', say('5', LINE), null, 'only first'],
    ['silence on both sides', NOT_STATED, NOT_STATED, 'equal'],
  ] as const)('%s', (_, first, second, verdict) => {
    expect(comparePair(first, second, BESIDE).verdict).toBe(verdict)
  })

  test('both resting on a reading, or one on the other’s document, is said', () => {
    const reading = say('12 months', { reading: 'Q1' })
    expect(comparePair(reading, reading, BESIDE).common).toBe('reading')
    const own = say('5', LINE)
    const taken = say('5', OTHER)
    expect(comparePair(taken, taken, BESIDE).common).toBe('taken over')
    expect(comparePair(own, taken, BESIDE).common).toBeNull()
    expect(comparePair(reading, own, BESIDE).common).toBeNull()
  })
})

describe('rows are paired by id', () => {
  const sheet = (...ids: readonly string[]): Sheet => ({
    ...{ id: 's', caption: 's', of: 'Row', shape: 'list', placesAt: 'row' },
    columns: [{ id: 'c', name: 'C', align: 'end' }],
    rows: ids.map((id) => ({ id, name: id, inherited: false, cells: { c: say(id, LINE) } })),
  })

  test.each([
    [['a', 'b'], ['a', 'b'], 'a b'],
    [['a', 'b'], ['a', 'x', 'b'], 'a x b'],
    [['a'], ['x', 'y', 'a'], 'x y a'],
    [['a', 'b'], [], 'a b'],
  ])('%j and %j', (first, second, order) => {
    const { rows } = compareSheets(sheet(...first), sheet(...second), BESIDE)
    expect(rows.map(({ id }) => id).join(' ')).toBe(order)
    for (const { id, verdict } of rows) {
      const here = first.includes(id)
      const both = here && second.includes(id)
      expect(verdict).toBe(both ? 'equal' : here ? 'only first' : 'only second')
    }
  })
})

describe('the two editions', () => {
  // 000:21-27 against 002:112-117
  test.each([
    ['starter', { points: '4,000 | 3,000' }],
    ['professional', { points: '8,000 | 5,000', revenue: '$7,200 | none' }],
    ['silver', { revenue: '$12,000 | none', sales: '2 | 1' }],
    ['gold', { revenue: '$18,000 | $15,000', sales: '6 | 2' }],
    ['platinum', { revenue: '$30,000 | $60,000', sales: '10 | 3' }],
  ])('[K2-K12] %s', (tier, differences) => {
    expect(apart('tiers', tier)).toEqual(differences)
  })

  test('[K1] Now is a tier of the web pages alone', () => {
    const now = chapterOf('tiers').sheet?.rows.find(({ id }) => id === 'now')
    expect(now).toMatchObject({ verdict: 'only first', second: null })
  })

  test('[K42] of the plans only the response time of Student and Now differs', () => {
    const differing = chapterOf('plans').sheet?.rows.filter(({ verdict }) => verdict !== 'equal')
    expect(differing?.map(({ id }) => id)).toEqual(['response'])
    const words = '≤ 36 h | community only'
    expect(apart('plans', 'response')).toEqual({ student: words, now: words })
  })

  test.each([
    ['benefits', 'discount-services', 'professional', '5 % | 10 %'], // K32
    ['benefits', 'discount-subscriptions', 'professional', '4 % | 15 %'], // K33
    ['benefits', 'lead-priority', 'starter', '6 | 5'], // K35
    ['benefits', 'joint-marketing', 'professional', 'no | yes'], // K36
    ['benefits', 'co-marketing', 'gold', 'up to 5 % | yes'], // K38
    ['benefits', 'oem', 'student', 'yes | not stated'], // K39
    ['catalogue', 'training-attendee', 'points', '2,000 | 2,000+'], // K21
    ['catalogue', 'kick-off-package', 'points', '0 | 15,000'], // K23
    ['catalogue', 'full-event', 'cap', 'once per event | once per calendar year'], // K24
    ['fees', 'referral-cold', 'figure', '15 % | 10 %'], // K43
    ['fees', 'kick-off-price', 'figure', '$3,200 | $2,900'], // K44
  ] as const)('%s: %s, %s: %s', (chapter, row, column, words) => {
    expect(apart(chapter, row)[column]).toBe(words)
  })

  test('what Web 2025 takes over is equal and says so', () => {
    const hosted = chapterOf('catalogue').sheet?.rows.find(({ id }) => id === 'hosted-project')
    expect(hosted?.first?.inherited).toBe(true)
    expect(hosted?.cells.points).toMatchObject({ verdict: 'equal', common: 'taken over' })
    const window = chapterOf('fees').sheet?.rows.find(({ id }) => id === 'window')
    expect(window?.cells.figure).toMatchObject({ verdict: 'equal', common: 'reading' })
  })

  test('an edition beside itself differs nowhere', () => {
    for (const { id } of allChapters()) {
      const [first, second] = [edition('B'), edition('B')]
      expect(differencesIn(compareChapter(id, { first, second }))).toBe(0)
    }
  })

  test('a row names its line once, a table by plans the line of each column', () => {
    const gold = chapterOf('tiers').sheet?.rows.find(({ id }) => id === 'gold')
    expect(gold?.lines).toEqual({ first: ['000:26'], second: ['002:116'] })
    const plans = chapterOf('plans').sheet
    expect(plans?.columnLines.second.platinum).toBe('002:82')
    expect(plans?.columnLines.first).toEqual({})
    const roadmap = chapterOf('benefits').sheet?.rows.find(({ id }) => id === 'roadmap-requests')
    expect(roadmap?.lines.second).toHaveLength(8)
  })

  test('every figure of every table has a place', () => {
    for (const { sheet } of allChapters()) {
      for (const row of sheet?.rows ?? []) {
        for (const { first, second } of Object.values(row.cells)) {
          for (const saying of [first, second]) {
            if (saying?.kind === 'stated' && /\d/.test(saying.says)) {
              expect.soft(saying.source, `${row.id}: ${saying.says}`).not.toBeNull()
            }
          }
        }
      }
    }
  })
})

test('statements are one where their words are, the others stand on their own side', () => {
  const [shared, here, there] = ['shared', 'here', 'there'].map((text) => passage(text, ['002:1']))
  if (!shared || !here || !there) throw new Error('three passages')
  const pairs = comparePassages('x', [here, shared], [shared, there])
  expect(pairs.map(({ id, first, second }) => [id, first?.text, second?.text])).toEqual([
    ['x-1', 'here', undefined],
    ['x-2', 'shared', 'shared'],
    ['x-3', undefined, 'there'],
  ])
})

test('what storage gives back of the view is checked', () => {
  const kept = { sideBySide: true, differencesOnly: 'yes', chapter: 'fees', numbersOnly: null }
  expect(programViewKept(kept)).toEqual({ sideBySide: true, chapter: 'fees' })
  expect(programViewKept({ chapter: 'nowhere' })).toEqual({})
  expect(programViewKept('x')).toEqual({})
})
