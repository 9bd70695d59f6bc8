import { chained, NO_HASH, sha256 } from '../../shared/log/checksum'
import { type Head, type Header, type Logged, readHeader } from '../../shared/log/logged'
import { unpackPart } from '../../shared/log/part'
import type { Database, DeskRecord } from './database'
import { Damage, unseal } from './sealed'

/** All that is needed to show the desk, read in one transaction: everything but the folded log. */
export interface Opened {
  readonly desk: DeskRecord | null
  /** Packed months by their number. */
  readonly pages: readonly { readonly month: number; readonly bytes: Uint8Array }[]
  readonly batches: readonly {
    readonly table: string
    readonly n: number
    readonly bytes: Uint8Array
  }[]
  /** The log beyond what the pages hold. */
  readonly tail: readonly Logged[]
}

/** Reads what the desk is shown from; throws Damage where a checksum does not fit. */
export async function readOpened(db: Database): Promise<Opened> {
  const read = await db.transaction('r', db.tables, async () => {
    const desk = (await db.meta.get('desk')) ?? null
    const [pages, batches] = [await db.pages.toArray(), await db.batches.toArray()]
    const folded = desk?.folded ?? 0
    const changes = await db.changes.where('at').above(folded).toArray()
    const parts = await db.parts.where('[at+n]').above([folded, Infinity]).toArray()
    return { desk, pages, batches, changes, parts }
  })
  return {
    desk: read.desk,
    pages: read.pages.map(({ month, ...record }) => ({
      month,
      bytes: unseal(record, `The page of month ${sayMonth(month)}`),
    })),
    batches: read.batches.map(({ table, n, ...record }) => ({
      table,
      n,
      bytes: unseal(record, `Batch ${n} of ${table}`),
    })),
    tail: assemble(read.changes, read.parts),
  }
}

/** Every change from a place of the log on, in order, parts and all; throws Damage. */
export async function readLog(
  db: Database,
  from: number,
  to = Infinity,
): Promise<readonly Logged[]> {
  return db.transaction('r', [db.changes, db.parts], async () => {
    const changes = await db.changes.where('at').between(from, to, true, true).toArray()
    const parts = await db.parts.where('[at+n]').between([from, -1], [to, Infinity]).toArray()
    return assemble(changes, parts)
  })
}

/** The longest beginning of the log that can still be read and whose changes follow from each other. */
export async function readSoundBeginning(db: Database): Promise<readonly Logged[]> {
  const sound: Logged[] = []
  for (;;) {
    const at = sound.length + 1
    const [next] = await readLog(db, at, at).catch(() => [])
    if (!next || faultInChain([next], next, sound.at(-1)) !== null) return sound
    sound.push(next)
  }
}

type Read<T> = readonly (T & { readonly at: number })[]

function assemble(
  changes: Read<{ readonly hash: string }>,
  parts: Read<{ readonly n: number }>,
): readonly Logged[] {
  let next = 0
  return changes.map((record) => {
    const { at, hash } = record
    const own: Uint8Array[] = []
    for (; parts[next]?.at === at; next++)
      own.push(unseal(parts[next], `Part ${own.length + 1} of change ${at}`))
    const header = unseal(record, `Change ${at} of the log`)
    if (readHeader(header).parts.length !== own.length)
      throw new Damage(`Change ${at} of the log has lost a part`)
    return { at, hash, header, parts: own }
  })
}

/** The header and place of a change by its id. */
export async function findChange(
  db: Database,
  id: string,
): Promise<(Header & { readonly at: number }) | null> {
  const record = await db.changes.get({ id })
  if (!record) return null
  return { ...readHeader(unseal(record, `Change ${record.at} of the log`)), at: record.at }
}

/** Headers from a place of the log on, for the history a person scrolls through. */
export async function readHeaders(db: Database, from: number): Promise<readonly Header[]> {
  const records = await db.changes.where('at').aboveOrEqual(from).toArray()
  return records.map((record) => readHeader(unseal(record, `Change ${record.at} of the log`)))
}

/** Parts of one change from a number on: those behind its entries hold its records' steps. */
export async function readParts(
  db: Database,
  at: number,
  from: number,
): Promise<readonly Uint8Array[]> {
  const records = await db.parts.where('[at+n]').between([at, from], [at, Infinity]).toArray()
  return records.map((record) => unseal(record, `Part ${record.n + 1} of change ${at}`))
}

/** Whether a change after a place of the log takes another back. */
export async function isTakenBack(db: Database, id: string, after: number): Promise<boolean> {
  const later = await db.changes.where('at').above(after).toArray()
  return later.some((record) => {
    const { of, kind } = readHeader(unseal(record, `Change ${record.at} of the log`)).change
    return of === id && (kind === 'undo' || kind === 'redo')
  })
}

/** What a part of a change holds. */
export async function readPart(
  db: Database,
  at: number,
  n: number,
): Promise<Readonly<Record<string, unknown>>> {
  return unpackPart(await readPartBytes(db, at, n))
}

/** A part of a change as it is kept, for a reader that may not need what it holds. */
export async function readPartBytes(db: Database, at: number, n: number): Promise<Uint8Array> {
  return unseal(await db.parts.get([at, n]), `Part ${n + 1} of change ${at}`)
}

/** Whether changes follow from each other and are what their hashes say; the first fault as a sentence. */
export function faultInChain(
  log: readonly Logged[],
  head: Head,
  after: Head = { at: 0, hash: NO_HASH },
): string | null {
  let { hash } = after
  for (const [index, { at, header, parts, hash: said }] of log.entries()) {
    const expected = after.at + index + 1
    if (at !== expected) return `Change ${expected} of the log is missing.`
    hash = chained(hash, header)
    if (hash !== said) return `Change ${at} of the log does not follow from the one before.`
    const wrong = readHeader(header).parts.findIndex((part, n) => {
      const bytes = parts[n]
      return !bytes || sha256(bytes) !== part.hash
    })
    if (wrong >= 0) return `Part ${wrong + 1} of change ${at} is not what was written.`
  }
  const end = after.at + log.length
  return end === head.at && hash === head.hash
    ? null
    : `The log ends at change ${end}, but the desk stood at change ${head.at}.`
}

function sayMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
