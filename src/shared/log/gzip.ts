import { Gunzip, Gzip } from 'fflate'

/** Bytes on their way through a stream; what comes out goes to whoever opened it. */
export interface ByteStream {
  push(bytes: Uint8Array, isLast: boolean): void
}

/** Opens a gzip stream without a time in it: the same pushes always give the same bytes. */
export function openGzip(onBytes: (bytes: Uint8Array) => void): ByteStream {
  return new Gzip({ level: 2, mtime: 0 }, onBytes)
}

/** Opens a stream that unpacks gzip; a push throws where the bytes are none. */
export function openGunzip(onBytes: (bytes: Uint8Array) => void): ByteStream {
  return new Gunzip(onBytes)
}

/** Bytes a gzip'd piece says that it unpacks to, so that a small one cannot ask for all memory. */
export function unpackedLength(bytes: Uint8Array): number {
  if (bytes.length < 18) return 0
  return new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true)
}
