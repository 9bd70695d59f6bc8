import { NO_HASH } from '../../shared/log/checksum'
import type { Logged } from '../../shared/log/logged'
import { writeSentinel } from '../../shared/log/sentinel'
import type { Platform } from '../../shared/platform'
import type { Database } from '../db/database'
import { replaceAll } from '../db/write'
import { writeFrames } from './heal'
import { type Pause, replay, type Sitter } from './replay'
import { wholeStore } from './store-set'

/**
 * Takes a whole log as this desk's own, in the place of all that was there. The store comes first, as
 * nobody waits for this as for a change that was just typed: whatever is cut short, the log stands whole
 * in the store or where it came from. A journal that holds the log already is left as it is.
 */
export async function adopt(
  db: Database,
  platform: Platform,
  log: readonly Logged[],
  sitter: Sitter,
  { journal, pause }: { readonly journal: 'begin anew' | 'leave'; readonly pause?: Pause },
): Promise<void> {
  const book = await replay(log, sitter, pause)
  await replaceAll(db, wholeStore(book, log))
  const journalled = (await platform.journalPlace()).kind !== 'none'
  if (journalled && journal === 'begin anew') {
    await platform.setJournalAside()
    await writeFrames({ platform, sitter }, log, NO_HASH)
  }
  await platform.keepSentinel(writeSentinel(book.desk))
}
