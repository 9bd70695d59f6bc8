import { Dexie, type Table } from 'dexie'
import type { Entry } from '../../shared/ledger/entry'
import type { Certification } from '../../shared/records/certification'
import type { Change } from '../../shared/records/change'
import type { Partner } from '../../shared/records/partner'
import { Refusal } from '../refusal'

/** The entries one change added, kept together: a million rows would take minutes, a record per change does not. */
export interface TailRecord {
  readonly change: string
  readonly entries: readonly Entry[]
}

/** One change without what it holds: the log's table of contents, read without its 200,000 entries. */
export type LogLine = Pick<Change, 'id' | 'kind' | 'label' | 'person' | 'hlc' | 'of'>

/** Who works at this desk, and how far its log has come. */
export interface DeskRecord {
  readonly key: 'desk'
  readonly device: string
  readonly person: string
  /** Sequence of the last change of this device; 0 before the first. */
  readonly seq: number
  /** Stamp of the last change; null before the first. */
  readonly hlc: string | null
}

/** Partner and id. */
export type CertificationKey = [partner: string, id: string]

const NAME = 'partner-desk'
const VERSION = 1

/** The desk's store: the log is the truth, partners, certifications and tail are what it amounts to. */
export class Database extends Dexie {
  declare readonly log: Table<Change, string>
  declare readonly lines: Table<LogLine, string>
  declare readonly partners: Table<Partner, string>
  /** Ids are given by files, so they tell certificates apart only within one partner (F14). */
  declare readonly certifications: Table<Certification, CertificationKey>
  declare readonly tail: Table<TailRecord, string>
  declare readonly meta: Table<DeskRecord, string>

  constructor(name = NAME) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(VERSION).stores({
      log: 'id',
      lines: 'id, of, hlc',
      partners: 'id',
      certifications: '[partner+id]',
      tail: 'change',
      meta: 'key',
    })
  }
}

/** Opens the store, and refuses one that a newer desk wrote before anything touches it. */
export async function openDatabase(name = NAME): Promise<Database> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  // Dexie multiplies its versions by ten.
  if (found?.version !== undefined && found.version >= (VERSION + 1) * 10)
    throw new Refusal('A newer Partner Desk wrote this data: update this computer first.')
  const database = new Database(name)
  await database.open()
  return database
}
