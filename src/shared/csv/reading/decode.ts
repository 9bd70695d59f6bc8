/** A file as it arrived: bare name and bytes. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a whole file cannot be read: one sentence that says what to do. */
export interface Refusal {
  readonly refusal: string
}

/** Turns the bytes of one file into text, in chunks cut anywhere. */
export interface Decoder {
  /** The text of these bytes; '' from the first fault on. */
  push(bytes: Uint8Array): string
  /** The text that was held back, or why the file as a whole cannot be read. */
  end(): string | Refusal
}

/** [F13] The text of a CSV file, or the sentence that refuses it: empty, UTF-16, binary or not UTF-8. */
export function decodeText({ name, bytes }: SourceFile): string | Refusal {
  const decoder = openDecoder(name)
  const text = decoder.push(bytes)
  const rest = decoder.end()
  return typeof rest === 'string' ? text + rest : rest
}

const EMPTY = 'the file is empty (0 bytes); export it again.'
const UTF16 = 'the file is UTF-16; save it as "CSV UTF-8" and try again.'
const BINARY = 'the file is binary, not a CSV text file.'
const NOT_UTF8 = 'the file is not UTF-8 text; save it as "CSV UTF-8" and try again.'

/** Bytes from which UTF-16 is told. */
const SAMPLE = 64

/** [F13] Opens a file for decoding; a fault far into it refuses the whole file all the same. */
export function openDecoder(name: string): Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start: Uint8Array | null = new Uint8Array(0)
  let fault: string | null = EMPTY

  const decode = (bytes: Uint8Array): string => {
    // A zero outranks a broken character: an image is not helped by saving it as UTF-8.
    if (bytes.includes(0)) fault = BINARY
    if (fault !== null) return ''
    try {
      return decoder.decode(bytes, { stream: true })
    } catch {
      fault = NOT_UTF8
      return ''
    }
  }
  /** What was held back, if it is not half a character. */
  const tail = (): string => {
    try {
      return decoder.decode()
    } catch {
      fault = NOT_UTF8
      return ''
    }
  }
  const begin = (bytes: Uint8Array): string => {
    start = null
    fault = isUtf16(bytes) ? UTF16 : null
    return fault === null ? decode(bytes) : ''
  }
  return {
    push: (bytes) => {
      if (fault === UTF16 || fault === BINARY || bytes.length === 0) return ''
      if (start === null) return decode(bytes)
      start = start.length === 0 ? bytes : joined(start, bytes)
      return start.length >= SAMPLE ? begin(start) : ''
    },
    end: () => {
      const text = start !== null && start.length > 0 ? begin(start) : ''
      const rest = fault === null ? tail() : ''
      return fault === null ? text + rest : { refusal: `${name}: ${fault}` }
    },
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** A byte order mark, or a zero in every second byte of the beginning. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.length < 4) return false
  const zeros = (parity: number) => sample.every((byte, at) => at % 2 !== parity || byte === 0)
  return zeros(0) || zeros(1)
}
