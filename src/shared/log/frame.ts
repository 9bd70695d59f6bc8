import { chained, checksumOf, hashBytes, hashFrom, sha256 } from './checksum'
import { type Logged, readHeader } from './logged'

/** Four letters that begin a frame: Partner Desk Journal, form 1. */
const MAGIC = 0x50444a31
/** Magic, length and checksum of the payload, place in the log, hash before. */
const HEAD_BYTES = 4 + 4 + 4 + 4 + 32

/**
 * A change as one frame of the journal:
 * `magic u32 | length u32 | crc32 u32 | at u32 | hash before (32 bytes) | header length u32 | header | parts`,
 * numbers big-endian. Length and checksum are of all that follows the hash.
 */
export function frameOf({ at, header, parts }: Logged, before: string): Uint8Array {
  const length = 4 + header.length + parts.reduce((sum, part) => sum + part.length, 0)
  const frame = new Uint8Array(HEAD_BYTES + length)
  const view = new DataView(frame.buffer)
  view.setUint32(HEAD_BYTES, header.length)
  let place = HEAD_BYTES + 4
  for (const piece of [header, ...parts]) {
    frame.set(piece, place)
    place += piece.length
  }
  view.setUint32(0, MAGIC)
  view.setUint32(4, length)
  view.setUint32(8, checksumOf(frame.subarray(HEAD_BYTES)))
  view.setUint32(12, at)
  frame.set(hashBytes(before), 16)
  return frame
}

/** A frame as it was read, with the hash it claims to follow. */
export interface Frame extends Logged {
  readonly before: string
}

/** The frames of one file up to the first that is not whole, and how many bytes of the file they fill. */
export function framesIn(bytes: Uint8Array): {
  readonly frames: readonly Frame[]
  readonly used: number
} {
  const frames: Frame[] = []
  let used = 0
  for (;;) {
    const frame = frameAt(bytes, used)
    if (!frame) return { frames, used }
    frames.push(frame)
    used += frameBytes(frame)
  }
}

function frameBytes({ header, parts }: Logged): number {
  return HEAD_BYTES + 4 + header.length + parts.reduce((sum, part) => sum + part.length, 0)
}

/** The frame that begins there, or null where none does or it is torn or damaged. */
function frameAt(bytes: Uint8Array, from: number): Frame | null {
  if (bytes.length - from < HEAD_BYTES + 4) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + from)
  const length = view.getUint32(4)
  if (view.getUint32(0) !== MAGIC || length > bytes.length - from - HEAD_BYTES) return null
  const payload = bytes.subarray(from + HEAD_BYTES, from + HEAD_BYTES + length)
  if (checksumOf(payload) !== view.getUint32(8)) return null
  const headerEnd = 4 + view.getUint32(HEAD_BYTES)
  if (headerEnd > length) return null
  const header = payload.subarray(4, headerEnd)
  const parts = cut(payload.subarray(headerEnd), header)
  if (!parts) return null
  const before = hashFrom(bytes.subarray(from + 16, from + HEAD_BYTES))
  return { at: view.getUint32(12), before, hash: chained(before, header), header, parts }
}

/** The parts that a header names, each checked by its hash. */
function cut(bytes: Uint8Array, header: Uint8Array): readonly Uint8Array[] | null {
  try {
    let place = 0
    const parts = readHeader(header).parts.map(({ bytes: length, hash }) => {
      const part = bytes.subarray(place, place + length)
      place += length
      if (sha256(part) !== hash) throw new Error('a part is not what its header says')
      return part
    })
    return place === bytes.length ? parts : null
  } catch {
    return null
  }
}
