import { statfs } from 'node:fs/promises'

/** Chromium deletes its whole database when the disk runs full, so the desk stops well before. */
export const RESERVE = 64 * 1024 * 1024

const MEGABYTE = 1024 * 1024

/** Refuses, in one sentence, to write where a folder's disk has fewer bytes free than `need`. */
export async function refuseFullDisk(
  what: string,
  folders: readonly string[],
  need: number,
): Promise<void> {
  for (const folder of folders) {
    const free = await freeBytes(folder)
    if (free !== null && free < need) throw new Error(sayFull(what, free, need))
  }
}

/** What this user may still write there; null where the system cannot say, and the writing itself will tell. */
async function freeBytes(folder: string): Promise<number | null> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  )
}

function sayFull(what: string, free: number, need: number): string {
  const [has, wants] = [Math.floor(free / MEGABYTE), Math.ceil(need / MEGABYTE)]
  return `${what} was not saved: the disk has only ${has} MB free and the desk keeps ${wants} MB in reserve; free some space and save again.`
}
