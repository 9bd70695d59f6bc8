import { gunzipSync, gzipSync } from 'fflate'
import { parseUntrusted } from '../basics/json'
import type { Contents, RecordStep } from '../records/change'
import { type EntryColumns, entryColumns } from './entry-columns'
import { toBytes, toText } from './text-bytes'

/** A piece of what a change holds: entries, or steps of one table. Pieces of other kinds are a newer version's. */
export type Part =
  | { readonly entries: EntryColumns }
  | { readonly table: string; readonly steps: readonly RecordStep<unknown>[] }

/** Entries in one part: few enough to read one partner's in a blink, many enough to compress well. */
export const ENTRIES_PER_PART = 2_048
const STEPS_PER_PART = 1_024

/** What a change holds as parts, entries first, so that entry n stands in part n / ENTRIES_PER_PART. */
export function* partsOf({ partners, certifications, notes, added }: Contents): Generator<Part> {
  for (let from = 0; from < added.length; from += ENTRIES_PER_PART)
    yield { entries: entryColumns(added.slice(from, from + ENTRIES_PER_PART)) }
  yield* tableParts('partners', partners)
  yield* tableParts('certifications', certifications)
  yield* tableParts('notes', notes)
}

function* tableParts(table: string, steps: readonly RecordStep<unknown>[]): Generator<Part> {
  for (let from = 0; from < steps.length; from += STEPS_PER_PART)
    yield { table, steps: steps.slice(from, from + STEPS_PER_PART) }
}

/** A part as it is kept: JSON, gzip'd; the same part always gives the same bytes. */
export function packPart(part: Part): Uint8Array {
  return packJson(toBytes(JSON.stringify(part)))
}

/** The same from the part's JSON as bytes, so that a data file can carry it in the clear. */
export function packJson(json: Uint8Array): Uint8Array {
  return gzipSync(json, { level: 2, mtime: 0 })
}

/** The JSON of a part as bytes. */
export function jsonOfPart(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes)
}

/** The part in its bytes, unchecked: what it holds is for its reader to look at. */
export function unpackPart(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  return readPart(toText(jsonOfPart(bytes)))
}

/** The same from the JSON of a part, for who has looked into that text already. */
export function readPart(json: string): Readonly<Record<string, unknown>> {
  const part = parseUntrusted(json)
  if (typeof part !== 'object' || part === null) throw new Error('a part of the log is no object')
  return { ...part }
}

/** How many parts hold a number of entries. */
export function entryParts(entries: number): number {
  return Math.ceil(entries / ENTRIES_PER_PART)
}
