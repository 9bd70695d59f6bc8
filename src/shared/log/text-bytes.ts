import { strFromU8, strToU8 } from 'fflate'

/** A text as UTF-8. */
export function toBytes(text: string): Uint8Array {
  return strToU8(text)
}

/** UTF-8 as a text. */
export function toText(bytes: Uint8Array): string {
  return strFromU8(bytes)
}
