import { NO_HASH } from '../../shared/log/checksum'
import type { Platform } from '../../shared/platform'
import { SCHEMA_VERSION } from '../../shared/records/change'
import type { Database, DeskRecord } from '../db/database'
import { Refusal } from '../refusal'
import { TABLES } from './batches'
import { load } from './load'
import type { OpenDesk } from './open-desk'

/** Sets up an empty desk for a person; a desk that has one already is left as it is. */
export async function sitDown(
  db: Database,
  platform: Platform,
  person: string,
  device: string,
): Promise<OpenDesk> {
  const name = person.trim()
  if (name === '') throw new Refusal('Write your name first: every change carries it.')
  const fresh: DeskRecord = {
    key: 'desk',
    schema: SCHEMA_VERSION,
    device,
    person: name,
    seq: 0,
    hlc: null,
    last: null,
    at: 0,
    hash: NO_HASH,
    folded: 0,
    tables: TABLES,
    starts: 1,
  }
  await db.transaction('rw', db.meta, async () => {
    if (!(await db.meta.get('desk'))) await db.meta.add(fresh)
  })
  const loaded = await load(db)
  if (!loaded) throw new Error('the desk that was just set up cannot be read')
  const journalled = (await platform.journalPlace()).kind !== 'none'
  return { db, platform, journalled, ...loaded, behind: null, unstored: [] }
}
