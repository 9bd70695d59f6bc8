import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stampOf } from '../shared/keeping'
import { renamePatiently } from './flush'
import type { Places } from './places'

/** Asks that Chromium's database be set aside before the next window opens: while it runs, it holds it. */
export async function askToSetAside({ root, setAsideMark }: Places): Promise<void> {
  await mkdir(root, { recursive: true })
  await writeFile(setAsideMark, '')
}

/** Sets the database aside where that was asked for; it is moved, never deleted. */
export async function setAsideIfAsked(places: Places, now: number): Promise<void> {
  const { profile, recovery, setAsideMark } = places
  if (!(await isThere(setAsideMark))) return
  const database = join(profile, 'IndexedDB')
  if (await isThere(database)) {
    await mkdir(recovery, { recursive: true })
    await renamePatiently(database, join(recovery, `${stampOf(now)} set aside`))
  }
  await rm(setAsideMark, { force: true })
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
