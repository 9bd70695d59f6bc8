import { checksumOf } from '../../shared/log/checksum'

/** Bytes with a checksum of our own: browsers hand damaged bytes back as if they were sound. */
export interface Sealed {
  readonly bytes: Uint8Array
  readonly checksum: number
}

/** Something in the store is not what was written; the log or the journal can build it anew. */
export class Damage extends Error {
  override readonly name = 'Damage'
}

/** Bytes as they are stored; a view is copied first, as the browser would store all that it is a view of. */
export function seal(bytes: Uint8Array): Sealed {
  const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
  return { bytes: whole, checksum: checksumOf(whole) }
}

/** The bytes as they were stored; throws Damage, naming what it was, where they are not. */
export function unseal(record: unknown, what: string): Uint8Array {
  if (typeof record === 'object' && record !== null && 'bytes' in record && 'checksum' in record) {
    const { bytes, checksum } = record
    if (bytes instanceof Uint8Array && checksumOf(bytes) === checksum) return bytes
  }
  throw new Damage(`${what} is damaged`)
}
