import { readJournal } from '../../shared/log/journal'
import type { Platform } from '../../shared/platform'
import { adopt } from '../book/adopt'
import { load } from '../book/load'
import { type OpenedStore, openStore } from '../book/open-store'
import { lastSitter, NOBODY } from '../book/replay'
import { sitDown } from '../book/sit-down'
import { readWhole } from '../book/whole-file'
import { type Database, openDatabase } from '../db/database'
import { rawExport } from '../db/raw-export'
import { readSoundBeginning } from '../db/read'
import { removeUnreadable, setStoreAside } from '../db/set-aside'
import { Refusal, sayFailure } from '../refusal'
import type { Opening } from './answers'
import type { Desk } from './desk'
import { watched } from './pause'
import type { Session } from './session'
import { startChores } from './start-chores'
import { takeWriterLock } from './writer-lock'

type OpeningPart = Pick<
  Desk,
  'open' | 'introduce' | 'rebuild' | 'restore' | 'goOn' | 'exportRaw' | 'watch'
>

/** Opening the desk, the first start, and safe mode. */
export function opening(session: Session): OpeningPart {
  let platform: Platform | null = null
  let db: Database | null = null
  let openedAt = 0

  const machine = (): Platform => {
    if (!platform) throw new Error('the desk was asked before it was opened')
    return platform
  }

  async function openNow(now: number): Promise<Opening> {
    if (session.role === 'follows') return follow()
    const opened = await openStore({ platform: machine(), databaseName: session.databaseName })
    if (opened.outcome === 'trouble') return safeMode(opened)
    if (opened.outcome === 'first start') {
      db = opened.db
      return { outcome: 'open', state: session.state, mended: [] }
    }
    session.desk = opened.desk
    db = opened.desk.db
    session.tell()
    startChores(session, now).catch((failure: unknown) => {
      session.notice = `The backup of this start could not be written: ${sayFailure(failure)}`
      session.tell()
    })
    return { outcome: 'open', state: session.state, mended: opened.mended }
  }

  /** Another window writes: this one reads, and leaves every mending to it. */
  async function follow(): Promise<Opening> {
    db = await openDatabase(session.databaseName)
    const loaded = await load(db)
    const journalled = (await machine().journalPlace()).kind !== 'none'
    if (loaded)
      session.desk = { db, platform: machine(), journalled, ...loaded, behind: null, unstored: [] }
    return { outcome: 'open', state: session.state, mended: [] }
  }

  /** The writer has gone: this window opens the desk as its writer. */
  async function takeOver(): Promise<void> {
    await session.inTurn(async () => {
      session.role = 'writes'
      session.desk?.db.close()
      const opened = await openNow(openedAt)
      if (opened.outcome === 'safe mode') session.notice = `${opened.trouble.sentence} ${REOPEN}`
      else if (opened.mended.length > 0) session.notice = opened.mended.join(' ')
      session.tell()
    })
  }

  async function safeMode(opened: Extract<OpenedStore, { outcome: 'trouble' }>): Promise<Opening> {
    db = opened.db
    const journal = readJournal(await machine().readJournal())
    const held = db ? await readSoundBeginning(db) : []
    return {
      outcome: 'safe mode',
      trouble: {
        sentence: opened.sentence,
        details: opened.details,
        canRebuild: journal.changes.length > 0 && !opened.isNewer,
        canGoOn: held.length > 0,
      },
    }
  }

  /** Puts store and journal aside under a name of the moment, so that what replaces them deletes nothing. */
  async function setAside(now: number): Promise<Database> {
    const name = `set aside ${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}`
    if (db) await setStoreAside(db, name)
    else db = await openAnew()
    return db
  }

  /** A store that could not be opened, opened now or removed; one of a newer version is left alone. */
  async function openAnew(): Promise<Database> {
    const name = session.databaseName
    try {
      return await openDatabase(name)
    } catch (failure) {
      if (failure instanceof Refusal) throw failure
    }
    try {
      await removeUnreadable(name)
      return await openDatabase(name)
    } catch {
      const isAsked = await machine().setStoreAside()
      throw new Refusal(isAsked ? SET_ASIDE : CLEAR_IT)
    }
  }

  return {
    open(given, now) {
      return session.inTurn(async () => {
        platform = given
        openedAt = now
        session.role = await takeWriterLock(
          `writer of ${session.databaseName}`,
          () => void takeOver(),
        )
        return openNow(now)
      })
    },
    introduce(person, device) {
      return session.inTurn(async () => {
        if (session.desk) return session.state
        if (!db) throw new Refusal('Open the desk first.')
        session.mayWrite()
        session.desk = await sitDown(db, machine(), person, device)
        session.tell()
        session.tellOthers()
        return session.state
      })
    },
    rebuild(now) {
      return session.inTurn(async () => {
        const { changes, faults } = readJournal(await machine().readJournal())
        const store = await setAside(now)
        const journal = faults.length === 0 ? 'leave' : 'begin anew'
        await adopt(store, machine(), changes, lastSitter(changes) ?? NOBODY, { journal })
        return openNow(now)
      })
    },
    restore(bytes, now) {
      return session.inTurn(async () => {
        const file = await readWhole('The chosen file', bytes, watched().pause)
        const store = await setAside(now)
        const { device, person } = file.header
        const sitter = { device, person, starts: 0 }
        await adopt(store, machine(), file.log, sitter, { journal: 'begin anew' })
        return openNow(now)
      })
    },
    goOn(now) {
      return session.inTurn(async () => {
        if (!db) throw new Refusal('The store cannot be read: open a data file instead.')
        const log = await readSoundBeginning(db)
        const sitter = (await db.meta.get('desk').catch(() => undefined)) ?? lastSitter(log)
        const store = await setAside(now)
        await adopt(store, machine(), log, sitter ?? NOBODY, { journal: 'begin anew' })
        return openNow(now)
      })
    },
    async exportRaw() {
      if (!db) throw new Refusal('The store cannot be opened, so nothing of it can be saved.')
      return rawExport(db)
    },
    async watch(listener) {
      session.watch(listener)
    },
  }
}

const REOPEN = 'Close Partner Desk and open it again to mend it.'

const SET_ASIDE =
  'The damaged store is held by this window: close Partner Desk and open it again; it is then set aside and the desk built anew from the journal.'

const CLEAR_IT =
  'This browser cannot open its storage for the desk any more: clear what it keeps for this address, open the desk again, and choose the journal’s folder or a data file.'
