import { backupsToRemove, newestFirst } from '../../shared/keeping'
import type { KeptFile, OpenedFile } from '../../shared/platform'
import { bytesOf, fileIn, folderIn, namesIn, writeWhole } from './directory'
import { storageFailure } from './storage-failure'

const FOLDER = 'backups'
/** Bare, not hidden, and a data file. */
const NAME = /^[^./\\][^/\\]*\.partnerdesk$/

/** The backups in several directories, newest first; of the same name, the first directory's. */
export async function listBackupsIn(
  directories: readonly FileSystemDirectoryHandle[],
): Promise<readonly KeptFile[]> {
  const found = new Map<string, KeptFile>()
  for (const directory of directories)
    for (const file of await filesOf(directory))
      if (!found.has(file.name)) found.set(file.name, file)
  return newestFirst([...found.values()])
}

/**
 * Writes a backup under a name that is free, reads it back, and only when it is whole lets go of those
 * that the rule does not keep. Rejects with one sentence.
 */
export async function writeBackupIn(
  directory: FileSystemDirectoryHandle,
  { name, bytes }: OpenedFile,
): Promise<void> {
  refuseUnsafe(name)
  try {
    const backups = await directory.getDirectoryHandle(FOLDER, { create: true })
    const free = freeName(await namesIn(backups, 'file'), name)
    const written = new Uint8Array(bytes)
    await writeWhole(backups, free, written)
    const back = await fileIn(backups, free)
    if (back === null || !isSame(await bytesOf(back), written)) {
      await backups.removeEntry(free)
      throw new DOMException('The backup reads back otherwise than written.', 'DataError')
    }
    // One that cannot be removed takes up room and does no harm.
    for (const old of backupsToRemove(await filesOf(directory)))
      await backups.removeEntry(old).catch(() => undefined)
  } catch (error) {
    throw storageFailure(`The backup ${name} was not saved`, error)
  }
}

/** The bytes of a backup, from the first directory that has it. */
export async function readBackupIn(
  directories: readonly FileSystemDirectoryHandle[],
  name: string,
): Promise<Uint8Array> {
  refuseUnsafe(name)
  for (const directory of directories) {
    const backups = await folderIn(directory, FOLDER)
    const file = backups && (await fileIn(backups, name))
    if (file) return bytesOf(file)
  }
  throw new Error(`The backup ${name} is no longer there; choose another one.`)
}

async function filesOf(directory: FileSystemDirectoryHandle): Promise<readonly KeptFile[]> {
  const backups = await folderIn(directory, FOLDER)
  if (backups === null) return []
  const names = (await namesIn(backups, 'file')).filter((name) => NAME.test(name))
  const files = await Promise.all(names.map((name) => fileIn(backups, name)))
  return files
    .filter((file) => file !== null)
    .map(({ name, lastModified, size }) => ({ name, modified: lastModified, size }))
}

function refuseUnsafe(name: string): void {
  if (!NAME.test(name)) throw new Error('Refused: a backup is named by a bare, safe name.')
}

/** A backup never replaces another. */
function freeName(present: readonly string[], name: string): string {
  const stem = name.replace(/\.partnerdesk$/, '')
  for (let count = 1; ; count++) {
    const wish = count === 1 ? name : `${stem} ${count}.partnerdesk`
    if (!present.includes(wish)) return wish
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
