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

/** Bytes as they are stored. */
export function seal(bytes: Uint8Array): Sealed {
  return { bytes, checksum: checksumOf(bytes) }
}

/** The bytes as they were stored; throws Damage, naming what it was, where they are not. */
export function unseal(record: unknown, what: string): Uint8Array {
  if (typeof record === 'object' && record !== null && 'bytes' in record && 'checksum' in record) {
    const { bytes, checksum } = record
    if (bytes instanceof Uint8Array && checksumOf(bytes) === checksum) return bytes
  }
  throw new Damage(`${what} is damaged`)
}
