import type { Transaction } from 'dexie'
import { NO_HASH } from '../../shared/log/checksum'
import { logged } from '../../shared/log/logged'
import { migrated } from '../../shared/log/migrations'
import type { Change } from '../../shared/records/change'
import { seal } from './sealed'

/**
 * From the first release's store, which kept each change as one object: the log is written anew in
 * parts and chained, all in the one transaction of the upgrade. Pages and batches are left out: they
 * follow from the log and are built at the opening.
 */
export async function upgradeFrom1(tx: Transaction): Promise<void> {
  const desk: unknown = await tx.table('meta').get('desk')
  if (typeof desk !== 'object' || desk === null) return
  let head = { at: 0, hash: NO_HASH, last: '' }
  const roots = new Map<string, string>()
  const keys: readonly unknown[] = await tx.table('lines').orderBy('hlc').primaryKeys()
  for (const key of keys) {
    const older: unknown = await tx.table('log').get(String(key))
    if (!isRecord(older)) throw new Error(`change ${String(key)} of the old log is missing`)
    const { partners, certifications, added, ...change } = migrated(older)
    const contents = { partners, certifications, added }
    const { header, parts, at, hash } = logged(rooted(change, roots), contents, head)
    head = { at, hash, last: change.id }
    await tx.table('changes').add({ at, id: change.id, hash, ...seal(header) })
    await tx.table('parts').bulkAdd(parts.map((bytes, n) => ({ at, n, ...seal(bytes) })))
  }
  await tx.table('meta').put({ ...desk, key: 'desk', schema: 2, ...head, folded: 0, starts: 0 })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** An undo of a redo of … speaks of the first change in the end: the one that holds the entries. */
function rooted(change: Change, roots: Map<string, string>): Change {
  const { ledger } = change
  if (ledger.act !== 'withdraw' && ledger.act !== 'restore') return change
  const root = roots.get(ledger.change) ?? ledger.change
  roots.set(change.id, root)
  return { ...change, ledger: { ...ledger, change: root } }
}
