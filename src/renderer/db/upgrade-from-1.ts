import { Dexie, type Table, type Transaction } from 'dexie'
import { NO_HASH } from '../../shared/log/checksum'
import { type Logged, logged } from '../../shared/log/logged'
import { migrated } from '../../shared/log/migrations'
import type { Change } from '../../shared/records/change'
import { seal } from './sealed'

/** `folded` of a store whose pages and rows were never packed: they are built at the opening. */
export const NEVER_PACKED = -1

/**
 * From the first release's store, which kept each change as one object: the log is written anew in
 * parts and chained, all in the one transaction of the upgrade. Pages and rows follow from it later.
 */
export async function upgradeFrom1(tx: Transaction): Promise<void> {
  const desk: unknown = await tx.table('meta').get('desk')
  if (!isRecord(desk)) return
  const chain = createChain()
  for (const older of await olderChanges(tx)) {
    const { id, at, hash, header, parts } = chain.add(older)
    await tx.table('changes').add({ at, id, hash, ...seal(header) })
    await tx.table('parts').bulkAdd(parts.map((bytes, n) => ({ at, n, ...seal(bytes) })))
  }
  const { at, hash, last } = chain.head()
  const packed = { folded: NEVER_PACKED, starts: 0 }
  await tx.table('meta').put({ ...desk, key: 'desk', schema: 2, at, hash, last, ...packed })
}

/** The log of a store of the first release as this version would write it, so that it can be backed up before it is touched. */
export async function readLogOf1(name: string): Promise<readonly Logged[]> {
  const store = new Dexie(name, { autoOpen: false })
  await store.open()
  try {
    const chain = createChain()
    return (await olderChanges(store)).map((older) => chain.add(older))
  } finally {
    store.close()
  }
}

async function olderChanges(store: {
  table(name: string): Table<unknown, string>
}): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const keys: readonly unknown[] = await store.table('lines').orderBy('hlc').primaryKeys()
  const changes: Readonly<Record<string, unknown>>[] = []
  for (const key of keys) {
    const older: unknown = await store.table('log').get(String(key))
    if (!isRecord(older)) throw new Error(`change ${String(key)} of the old log is missing`)
    changes.push(older)
  }
  return changes
}

/** Writes older changes one after another as this version's log. */
function createChain() {
  const roots = new Map<string, string>()
  let [at, hash, last] = [0, NO_HASH, null as string | null]
  return {
    add: (older: Readonly<Record<string, unknown>>): Logged & { readonly id: string } => {
      const { partners, certifications, notes, added, ...change } = migrated(older)
      const contents = { partners, certifications, notes, added }
      const entry = logged(rooted(change, roots), contents, { at, hash })
      at = entry.at
      hash = entry.hash
      last = change.id
      return { ...entry, id: change.id }
    },
    head: () => ({ at, hash, last }),
  }
}

/** An undo of a redo of … speaks of the first change in the end: the one that holds the entries. */
function rooted(change: Change, roots: Map<string, string>): Change {
  const { ledger } = change
  if (ledger.act !== 'withdraw' && ledger.act !== 'restore') return change
  const root = roots.get(ledger.change) ?? ledger.change
  roots.set(change.id, root)
  return { ...change, ledger: { ...ledger, change: root } }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
