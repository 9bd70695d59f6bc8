import { mkdir } from 'node:fs/promises'
import type { Platform } from '../shared/platform'
import { listBackups, readBackup, writeBackup } from './backups'
import { RESERVE, refuseFullDisk } from './free-space'
import { inTurn } from './in-turn'
import { openJournal } from './journal'
import type { Places } from './places'
import { readSentinel, writeSentinel } from './sentinel'
import { askToSetAside } from './set-aside'

/** The part of Platform that is plain files, and so the same in Electron and in a test. */
export type KeptFiles = Pick<
  Platform,
  | 'journalPlace'
  | 'chooseJournalFolder'
  | 'readJournal'
  | 'appendJournal'
  | 'setJournalAside'
  | 'setStoreAside'
  | 'keepSentinel'
  | 'readSentinel'
  | 'listBackups'
  | 'writeBackup'
  | 'readBackup'
> & {
  /** Waits for what is being written and closes the session's file. */
  readonly close: () => Promise<void>
}

/** What the composition root passes in; a test's small disk has a smaller reserve (bytes). */
export interface Surroundings {
  readonly now: () => number
  readonly reserve?: number
}

/** Journal, sentinel and backups in the app's data folder. */
export function keepFiles(places: Places, { now, reserve = RESERVE }: Surroundings): KeptFiles {
  const journal = openJournal(places.journal, now)
  const turn = inTurn()
  const sentinelTurn = inTurn()
  let sentinelNow = ''
  const place = { kind: 'folder', name: places.journal, waiting: false } as const
  return {
    journalPlace: async () => place,
    chooseJournalFolder: async () => place,
    readJournal: () => turn(journal.read),
    async appendJournal(frame, sentinel) {
      await turn(async () => {
        await mkdir(places.root, { recursive: true })
        const need = Math.max(reserve, 4 * frame.length)
        await refuseFullDisk('The change', [places.root, places.journal, places.profile], need)
        await journal.append(frame)
      })
      // Not waited for: the frame is safe, and a sentinel that lags still says what must at least be there.
      sentinelNow = sentinel
      sentinelTurn(async () => {
        if (sentinel === sentinelNow) await writeSentinel(places.sentinel, sentinel)
      }).catch(() => undefined)
    },
    setJournalAside: () => turn(journal.setAside),
    async setStoreAside() {
      await askToSetAside(places)
      return true
    },
    async keepSentinel(sentinel) {
      sentinelNow = sentinel
      await sentinelTurn(async () => {
        await mkdir(places.root, { recursive: true })
        await writeSentinel(places.sentinel, sentinel)
      })
    },
    readSentinel: () => sentinelTurn(() => readSentinel(places.sentinel)),
    listBackups: () => listBackups(places.backups),
    writeBackup: (file) =>
      turn(async () => {
        await mkdir(places.root, { recursive: true })
        const need = Math.max(reserve, 2 * file.bytes.length)
        await refuseFullDisk(`The backup ${file.name}`, [places.root, places.backups], need)
        await writeBackup(places.backups, file)
      }),
    readBackup: (name) => readBackup(places.backups, name),
    async close() {
      await turn(journal.close)
      await sentinelTurn(async () => undefined)
    },
  }
}
