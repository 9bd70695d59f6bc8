import type { Entry } from '../../shared/ledger/entry'
import type { Origin } from '../../shared/ledger/pages/pack'
import type { TailEntry } from '../../shared/ledger/pages/page'
import { decodePage } from '../../shared/ledger/pages/page-bytes'
import { type Logged, readHeader } from '../../shared/log/logged'
import type { Database, DeskRecord } from '../db/database'
import { findChange, readHeaders, readOpened, readPart, readParts } from '../db/read'
import { Damage } from '../db/sealed'
import { NEVER_PACKED } from '../db/upgrade-from-1'
import { FIRST_TABLES, readBatches, TABLES } from './batches'
import { type Book, createBook } from './book'
import { entriesIn, openParts } from './contents'
import { tailPlace } from './ledger-step'
import { Records } from './records'
import { Texts } from './texts'

/** A desk as its store holds it. */
export interface Loaded {
  readonly book: Book
  readonly texts: Texts
}

/** Reads the desk from its store: batches, pages and the tail of the log; null where nobody sits there yet. Throws Damage. */
export async function load(db: Database): Promise<Loaded | null> {
  const { desk, pages, batches, tail } = await readOpened(db)
  if (!desk) return null
  if (desk.folded === NEVER_PACKED || (await lacksBatches(db, desk)))
    throw new Damage('The desk was written by an earlier version')
  const records = new Records()
  const roster = readBatches(batches, records)
  const book = createBook(
    { ...desk, tables: TABLES },
    roster,
    records,
    pages.map(({ bytes }) => decodePage(bytes)),
  )
  const texts = new Texts((change, n) => readPart(db, change, n))
  for (const entry of tail) await follow(db, { book, texts }, entry)
  return { book, texts }
}

/** Whether the log holds records of a table that whoever made the batches did not know, as in a file from a newer desk. */
async function lacksBatches(db: Database, { tables = FIRST_TABLES }: DeskRecord): Promise<boolean> {
  const added = TABLES.filter((table) => !tables.includes(table))
  if (added.length === 0) return false
  const headers = await readHeaders(db, 1)
  return headers.some(({ change }) => added.some((table) => (change.records[table] ?? 0) > 0))
}

/** Brings the tail to where a change of the log leaves it. */
async function follow(db: Database, { book, texts }: Loaded, { at, header, parts }: Logged) {
  const { ledger } = readHeader(header).change
  if (ledger.act === 'none') return
  if (ledger.act === 'add') return join(at, parts)
  const change = (await findChange(db, ledger.change))?.at ?? 0
  if (ledger.act === 'withdraw')
    return book.ledger.apply({ pages: new Map(), joining: [], leaving: { change } })
  return join(change, await readParts(db, change, 0))

  async function join(from: number, bytes: readonly Uint8Array[]): Promise<void> {
    const { ledger: keep, roster } = book
    const planning = { keep, texts, ordinalOf: (partner: string) => roster.ordinalOf(partner) }
    const joining: TailEntry[] = []
    for (const { entry, index } of entriesIn(openParts(bytes).columns))
      joining.push(await tailEntry(entry, { change: from, index }))
    keep.apply({ pages: new Map(), joining, leaving: null })

    async function tailEntry(entry: Entry, origin: Origin): Promise<TailEntry> {
      return { entry, ...origin, place: await tailPlace(planning, entry) }
    }
  }
}
