import { readdirSync, readFileSync, statSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodeText } from '../../shared/csv/reading/decode'
import { Complaint } from './complaint'

/** Reads a CSV file as text; a file that cannot be read is a complaint that says what to do. */
export function readText(path: string): { readonly name: string; readonly text: string } {
  const name = basename(path)
  const text = decodeText({ name, bytes: readBytes(path) })
  if (typeof text !== 'string') throw new Complaint(text.refusal)
  return { name, text }
}

/** Writes a file whole or not at all: beside the target first, then renamed over it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await writeFile(beside, bytes)
    await rename(beside, path)
  } catch (reason) {
    await rm(beside, { force: true })
    throw new Complaint(`${path} cannot be written: ${sayWhy(reason)}.`)
  }
}

/** Reads a file as bytes; one that cannot be read is a complaint. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (reason) {
    throw new Complaint(`${path} cannot be read: ${sayWhy(reason)}.`)
  }
}

/** Whether a path is a folder; one that is not there is a complaint. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (reason) {
    throw new Complaint(`${path} cannot be read: ${sayWhy(reason)}.`)
  }
}

/** The names of what a folder holds. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (reason) {
    throw new Complaint(`${folder} cannot be read: ${sayWhy(reason)}.`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}

function sayWhy(reason: unknown): string {
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : ''
  return REASONS[code] ?? (reason instanceof Error ? reason.message : 'an unknown error')
}
