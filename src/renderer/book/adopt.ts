import { NO_HASH } from '../../shared/log/checksum'
import type { Logged } from '../../shared/log/logged'
import type { Platform } from '../../shared/platform'
import type { Database } from '../db/database'
import { replaceAll } from '../db/write'
import { writeFrames } from './heal'
import { type Pause, replay, type Sitter } from './replay'
import { wholeStore } from './store-set'

/** Takes a whole log as this desk's own: into the journal first, then into the store, in the place of all that was there. */
export async function adopt(
  db: Database,
  platform: Platform,
  log: readonly Logged[],
  sitter: Sitter,
  pause?: Pause,
): Promise<void> {
  const book = await replay(log, sitter, pause)
  if ((await platform.journalPlace()).kind !== 'none')
    await writeFrames({ platform, sitter }, log, NO_HASH)
  await replaceAll(db, wholeStore(book, log))
}
