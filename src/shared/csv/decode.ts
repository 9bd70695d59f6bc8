/** A file as it arrived: bare name and bytes. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a whole file cannot be read: one sentence that says what to do. */
export interface Refusal {
  readonly refusal: string
}

/** [F13] The text of a CSV file, or the sentence that refuses it: empty, UTF-16, binary or not UTF-8. */
export function decodeText({ name, bytes }: SourceFile): string | Refusal {
  const refuse = (why: string): Refusal => ({ refusal: `${name}: ${why}` })
  if (bytes.length === 0) return refuse('the file is empty (0 bytes); export it again.')
  if (isUtf16(bytes)) return refuse('the file is UTF-16; save it as "CSV UTF-8" and try again.')
  if (bytes.includes(0)) return refuse('the file is binary, not a CSV text file.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('the file is not UTF-8 text; save it as "CSV UTF-8" and try again.')
  }
}

/** A byte order mark, or a zero in every second byte of the beginning. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  const sample = bytes.subarray(0, 64)
  if (sample.length < 4) return false
  const zeros = (parity: number) => sample.every((byte, at) => at % 2 !== parity || byte === 0)
  return zeros(0) || zeros(1)
}
