import type { OpenedFile } from '../platform'
import { NO_HASH } from './checksum'
import { type Frame, framesIn } from './frame'
import type { Head, Logged } from './logged'

/** What the files of a journal amount to. */
export interface Journal {
  /** Every change from the first, each following from the one before. */
  readonly changes: readonly Logged[]
  readonly head: Head
  /** What is wrong with the files, one sentence each; a tail torn by a crash is not. */
  readonly faults: readonly string[]
}

/**
 * Reads the journal's files in their order. A session writes a file of its own, so a tail torn by a crash
 * ends its file only: the next one goes on from the last whole frame. A frame that was written but never
 * acknowledged may be followed by another of the same place: the later session knew better.
 */
export function readJournal(files: readonly OpenedFile[]): Journal {
  const changes: Frame[] = []
  const faults: string[] = []
  for (const { name, bytes } of files) {
    const { frames } = framesIn(bytes)
    for (const frame of frames) {
      const repeats = changes[frame.at - 1]
      if (repeats?.hash === frame.hash) continue
      if (repeats && frame.at === changes.length && repeats.before === frame.before) changes.pop()
      if (frame.at === changes.length + 1 && frame.before === headOf(changes).hash) {
        changes.push(frame)
        continue
      }
      faults.push(
        `The journal's file ${name} goes on at change ${frame.at}, but before it only ${changes.length} are whole.`,
      )
      break
    }
  }
  return { changes, head: headOf(changes), faults }
}

function headOf(changes: readonly Logged[]): Head {
  const last = changes.at(-1)
  return { at: last?.at ?? 0, hash: last?.hash ?? NO_HASH }
}

/** How store and journal stand to each other. */
export type Relation =
  | 'equal'
  | 'journal ahead'
  | 'store ahead'
  /** Each holds a change that the other does not: a person must choose. */
  | 'forked'

/** Compares two logs by their heads and the hashes along the longer one. */
export function relationOf(
  store: Head,
  journal: Head,
  hashAt: { readonly store: (at: number) => string; readonly journal: (at: number) => string },
): Relation {
  if (store.at === journal.at) return store.hash === journal.hash ? 'equal' : 'forked'
  if (store.at < journal.at)
    return store.at === 0 || hashAt.journal(store.at) === store.hash ? 'journal ahead' : 'forked'
  return journal.at === 0 || hashAt.store(journal.at) === journal.hash ? 'store ahead' : 'forked'
}
