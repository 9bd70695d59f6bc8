import { journalNames, nextJournalName } from '../../shared/keeping'
import type { OpenedFile } from '../../shared/platform'
import type { Appender } from './appender'
import { bytesOf, fileIn, folderIn, namesIn, writeWhole } from './directory'
import { lastJournalFolder, nextJournalFolder } from './journal-folders'

/** A granted folder copies a file whole for each append, so the journal's files stay small. */
const MOST_BYTES = 256 * 1024

/** Where a frame was written. */
export interface Written {
  readonly folder: string
  readonly name: string
  readonly at: number
}

/** The journal in the origin's private file system; calls come one after another. */
export interface ProfileJournal {
  readonly read: () => Promise<readonly OpenedFile[]>
  readonly append: (frame: Uint8Array<ArrayBuffer>) => Promise<Written>
  readonly setAside: () => Promise<void>
  /** The folder in use; null where no journal was ever begun. */
  readonly folder: () => Promise<FileSystemDirectoryHandle | null>
  /** Takes over a journal that was found elsewhere; only where none was ever begun here. */
  readonly adopt: (from: FileSystemDirectoryHandle) => Promise<void>
}

/** The files of a journal's folder, in the order in which they were begun. */
export async function journalFiles(folder: FileSystemDirectoryHandle): Promise<readonly File[]> {
  const names = journalNames(await namesIn(folder, 'file'))
  const files = await Promise.all(names.map((name) => fileIn(folder, name)))
  return files.filter((file) => file !== null)
}

/** A new file is begun with the first frame of a session, after a failure, and where one has grown large. */
export function profileJournal(
  root: FileSystemDirectoryHandle,
  append: Appender,
  now: () => number,
): ProfileJournal {
  let open: Written | null = null

  async function inUse(): Promise<FileSystemDirectoryHandle | null> {
    const name = lastJournalFolder(await namesIn(root, 'directory'))
    return name === null ? null : folderIn(root, name)
  }

  async function beginFolder(): Promise<FileSystemDirectoryHandle> {
    const name = nextJournalFolder(await namesIn(root, 'directory'), now())
    return root.getDirectoryHandle(name, { create: true })
  }

  async function beginFile(): Promise<Written> {
    const folder = (await inUse()) ?? (await beginFolder())
    const name = nextJournalName(await namesIn(folder, 'file'), now())
    return { folder: folder.name, name, at: 0 }
  }

  return {
    folder: inUse,

    async read() {
      const folder = await inUse()
      const files = folder === null ? [] : await journalFiles(folder)
      return Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
      )
    },

    async append(frame) {
      const place = open && open.at < MOST_BYTES ? open : await beginFile()
      open = null
      await append({ ...place, frame })
      open = { ...place, at: place.at + frame.length }
      return place
    },

    async setAside() {
      open = null
      const folder = await inUse()
      if (folder !== null && (await journalFiles(folder)).length > 0) await beginFolder()
    },

    async adopt(from) {
      const folder = await root.getDirectoryHandle(from.name, { create: true })
      for (const file of await journalFiles(from)) await writeWhole(folder, file.name, file)
    },
  }
}
