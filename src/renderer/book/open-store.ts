import { readJournal } from '../../shared/log/journal'
import { readSentinel, type Sentinel, writeSentinel } from '../../shared/log/sentinel'
import type { Platform } from '../../shared/platform'
import { type Database, NEWER, needsUpgrade, openDatabase } from '../db/database'
import { Damage } from '../db/sealed'
import { Refusal } from '../refusal'
import { backUpOld } from './back-up-old'
import { heal } from './heal'
import { type Loaded, load } from './load'
import type { OpenDesk } from './open-desk'
import { lastSitter, type Pause, type Sitter } from './replay'

/** How opening the store went. */
export type OpenedStore =
  | { readonly outcome: 'open'; readonly desk: OpenDesk; readonly mended: readonly string[] }
  /** Nobody ever sat here: store, journal and sentinel agree that there is nothing. */
  | { readonly outcome: 'first start'; readonly db: Database; readonly journalled: boolean }
  | {
      readonly outcome: 'trouble'
      readonly sentence: string
      readonly details: readonly string[]
      readonly db: Database | null
      /** A store of a newer version is only ever left alone. */
      readonly isNewer: boolean
    }

/** What opening needs of its surroundings. */
export interface Surroundings {
  readonly platform: Platform
  readonly databaseName: string
  readonly pause?: Pause
}

/**
 * Opens the store, compares it with the sentinel and, where they differ, with the journal, and heals
 * what can be healed. A first start is only one where all three know of nothing.
 */
export async function openStore({
  platform,
  databaseName,
  pause,
}: Surroundings): Promise<OpenedStore> {
  const journalled = (await platform.journalPlace()).kind !== 'none'
  const sentinel = readSentinel(await platform.readSentinel())
  let db: Database
  try {
    if (await needsUpgrade(databaseName)) await backUpFirst(platform, databaseName)
    db = await openDatabase(databaseName)
  } catch (failure) {
    if (failure instanceof Refusal)
      return { ...trouble(failure.message, null), isNewer: failure.message === NEWER }
    return trouble("This computer's store of the desk cannot be opened.", null, [
      failure instanceof Error ? failure.message : String(failure),
    ])
  }
  const { loaded, damage } = await tryToLoad(db)
  if (loaded && agree(loaded, sentinel, journalled))
    return { outcome: 'open', desk: openDesk(db, platform, journalled, loaded), mended: [] }
  const sitter = await sitterOf(db, platform, sentinel)
  if (sitter === null && damage === null) return { outcome: 'first start', db, journalled }
  const healing = await heal({
    db,
    platform,
    journalled,
    sentinel,
    sitter,
    damage,
    ...(pause && { pause }),
  })
  if (healing.outcome === 'stuck') return trouble(healing.sentence, db, healing.details)
  const again = await tryToLoad(db)
  if (!again.loaded) return trouble(again.damage ?? 'The store cannot be read.', db)
  const desk = openDesk(db, platform, journalled, again.loaded)
  await platform.keepSentinel(writeSentinel(desk.book.desk))
  return { outcome: 'open', desk, mended: healing.mended }
}

/** No upgrade without a backup: a machine that cannot write one should not have its store rewritten either. */
async function backUpFirst(platform: Platform, databaseName: string): Promise<void> {
  await backUpOld(platform, databaseName).catch((failure: unknown) => {
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw new Refusal(`The desk must be upgraded, but its backup could not be written: ${reason}`)
  })
}

/** Whether the store is where the sentinel last saw it; a store nobody ever watched is compared with the journal. */
function agree({ book }: Loaded, sentinel: Sentinel | null, journalled: boolean): boolean {
  if (!journalled && sentinel === null) return true
  return sentinel?.at === book.desk.at && sentinel.hash === book.desk.hash
}

async function tryToLoad(
  db: Database,
): Promise<{ readonly loaded: Loaded | null; readonly damage: string | null }> {
  try {
    return { loaded: await load(db), damage: null }
  } catch (failure) {
    // Dexie repeats the browser's words on a second line.
    const [what = ''] = (failure instanceof Error ? failure.message : String(failure)).split('\n')
    return {
      loaded: null,
      damage: failure instanceof Damage ? what : `The store cannot be read (${what})`,
    }
  }
}

/** Who sits here, by whoever still knows: the store, the sentinel, the last change of the journal. */
async function sitterOf(
  db: Database,
  platform: Platform,
  sentinel: Sentinel | null,
): Promise<Sitter | null> {
  const desk = await db.meta.get('desk').catch(() => undefined)
  if (desk) return desk
  if (sentinel) return { device: sentinel.device, person: sentinel.person, starts: 0 }
  return lastSitter(readJournal(await platform.readJournal()).changes)
}

function openDesk(
  db: Database,
  platform: Platform,
  journalled: boolean,
  { book, texts }: Loaded,
): OpenDesk {
  return { db, platform, journalled, book, texts, behind: null, unstored: [] }
}

function trouble(
  sentence: string,
  db: Database | null,
  details: readonly string[] = [],
): Extract<OpenedStore, { outcome: 'trouble' }> {
  return { outcome: 'trouble', sentence, details, db, isNewer: false }
}
