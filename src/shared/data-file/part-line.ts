import { fromBase64, toBase64 } from '../basics/base64'
import { parseUntrusted } from '../basics/json'
import { unpackedLength } from '../log/gzip'
import { jsonOfPart, packJson } from '../log/part'
import { toBytes, toText } from '../log/text-bytes'

const WRAPPED = toBytes('{"gzip":"')
const LINE_FEED = 10
/** More than any part unpacks to; a small one cannot ask for all memory. */
const MOST_BYTES = 2 ** 26

/**
 * A part as a line of a data file: its JSON in the clear where packing that again gives the very same
 * bytes, which the log's hashes are over; else the bytes themselves.
 */
export function partLine(part: Uint8Array): Uint8Array {
  const json = jsonOfPart(part)
  const isClear =
    !json.includes(LINE_FEED) && !startsWith(json, WRAPPED) && equal(packJson(json), part)
  return isClear ? json : toBytes(JSON.stringify({ gzip: toBase64(part) }))
}

/** A part read from its line, as bytes and as JSON; throws where the line is no part. */
export function readPartLine(line: Uint8Array): {
  readonly bytes: Uint8Array
  readonly json: unknown
} {
  if (!startsWith(line, WRAPPED))
    return { bytes: packJson(line), json: parseUntrusted(toText(line)) }
  const wrapped = parseUntrusted(toText(line))
  const bytes = fromBase64(gzipIn(wrapped))
  if (unpackedLength(bytes) > MOST_BYTES) throw new Error('a part unpacks to more than any part')
  return { bytes, json: parseUntrusted(toText(jsonOfPart(bytes))) }
}

function gzipIn(wrapped: unknown): string {
  if (typeof wrapped === 'object' && wrapped !== null && 'gzip' in wrapped) {
    if (typeof wrapped.gzip === 'string') return wrapped.gzip
  }
  throw new Error('a part without its bytes')
}

function startsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return bytes.length >= beginning.length && beginning.every((byte, at) => bytes[at] === byte)
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
