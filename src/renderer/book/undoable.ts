import type { Change } from '../../shared/records/change'

/** What Undo and Redo would act on; null where there is nothing. */
export interface Undoable<T> {
  readonly undo: T | null
  readonly redo: T | null
}

/**
 * The next change to take back and the next undo to take back in turn, from the log newest first.
 * A change made since ends the redoing, as people know it from every editor.
 */
export function undoableOf<T extends Pick<Change, 'id' | 'kind' | 'of'>>(
  newestFirst: readonly T[],
): Undoable<T> {
  const reversed = new Set(newestFirst.map(({ of }) => of))
  const standing = newestFirst.filter(({ id }) => !reversed.has(id))
  const acts = standing.filter(({ kind }) => kind !== 'undo')
  // Only what was undone since the last new change can be redone.
  const since = newestFirst.findIndex(({ kind }) => kind !== 'undo' && kind !== 'redo')
  const run = new Set(since < 0 ? newestFirst : newestFirst.slice(0, since))
  return {
    undo: acts[0] ?? null,
    redo: standing.find((change) => change.kind === 'undo' && run.has(change)) ?? null,
  }
}
