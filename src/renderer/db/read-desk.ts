import type { Entry } from '../../shared/ledger/entry'
import type { Certification } from '../../shared/records/certification'
import type { Partner } from '../../shared/records/partner'
import { Refusal } from '../refusal'
import type { Database, DeskRecord, LogLine, TailRecord } from './database'

/** All that stands in the store at one moment. */
export interface StoredDesk {
  readonly desk: DeskRecord | null
  readonly partners: readonly Partner[]
  readonly certifications: readonly Certification[]
  readonly tail: readonly TailRecord[]
}

/** Reads the whole desk in one transaction, so that no change can come in between. */
export async function readDesk(db: Database): Promise<StoredDesk> {
  return db.transaction('r', db.tables, async () => ({
    desk: (await db.meta.get('desk')) ?? null,
    partners: await db.partners.toArray(),
    certifications: await db.certifications.toArray(),
    tail: await db.tail.toArray(),
  }))
}

/** Sets up an empty desk for a person; a desk that has one already is left as it is. */
export async function introduce(db: Database, person: string, device: string): Promise<DeskRecord> {
  const name = person.trim()
  if (name === '') throw new Refusal('Write your name first: every change carries it.')
  return db.transaction('rw', db.meta, async () => {
    const known = await db.meta.get('desk')
    if (known) return known
    const desk: DeskRecord = { key: 'desk', device, person: name, seq: 0, hlc: null }
    await db.meta.add(desk)
    return desk
  })
}

/** What the log says was done, newest first, for undoing as deep as it goes. */
export async function logLines(db: Database): Promise<readonly LogLine[]> {
  return db.lines.orderBy('hlc').reverse().toArray()
}

/** The entries of the tail as one list. */
export function entriesOf(tail: readonly TailRecord[]): Entry[] {
  return tail.flatMap((record) => record.entries)
}
