import { parseUntrusted } from '../basics/json'
import type { Change, Contents } from '../records/change'
import { chained, sha256 } from './checksum'
import { packPart, partsOf } from './part'
import { toBytes, toText } from './text-bytes'

/** A change as the log keeps it, in store and journal alike: the very same bytes in both. */
export interface Logged {
  /** Its place in this desk's log, from 1. */
  readonly at: number
  /** The chain's hash up to and with this change. */
  readonly hash: string
  /** The header as JSON: the change, and length and hash of each part. */
  readonly header: Uint8Array
  readonly parts: readonly Uint8Array[]
}

/** What the header says of the change and of its parts. */
export interface Header {
  readonly change: Change
  readonly parts: readonly { readonly bytes: number; readonly hash: string }[]
}

/** Where the log stands: the last change and its hash. */
export interface Head {
  readonly at: number
  readonly hash: string
}

/** Writes a change as the log keeps it, to follow what is there. */
export function logged(change: Change, contents: Contents, after: Head): Logged {
  const parts = Array.from(partsOf(contents), packPart)
  const header = toBytes(
    JSON.stringify({
      change,
      parts: parts.map((part) => ({ bytes: part.length, hash: sha256(part) })),
    } satisfies Header),
  )
  // The header names every part by its hash, so chaining the header chains them all.
  return { at: after.at + 1, hash: chained(after.hash, header), header, parts }
}

/** The change in a header; throws where it is none. Kinds and fields of a newer version are let through. */
export function readHeader(bytes: Uint8Array): Header {
  const written = parseUntrusted(toText(bytes))
  if (!isHeader(written)) throw new Error('a change of the log cannot be read')
  return written
}

function isHeader(written: unknown): written is Header {
  if (!isRecord(written) || !isRecord(written.change) || !Array.isArray(written.parts)) return false
  const { id, device, seq, hlc, person, schema, kind, label, of, ledger, records } = written.change
  return (
    [id, device, hlc, person, kind, label].every((text) => typeof text === 'string') &&
    [seq, schema].every(Number.isSafeInteger) &&
    (of === null || typeof of === 'string') &&
    isRecord(ledger) &&
    typeof ledger.act === 'string' &&
    isRecord(records) &&
    written.parts.every(
      (part) =>
        isRecord(part) &&
        Number.isSafeInteger(part.bytes) &&
        Number(part.bytes) >= 0 &&
        typeof part.hash === 'string',
    )
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
