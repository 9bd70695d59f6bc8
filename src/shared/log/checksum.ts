import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { buf } from 'crc-32'

/** The checksum kept beside every stored page, batch and part: browsers hand damaged bytes back as if they were sound. */
export function checksumOf(bytes: Uint8Array): number {
  return buf(bytes) >>> 0
}

/** SHA-256 over pieces in turn, as 64 hexadecimal digits. */
export function sha256(...pieces: readonly Uint8Array[]): string {
  const hash = digest.create()
  for (const piece of pieces) hash.update(piece)
  return bytesToHex(hash.digest())
}

/** What the first change of a log stands upon. */
export const NO_HASH = '0'.repeat(64)

/** The hash of a change in its chain: whoever alters one change alters every hash after it. */
export function chained(previous: string, payload: Uint8Array): string {
  return sha256(hexToBytes(previous), payload)
}

/** A hash as its 32 bytes. */
export function hashBytes(hash: string): Uint8Array {
  return hexToBytes(hash)
}

/** 32 bytes as a hash. */
export function hashFrom(bytes: Uint8Array): string {
  return bytesToHex(bytes)
}
