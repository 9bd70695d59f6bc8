import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenedFile } from '../shared/platform'
import { sayFailure } from './failure'

/** A table of ten million rows is about this large; more would only exhaust the memory of the window. */
const MOST_BYTES = 512 * 1024 * 1024

/** Reads one chosen file whole; the page learns its bare name and never its folder. Fails with one sentence. */
export async function readWhole(path: string): Promise<OpenedFile> {
  const name = basename(path)
  const size = await stat(path).then(
    (there) => there.size,
    (error: unknown) => refuse(name, sayFailure(error), error),
  )
  if (size > MOST_BYTES) refuse(name, 'it is larger than 512 MB; split it and open the parts.')
  const bytes = await readFile(path).catch((error: unknown) =>
    refuse(name, sayFailure(error), error),
  )
  return { name, bytes: new Uint8Array(bytes) }
}

function refuse(name: string, reason: string, cause?: unknown): never {
  throw new Error(`${name} could not be opened: ${reason}`, { cause })
}
