import { randomBytes } from 'node:crypto'
import { realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sayFailure } from './failure'
import { flushFolder, renamePatiently, writeFlushed } from './flush'

/**
 * Writes a file whole or not at all: beside it first, flushed, then renamed over it. On any failure
 * the old file stays as it was and the error is one sentence for a person.
 */
export async function saveWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const draft = join(dirname(target), `.${randomBytes(6).toString('hex')}.partner-desk-draft`)
  try {
    await refuseFolder(target)
    await writeFlushed(draft, bytes, await modeOf(target))
    await renamePatiently(draft, target)
    await flushFolder(dirname(target))
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new Error(`${basename(path)} was not saved: ${sayFailure(error)}`, { cause: error })
  }
}

/** Renaming over a folder fails differently on every system, so it is asked first. */
async function refuseFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
}

/** A replaced file keeps who may read it. */
async function modeOf(path: string): Promise<number> {
  const there = await stat(path).catch(() => null)
  return there === null ? 0o666 : there.mode & 0o777
}
