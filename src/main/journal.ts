import { type FileHandle, mkdir, open, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { journalNames, nextJournalName, stampOf } from '../shared/keeping'
import type { OpenedFile } from '../shared/platform'
import { sayFailureIn } from './failure'
import { flushFolder, renamePatiently } from './flush'

/** The journal's folder as one session writes it. */
export interface Journal {
  /** Every file whole, in the order in which they were begun. */
  readonly read: () => Promise<readonly OpenedFile[]>
  /** Resolves once the frame is on the disk; rejects with one sentence. */
  readonly append: (frame: Uint8Array) => Promise<void>
  readonly setAside: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * The journal in a folder. A session writes a file of its own, begun with its first frame, and a failed
 * append ends that file for ever: nothing is ever written behind a tail that may be torn. Calls must
 * come one after another.
 */
export function openJournal(folder: string, now: () => number): Journal {
  let file: FileHandle | null = null

  async function close(): Promise<void> {
    const ended = file
    file = null
    await ended?.close().catch(() => undefined)
  }

  return {
    close,

    async read() {
      const names = await namesIn(folder)
      const files: OpenedFile[] = []
      for (const name of names) files.push({ name, bytes: await readJournalFile(folder, name) })
      return files
    },

    async append(frame) {
      try {
        file ??= await begin(folder, now())
        await file.appendFile(frame)
        await file.datasync()
      } catch (error) {
        await close()
        throw new Error(
          `The change was not written to the journal: ${sayFailureIn(folder, error)}`,
          {
            cause: error,
          },
        )
      }
    },

    async setAside() {
      await close()
      try {
        if ((await namesIn(folder)).length === 0) return
        await renamePatiently(folder, await asideName(folder, now()))
        await flushFolder(dirname(folder))
      } catch (error) {
        throw new Error(`The journal was not set aside: ${sayFailureIn(folder, error)}`, {
          cause: error,
        })
      }
    },
  }
}

/** A new file, whose name must outlive a power cut as well as its bytes do. */
async function begin(folder: string, time: number): Promise<FileHandle> {
  const isNew = await mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
  if (isNew) await flushFolder(dirname(folder))
  const name = nextJournalName(await readdir(folder), time)
  const file = await open(join(folder, name), 'ax')
  await flushFolder(folder)
  return file
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).then(journalNames, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new Error(`The journal could not be read: ${sayFailureIn(folder, error)}`, {
      cause: error,
    })
  })
}

async function readJournalFile(folder: string, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(join(folder, name)))
  } catch (error) {
    throw new Error(
      `The journal's file ${name} could not be read: ${sayFailureIn(folder, error)}`,
      {
        cause: error,
      },
    )
  }
}

/** A dated name that nothing has yet; colons are not for Windows. */
async function asideName(folder: string, time: number): Promise<string> {
  const beside = new Set(await readdir(dirname(folder)))
  const wish = `journal set aside ${stampOf(time)}`
  for (let count = 1; ; count++) {
    const name = count === 1 ? wish : `${wish} ${count}`
    if (!beside.has(name)) return join(dirname(folder), name)
  }
}
