import type { LedgerPage } from './page'

/** 'page' in the byte order of the machine, so that a page of the other byte order is refused. */
const MAGIC = 0x65676170
const VERSION = 1
const HEADER_BYTES = 24

/**
 * A page as one buffer: a header of six 32-bit numbers (magic, version, month, length of `start`,
 * entries, values), then values, start, valueStart, change, index, day, activity and bits. The wide
 * columns come first, so that every column is aligned where it stands. It carries no checksum.
 */
export function encodePage(page: LedgerPage): Uint8Array {
  const { month, start, values, day } = page
  const bytes = new Uint8Array(bytesOf(start.length, day.length, values.length))
  const header = [MAGIC, VERSION, month, start.length, day.length, values.length]
  new Uint32Array(bytes.buffer, 0, header.length).set(header)
  const target = viewsOf(bytes.buffer, 0)
  target.values.set(values)
  target.start.set(start)
  target.valueStart.set(page.valueStart)
  target.change.set(page.change)
  target.index.set(page.index)
  target.day.set(day)
  target.activity.set(page.activity)
  target.bits.set(page.bits)
  return bytes
}

/** The page in a buffer, its columns being views of it; bytes that are no sound page throw one error. */
export function decodePage(bytes: Uint8Array): LedgerPage {
  if (bytes.byteLength < HEADER_BYTES) throw broken('it is too short')
  // Views of doubles must begin at a multiple of 8; where the bytes do not, they are copied once.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, 6)
  const [magic, version, , starts = 0, entries = 0, values = 0] = header
  if (magic !== MAGIC) throw broken('it does not begin as one')
  if (version !== VERSION) throw broken(`its version ${version} is not known`)
  if (aligned.byteLength !== bytesOf(starts, entries, values)) throw broken('its length is wrong')
  const page = viewsOf(aligned.buffer, aligned.byteOffset)
  if (!rises(page.start, entries) || !rises(page.valueStart, values)) {
    throw broken('its partners do not follow each other')
  }
  return page
}

function bytesOf(starts: number, entries: number, values: number): number {
  return HEADER_BYTES + values * 8 + starts * 8 + entries * 11
}

function viewsOf(buffer: ArrayBufferLike, offset: number): LedgerPage {
  const [, , month = 0, starts = 0, entries = 0, values = 0] = new Uint32Array(buffer, offset, 6)
  let at = offset + HEADER_BYTES
  const next = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  return {
    month,
    values: new Float64Array(buffer, next(values * 8), values),
    start: new Uint32Array(buffer, next(starts * 4), starts),
    valueStart: new Uint32Array(buffer, next(starts * 4), starts),
    change: new Uint32Array(buffer, next(entries * 4), entries),
    index: new Uint32Array(buffer, next(entries * 4), entries),
    day: new Uint8Array(buffer, next(entries), entries),
    activity: new Uint8Array(buffer, next(entries), entries),
    bits: new Uint8Array(buffer, next(entries), entries),
  }
}

/** Whether a column runs from 0 to `end` without ever falling, so that no reader leaves the page. */
function rises(column: Uint32Array, end: number): boolean {
  if (column[0] !== 0 || column[column.length - 1] !== end) return false
  let before = 0
  for (let at = 1; at < column.length; at++) {
    const now = column[at] ?? 0
    if (now < before) return false
    before = now
  }
  return true
}

function broken(why: string): Error {
  return new Error(`A ledger page cannot be read: ${why}.`)
}
