import type { JournalPlace, Platform } from '../../shared/platform'
import { createQueue } from '../engine/queue'
import { startAppender } from './appender'
import { listBackupsIn, readBackupIn, writeBackupIn } from './browser-backups'
import { copyFrame, readFolderSentinel, reconcile, writeFolderSentinel } from './folder-copy'
import { askForFolder, type Granted, grantedBefore } from './granted-folder'
import { keepSentinel, readKeptSentinel } from './kept-sentinel'
import { type ProfileJournal, profileJournal } from './profile-journal'
import { storageFailure } from './storage-failure'

/** The part of Platform that keeps journal, sentinel and backups. */
type Keeping = Omit<Platform, 'machine' | 'openFiles' | 'saveFile'>

/** What the browser lets the desk have. */
interface Stores {
  readonly root: FileSystemDirectoryHandle
  readonly journal: ProfileJournal
}

/**
 * The journal in the browser's private file system, which outlives a damaged database, and a copy of it in
 * a folder once a person grants one. While the folder is away the journal goes on, and it is brought
 * level when it comes back. Nothing is touched before the first call.
 */
export function browserJournal(now: () => number): Keeping {
  const turn = createQueue()
  let opening: Promise<Stores | null> | null = null
  let granted: Granted | null = null
  /** Whether the granted folder is level with the journal. */
  let isLevel = false

  async function open(): Promise<Stores | null> {
    const root = await privateFiles()
    const append = root && (await startAppender())
    if (!append) return null
    const stores = { root, journal: profileJournal(root, append, now) }
    granted = await grantedBefore().catch(() => null)
    // A folder that has gone since is one to grant again, never a reason not to open.
    if (granted?.state === 'granted') await level(stores).catch(() => undefined)
    return stores
  }

  function stores(): Promise<Stores | null> {
    opening ??= open()
    return opening
  }

  async function level({ journal }: Stores): Promise<void> {
    isLevel = false
    if (granted?.state !== 'granted') return
    await reconcile(granted.folder, journal)
    isLevel = true
  }

  /** What is kept in the folder besides is worth trying, and its failure is shown as a folder to grant again. */
  async function alsoInFolder(
    act: (folder: FileSystemDirectoryHandle) => Promise<void>,
  ): Promise<void> {
    if (!granted || !isLevel) return
    await act(granted.folder).catch(() => {
      isLevel = false
    })
  }

  async function markWritten(sentinel: string): Promise<void> {
    keepSentinel(sentinel)
    await alsoInFolder((folder) => writeFolderSentinel(folder, sentinel))
  }

  function place(there: Stores | null): JournalPlace {
    if (there === null) return { kind: 'none', name: '', waiting: false }
    if (granted === null) return { kind: 'profile', name: 'this browser', waiting: false }
    return { kind: 'folder', name: granted.folder.name, waiting: !isLevel }
  }

  /** Where backups are: the granted folder first. */
  function backupPlaces({ root }: Stores): readonly FileSystemDirectoryHandle[] {
    return granted && isLevel ? [granted.folder, root] : [root]
  }

  return {
    journalPlace: () => turn(async () => place(await stores())),

    async chooseJournalFolder() {
      const there = await stores()
      if (there === null) throw new Error(KEEPS_NOTHING)
      // Not in the queue: the click that permits the question is soon spent.
      const answer = await askForFolder(granted, isLevel).catch((error: unknown) => {
        throw error instanceof DOMException
          ? storageFailure('The folder was not taken', error)
          : error
      })
      return turn(async () => {
        if (answer === null) return place(there)
        granted = answer
        await level(there).catch((error: unknown) => {
          throw storageFailure(`The folder ${answer.folder.name} was not written to`, error)
        })
        // A cleared profile has none of its own: then the folder's is the one that knows.
        const sentinel = readKeptSentinel()
        if (sentinel !== null) await alsoInFolder((folder) => writeFolderSentinel(folder, sentinel))
        return place(there)
      })
    },

    readJournal: () =>
      turn(async () => {
        const there = await stores()
        return there === null ? [] : there.journal.read().catch(fails('The journal was not read'))
      }),

    appendJournal: (given, sentinel) =>
      turn(async () => {
        const there = await stores()
        if (there !== null) {
          const { journal } = there
          const frame = new Uint8Array(given)
          const written = await journal.append(frame).catch(fails('The change was not saved'))
          await alsoInFolder((folder) => copyFrame(folder, journal, written, frame))
        }
        await markWritten(sentinel)
      }),

    setStoreAside: async () => false,

    keepSentinel: (sentinel) =>
      turn(async () => {
        await stores()
        await markWritten(sentinel)
      }),

    setJournalAside: () =>
      turn(async () => {
        const there = await stores()
        await there?.journal.setAside().catch(fails('The journal was not set aside'))
      }),

    readSentinel: () =>
      turn(async () => {
        await stores()
        const kept = readKeptSentinel()
        if (kept !== null || !granted || !isLevel) return kept
        return readFolderSentinel(granted.folder).catch(() => null)
      }),

    listBackups: () =>
      turn(async () => {
        const there = await stores()
        if (there === null) return []
        return listBackupsIn(backupPlaces(there)).catch(fails('The backups were not listed'))
      }),

    writeBackup: (file) =>
      turn(async () => {
        const there = await stores()
        const [first] = there === null ? [] : backupPlaces(there)
        if (first === undefined) throw new Error(KEEPS_NOTHING)
        await writeBackupIn(first, file)
      }),

    async readBackup(name) {
      const there = await stores()
      return readBackupIn(there === null ? [] : backupPlaces(there), name)
    },
  }
}

const KEEPS_NOTHING =
  'This browser keeps no files for the desk; save a data file regularly, or use a current Chrome, Edge, Firefox or Safari outside a private window.'

/** The origin's private file system; null in browsers and windows that have none. */
async function privateFiles(): Promise<FileSystemDirectoryHandle | null> {
  return navigator.storage?.getDirectory?.().catch(() => null) ?? null
}

function fails(what: string): (error: unknown) => never {
  return (error) => {
    throw storageFailure(what, error)
  }
}
