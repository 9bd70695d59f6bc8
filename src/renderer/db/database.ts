import { Dexie, type Table } from 'dexie'
import { Refusal } from '../refusal'
import type { Sealed } from './sealed'
import { upgradeFrom1 } from './upgrade-from-1'

/** One change of the log: its header, sealed, beside what the log is searched by. */
export interface ChangeRecord extends Sealed {
  /** Its place in this desk's log, from 1. */
  readonly at: number
  readonly id: string
  readonly hash: string
}

/** A part of a change: entries first, then the steps of its records. */
export interface PartRecord extends Sealed {
  readonly at: number
  readonly n: number
}

/** The packed entries of one month. */
export interface PageRecord extends Sealed {
  readonly month: number
}

/** Some rows of one table, kept together: a row each would open ten times slower. */
export interface BatchRecord extends Sealed {
  readonly table: string
  readonly n: number
}

/** Who works at this desk, and how far its log and its pages have come. */
export interface DeskRecord {
  readonly key: 'desk'
  readonly schema: number
  readonly device: string
  readonly person: string
  /** Sequence of the last change of this device; 0 before the first. */
  readonly seq: number
  /** Stamp of the last change; null before the first. */
  readonly hlc: string | null
  /** The last change of the log; null before the first. */
  readonly last: string | null
  /** Its place and its hash. */
  readonly at: number
  readonly hash: string
  /** Entries up to this place of the log stand in the pages; what came later is the tail. */
  readonly folded: number
  /** The tables of records that the batches were made with; absent = as they were before there were notes. */
  readonly tables?: readonly string[]
  /** How often the desk was opened, as every tenth time writes a backup. */
  readonly starts: number
}

export const DATABASE_NAME = 'partner-desk'
const VERSION = 3
/** Dexie multiplies its versions by ten. */
const NATIVE = 10

/** The desk's store: the log is the truth, all else follows from it and can be built anew. */
export class Database extends Dexie {
  declare readonly changes: Table<ChangeRecord, number>
  declare readonly parts: Table<PartRecord, [at: number, n: number]>
  declare readonly pages: Table<PageRecord, number>
  declare readonly batches: Table<BatchRecord, [table: string, n: number]>
  declare readonly meta: Table<DeskRecord, string>

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false })
    // Append-only: a version that was ever released keeps its line for ever.
    this.version(1).stores({
      log: 'id',
      lines: 'id, of, hlc',
      partners: 'id',
      certifications: '[partner+id]',
      tail: 'change',
      meta: 'key',
    })
    this.version(2)
      .stores({ changes: 'at, &id', parts: '[at+n]', pages: 'month', batches: '[table+n]' })
      .upgrade(upgradeFrom1)
    this.version(VERSION).stores({
      log: null,
      lines: null,
      partners: null,
      certifications: null,
      tail: null,
    })
  }
}

/** The version of the store as it lies there; 0 = there is none. */
export async function storedVersion(name = DATABASE_NAME): Promise<number> {
  // Chromium fails where it cannot read a store, removes it, and answers when it is asked again.
  const all = await indexedDB.databases().catch(() => indexedDB.databases())
  const found = all.find((database) => database.name === name)
  return (found?.version ?? 0) / NATIVE
}

/** Opens the store, and refuses one that a newer desk wrote before anything touches it. */
export async function openDatabase(name = DATABASE_NAME): Promise<Database> {
  if ((await storedVersion(name)) >= VERSION + 1) throw new Refusal(NEWER)
  const database = new Database(name)
  await database.open()
  return database
}

/** Whether the store must be upgraded before it can be used, so that a backup is written first. */
export async function needsUpgrade(name = DATABASE_NAME): Promise<boolean> {
  const version = await storedVersion(name)
  return version > 0 && version < VERSION
}

export const NEWER =
  'A newer Partner Desk wrote this data: update Partner Desk on this computer, then open it again.'
