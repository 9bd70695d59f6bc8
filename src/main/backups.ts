import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { backupsToRemove, newestFirst } from '../shared/keeping'
import type { KeptFile, OpenedFile } from '../shared/platform'
import { sayFailureIn } from './failure'
import { flushFolder, renamePatiently, writeFlushed } from './flush'
import { safeName } from './safe-name'

/** Backups are data files. */
const ENDING = 'partnerdesk'

/** Whether a name is bare and safe as it stands; any other is refused, never mended. */
export function isBackupName(name: string): boolean {
  return safeName(name, ENDING) === name
}

/** Backups in a folder, newest first; drafts and strangers are left out. */
export async function listBackups(folder: string): Promise<readonly KeptFile[]> {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(names.filter(isBackupName).map((name) => look(folder, name)))
  return newestFirst(files.filter((file) => file !== null))
}

/**
 * Writes a backup beside the others under a name that is free, reads it back, and only when it is whole
 * lets go of those that the rule does not keep. Rejects with one sentence, leaving all as it was.
 */
export async function writeBackup(folder: string, { name, bytes }: OpenedFile): Promise<void> {
  refuseUnsafe(name)
  const draft = join(folder, `.${randomBytes(6).toString('hex')}.partner-desk-draft`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFlushed(draft, bytes)
    await refuseDamaged(draft, bytes)
    await renamePatiently(draft, join(folder, await freeName(folder, name)))
    await flushFolder(folder)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new Error(`The backup ${name} was not saved: ${sayFailureIn(folder, error)}`, {
      cause: error,
    })
  }
  // One that cannot be removed takes up room and does no harm.
  for (const old of backupsToRemove(await listBackups(folder)))
    await rm(join(folder, old), { force: true }).catch(() => undefined)
}

/** The bytes of a backup. */
export async function readBackup(folder: string, name: string): Promise<Uint8Array> {
  refuseUnsafe(name)
  try {
    return new Uint8Array(await readFile(join(folder, name)))
  } catch (error) {
    throw new Error(`The backup ${name} could not be opened: ${sayFailureIn(folder, error)}`, {
      cause: error,
    })
  }
}

/** What cannot be read back as it was written is no backup. */
async function refuseDamaged(draft: string, bytes: Uint8Array): Promise<void> {
  if (Buffer.compare(await readFile(draft), bytes) !== 0)
    throw Object.assign(new Error('The backup reads back otherwise than written.'), { code: 'EIO' })
}

function refuseUnsafe(name: string): void {
  if (!isBackupName(name)) throw new Error('Refused: a backup is named by a bare, safe name.')
}

async function look(folder: string, name: string): Promise<KeptFile | null> {
  const there = await stat(join(folder, name)).catch(() => null)
  return there?.isFile() ? { name, modified: there.mtimeMs, size: there.size } : null
}

/** A backup never replaces another. */
async function freeName(folder: string, name: string): Promise<string> {
  const present = new Set(await readdir(folder))
  const stem = name.slice(0, -ENDING.length - 1)
  for (let count = 1; ; count++) {
    const wish = count === 1 ? name : `${stem} ${count}.${ENDING}`
    if (!present.has(wish)) return wish
  }
}
