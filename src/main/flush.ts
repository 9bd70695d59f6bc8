import { open, rename } from 'node:fs/promises'

/** Other programs (virus scanners, sync clients) hold a fresh file open for a moment on Windows. */
const PATIENCE = [20, 60, 150, 400]

/** Writes a file that must not be there yet, and flushes it to the disk. */
export async function writeFlushed(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Renames, waiting a little where another program is still looking. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of PATIENCE) {
    const refusal = await rename(from, to).then(
      () => null,
      (error: unknown) => error,
    )
    if (refusal === null) return
    if (process.platform !== 'win32') throw refusal
    await new Promise((done) => setTimeout(done, pause))
  }
  await rename(from, to)
}

/** A power cut after a rename must not bring the old name back; Windows cannot flush folders. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
