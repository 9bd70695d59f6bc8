import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renamePatiently, writeFlushed } from './flush'

/** Longer than any sentinel: what a damaged disk hands back as one is not passed on. */
const MOST_CHARACTERS = 10_000

/** What was last known to be written; null where nothing ever was, or where it cannot be read. */
export async function readSentinel(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null || text === '' || text.length > MOST_CHARACTERS ? null : text
}

/** Replaces the sentinel whole or not at all: it is never written in place. */
export async function writeSentinel(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.partner-desk-draft`)
  try {
    await writeFlushed(draft, new TextEncoder().encode(text))
    await renamePatiently(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}
