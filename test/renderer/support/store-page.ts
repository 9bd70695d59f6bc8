import { commit, undo } from '../../../src/renderer/book/door'
import { everyEntry } from '../../../src/renderer/book/every-entry'
import { load } from '../../../src/renderer/book/load'
import type { OpenDesk } from '../../../src/renderer/book/open-desk'
import { openStore } from '../../../src/renderer/book/open-store'
import { sitDown } from '../../../src/renderer/book/sit-down'
import { openDatabase } from '../../../src/renderer/db/database'
import { createDesk } from '../../../src/renderer/engine/create-desk'
import type { Entry } from '../../../src/shared/ledger/entry'
import { memoryPlatform } from './memory-platform'

/** All that a desk holds, in one text: partners, certifications, entries, each in the order of their ids, and notes. */
async function heldBy(desk: Pick<OpenDesk, 'book' | 'texts'>): Promise<string> {
  const entries: Entry[] = []
  for await (const own of everyEntry(desk, async () => {}, '')) entries.push(...own)
  entries.sort((a, b) => (`${a.partner} ${a.id}` < `${b.partner} ${b.id}` ? -1 : 1))
  const { records } = desk.book
  return JSON.stringify([records.partners(), records.certifications(), entries, records.notes()])
}

/** What the store's tests drive, on a page with the real IndexedDB. */
const kit = {
  commit,
  createDesk,
  everyEntry,
  heldBy,
  load,
  memoryPlatform,
  openDatabase,
  openStore,
  sitDown,
  undo,
}
export type Kit = typeof kit

Object.assign(globalThis, { kit })
