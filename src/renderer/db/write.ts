import type { Logged } from '../../shared/log/logged'
import { readHeader } from '../../shared/log/logged'
import { Refusal } from '../refusal'
import type {
  BatchRecord,
  ChangeRecord,
  Database,
  DeskRecord,
  PageRecord,
  PartRecord,
} from './database'
import { seal } from './sealed'

/** Everything one write brings into the store; it is taken whole or not at all. */
export interface WriteSet {
  readonly changes: readonly Logged[]
  /** The packed entries of a month; null = the month has none left. */
  readonly pages: ReadonlyMap<number, Uint8Array | null>
  /** Rows of a table by batch, as JSON; null = the batch has none left. */
  readonly batches: readonly Batch[]
  readonly desk: DeskRecord
}

/** Rows that are stored together. */
export interface Batch {
  readonly table: string
  readonly n: number
  readonly bytes: Uint8Array | null
}

/**
 * Appends changes to the log and brings pages, batches and the desk's record along, in one strict
 * transaction; refuses where the log is not where the writer thinks it is.
 */
export async function write(db: Database, set: WriteSet, after: number): Promise<void> {
  await db
    .transaction('rw', tablesOf(db), async () => {
      // Asked for together: each answer awaited alone would cost a turn of its own.
      const [desk] = await Promise.all([db.meta.get('desk'), put(db, set)])
      if ((desk?.at ?? 0) !== after) throw new Refusal(MOVED_ON)
    })
    .catch((failure: Error) => {
      const reason = firstReason(failure)
      // Its place in the log is taken: the same thing, found out one request earlier.
      throw reason.name === 'ConstraintError' ? new Refusal(MOVED_ON) : reason
    })
}

/** Several records that fail together fail for one reason, which Dexie hides among their failures. */
function firstReason(failure: Error): Error {
  if (!('failures' in failure) || !Array.isArray(failure.failures)) return failure
  const [first] = failure.failures
  return first instanceof Error ? first : failure
}

const MOVED_ON =
  'Another window has changed this desk in the meantime: look again, then do it once more.'

/** Clears the store and writes it anew, in one transaction: a rebuild that is cut short changes nothing. */
export async function replaceAll(db: Database, set: WriteSet): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    for (const table of tablesOf(db)) await table.clear()
    await put(db, set)
  })
}

async function put(db: Database, { changes, pages, batches, desk }: WriteSet): Promise<void> {
  const pageRecords: PageRecord[] = []
  const emptied: number[] = []
  for (const [month, bytes] of pages)
    if (bytes) pageRecords.push({ month, ...seal(bytes) })
    else emptied.push(month)
  const batchRecords: BatchRecord[] = []
  const gone: [string, number][] = []
  for (const { table, n, bytes } of batches)
    if (bytes) batchRecords.push({ table, n, ...seal(bytes) })
    else gone.push([table, n])
  const parts = changes.flatMap(partRecords)
  await Promise.all([
    changes.length > 0 && db.changes.bulkAdd(changes.map(changeRecord)),
    parts.length > 0 && db.parts.bulkAdd(parts),
    emptied.length > 0 && db.pages.bulkDelete(emptied),
    pageRecords.length > 0 && db.pages.bulkPut(pageRecords),
    gone.length > 0 && db.batches.bulkDelete(gone),
    batchRecords.length > 0 && db.batches.bulkPut(batchRecords),
    db.meta.put(desk),
  ])
}

function tablesOf(db: Database) {
  return [db.changes, db.parts, db.pages, db.batches, db.meta]
}

function changeRecord({ at, hash, header }: Logged): ChangeRecord {
  return { at, id: readHeader(header).change.id, hash, ...seal(header) }
}

function partRecords({ at, parts }: Logged): readonly PartRecord[] {
  return parts.map((bytes, n) => ({ at, n, ...seal(bytes) }))
}
