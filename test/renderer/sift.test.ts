import { describe, expect, test } from 'vitest'
import type { HistoryLine } from '../../src/renderer/engine/answers'
import { type ListLine, peopleIn, type Sieve, sift } from '../../src/renderer/pages/history/sift'

const ALL: Sieve = { text: '', person: null, kind: null }
const NOON = Date.parse('2026-11-20T12:00:00Z')
const HOUR = 3_600_000

function line(seq: number, part: Partial<HistoryLine>): HistoryLine {
  return {
    id: `d-${seq}`,
    device: 'd',
    seq,
    hlc: '',
    person: 'Anna',
    schema: 2,
    kind: 'log-activity',
    label: `Change ${seq}`,
    of: null,
    ledger: { act: 'none' },
    time: NOON + seq * HOUR,
    state: 'stands',
    counts: { partners: 0, certifications: 0, notes: 0 },
    records: {},
    ...part,
  }
}

const changes = (lines: readonly ListLine[]) =>
  lines.flatMap((one) => (one.is === 'change' ? [one] : []))
const acts = (lines: readonly HistoryLine[]) =>
  changes(sift(lines, ALL, 'UTC')).map(({ change, act }) => [change.id, act?.word, act?.of])

describe('what can be done about a change', () => {
  test('one that stands is taken back, one taken back comes again by way of its undo', () => {
    const lines = [
      line(3, { kind: 'undo', of: 'd-1', state: 'undo' }),
      line(2, {}),
      line(1, { kind: 'import', state: 'taken back' }),
    ]
    expect(acts(lines)).toEqual([
      ['d-3', 'Redo', 'd-3'],
      ['d-2', 'Undo', 'd-2'],
      ['d-1', 'Redo', 'd-3'],
    ])
  })

  test('an undo that was itself taken back offers nothing, what redid it does', () => {
    const lines = [
      line(3, { kind: 'redo', of: 'd-2' }),
      line(2, { kind: 'undo', of: 'd-1', state: 'taken back' }),
      line(1, { state: 'stands' }),
    ]
    expect(acts(lines)).toEqual([
      ['d-3', 'Undo', 'd-3'],
      ['d-2', undefined, undefined],
      ['d-1', 'Undo', 'd-1'],
    ])
  })
})

describe('the list', () => {
  test.each([
    ['UTC', ['2026-11-21', '2026-11-20']],
    ['Pacific/Kiritimati', ['2026-11-21']],
  ])('a day begins where this person’s does: %s', (zone, days) => {
    const lines = [line(12, {}), line(11, {})]
    const headings = sift(lines, ALL, zone).flatMap((one) => (one.is === 'day' ? [one.day] : []))
    expect(headings).toEqual(days)
  })

  test.each<[string, Partial<Sieve>, readonly string[]]>([
    ['words in any order, of label and person', { text: 'BERG harbor' }, ['d-3']],
    ['a name without its accents', { text: 'jon' }, ['d-2', 'd-1']],
    ['the person', { person: 'Jón' }, ['d-2', 'd-1']],
    ['the kind', { kind: 'imports' }, ['d-1']],
    ['undo and redo', { kind: 'undone' }, ['d-2']],
    ['kind and person', { kind: 'activities', person: 'Jón' }, []],
  ])('is narrowed by %s', (_, sieve, ids) => {
    const lines = [
      line(3, { label: 'Case study of Blue Harbor', person: 'Anna Berg' }),
      line(2, { kind: 'redo', person: 'Jón' }),
      line(1, { kind: 'sample', person: 'Jón' }),
    ]
    const found = sift(lines, { ...ALL, ...sieve }, 'UTC')
    expect(changes(found).map(({ change }) => change.id)).toEqual(ids)
    expect(found.some(({ is }) => is === 'day')).toBe(ids.length > 0)
    expect(peopleIn(lines)).toEqual(['Anna Berg', 'Jón'])
  })
})
