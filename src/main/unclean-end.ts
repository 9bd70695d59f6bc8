import { rmSync } from 'node:fs'
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stampOf } from '../shared/keeping'
import { sayFailureIn } from './failure'
import { renamePatiently } from './flush'
import type { Places } from './places'

const COPIES_KEPT = 3
const COPY = /^\d{4}-\d\d-\d\dT\d{6}Z$/
/** What a kill left of a copy in the making. */
const HALF_COPY = /^\.\d{4}-\d\d-\d\dT\d{6}Z$/

/**
 * Marks the desk as open. Where the mark still stands from before, the desk ended uncleanly, and Chromium
 * deletes a database that a kill has torn as soon as it opens it: so it is copied aside first.
 * Rejects with one sentence when that copy fails; the mark is set before.
 */
export async function markOpen(places: Places, now: number): Promise<void> {
  const wasUnclean = await isThere(places.openMark)
  try {
    await mkdir(places.root, { recursive: true })
    await writeFile(places.openMark, stampOf(now))
  } catch (error) {
    const reason = sayFailureIn(places.root, error)
    throw new Error(`The desk could not note that it is open: ${reason}`, { cause: error })
  }
  if (!wasUnclean) return
  try {
    await copyAside(places, stampOf(now))
  } catch (error) {
    const reason = sayFailureIn(places.recovery, error)
    throw new Error(
      `The desk ended unexpectedly, and the copy of its database that is made then failed: ${reason}`,
      { cause: error },
    )
  }
}

/** Takes the mark away, at once: the process is about to end. */
export function markClosed(places: Places): void {
  rmSync(places.openMark, { force: true })
}

/** A copy is whole or it is not there: it gets its name last. */
async function copyAside(places: Places, stamp: string): Promise<void> {
  const database = join(places.profile, 'IndexedDB')
  if (!(await isThere(database))) return
  const draft = join(places.recovery, `.${stamp}`)
  try {
    await mkdir(places.recovery, { recursive: true })
    await removeAll(places.recovery, (name) => HALF_COPY.test(name))
    await cp(database, draft, { recursive: true, preserveTimestamps: true, force: true })
    await rm(join(places.recovery, stamp), { recursive: true, force: true })
    await renamePatiently(draft, join(places.recovery, stamp))
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
  const copies = (await readdir(places.recovery)).filter((name) => COPY.test(name)).sort()
  const old = new Set(copies.slice(0, -COPIES_KEPT))
  await removeAll(places.recovery, (name) => old.has(name)).catch(() => undefined)
}

async function removeAll(folder: string, which: (name: string) => boolean): Promise<void> {
  for (const name of (await readdir(folder)).filter(which))
    await rm(join(folder, name), { recursive: true, force: true })
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
