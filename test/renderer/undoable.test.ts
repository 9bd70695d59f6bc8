import { describe, expect, test } from 'vitest'
import { undoableOf } from '../../src/renderer/book/undoable'
import type { ChangeKind } from '../../src/shared/records/change'

/** A log in the order of writing: '1 log', '2 undo 1'. */
function log(...lines: readonly string[]) {
  return lines
    .map((line) => {
      const [id = '', kind = '', of] = line.split(' ')
      return { id, kind: (kind === 'log' ? 'log-activity' : kind) as ChangeKind, of: of ?? null }
    })
    .reverse()
}

describe('what Undo and Redo act on', () => {
  test.each<[string, readonly string[], string | null, string | null]>([
    ['an empty log', [], null, null],
    ['one change', ['1 log'], '1', null],
    ['after an undo', ['1 log', '2 log', '3 undo 2'], '1', '3'],
    ['after two undos', ['1 log', '2 log', '3 undo 2', '4 undo 1'], null, '4'],
    [
      'after two undos and a redo',
      ['1 log', '2 log', '3 undo 2', '4 undo 1', '5 redo 4'],
      '5',
      '3',
    ],
    ['a redo undone again', ['1 log', '2 undo 1', '3 redo 2', '4 undo 3'], null, '4'],
    ['a new change ends the redoing', ['1 log', '2 undo 1', '3 log'], '3', null],
  ])('%s', (_, lines, undo, redo) => {
    const found = undoableOf(log(...lines))
    expect([found.undo?.id ?? null, found.redo?.id ?? null]).toEqual([undo, redo])
  })
})
