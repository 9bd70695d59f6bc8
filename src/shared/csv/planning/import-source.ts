import { openDecoder } from '../reading/decode'
import { HEAD_LENGTH } from '../reading/dialect'
import type { TextStream } from '../reading/rows'

/** A file on its way into the desk: its bytes come in chunks, and are read once. */
export interface ImportSource {
  readonly name: string
  /** In bytes, for the share of what is read. */
  readonly size: number
  chunks(): AsyncIterable<Uint8Array>
}

/** Keeps long work from holding up others. */
export interface Pace {
  /** Says that bytes were read and worked on; now and then it waits, and throws when cancelled. */
  after(file: string, bytes: number): Promise<void>
}

/** A file of which only the beginning was read. */
export interface OpenSource {
  readonly name: string
  /** The beginning of the text: dialect, headings and kind are known from it. */
  readonly head: string
  /** Whether the head is the whole text. */
  readonly isWhole: boolean
  /** Why the file cannot be read, as far as the head tells. */
  readonly refusal: string | null
  /** Sends the whole text on, head first; gives the sentence that refuses it, or null. */
  sendTo(stream: TextStream): Promise<string | null>
  /** Lets go of the file, read or not. */
  close(): Promise<void>
}

/** Bytes worked on between two waits: some ten milliseconds. */
const PIECE = 2 ** 19

/** Opens a file and reads its beginning. */
export async function openSource(source: ImportSource, pace: Pace): Promise<OpenSource> {
  const texts = textsOf(source, pace)
  const read: string[] = []
  let [length, refusal, isWhole]: [number, string | null, boolean] = [0, null, false]
  while (length < HEAD_LENGTH && !isWhole) {
    const next = await texts.next()
    if (next.done) {
      refusal = next.value
      isWhole = true
    } else {
      read.push(next.value)
      length += next.value.length
    }
  }
  return {
    name: source.name,
    head: read.join(''),
    isWhole,
    refusal,
    sendTo: async (stream) => {
      for (const text of read.splice(0)) {
        stream.push(text)
        await pace.after(source.name, 0)
      }
      for (;;) {
        const next = isWhole ? { done: true as const, value: refusal } : await texts.next()
        if (!next.done) {
          stream.push(next.value)
          continue
        }
        if (next.value === null) stream.end()
        return next.value
      }
    },
    close: async () => {
      await texts.return(null)
    },
  }
}

/** Waits after so many bytes and tells how far all files together have come. */
export function createPace(sources: readonly ImportSource[], { onProgress, pause }: Pacing): Pace {
  const total = sources.reduce((sum, { size }) => sum + size, 0)
  let [read, sinceWait] = [0, 0]
  return {
    after: async (file, bytes) => {
      read += bytes
      // What was read for the head alone is worked on later, and waited for then.
      sinceWait += bytes === 0 ? PIECE : bytes
      if (sinceWait < PIECE) return
      sinceWait = 0
      onProgress?.(`Reading ${file}`, total === 0 ? 1 : Math.min(1, read / total))
      await pause()
    },
  }
}

/** How a caller follows long work, and holds it up or ends it. */
export interface Pacing {
  /** What is being done, and the share of all bytes that is read, 0 to 1. */
  readonly onProgress?: (step: string, share: number) => void
  /** Waited for about every 30 ms of work; throws when the person cancelled. */
  readonly pause: () => Promise<void>
}

/** The text of a file, piece by piece; in the end the sentence that refuses it, or null. */
async function* textsOf(
  source: ImportSource,
  pace: Pace,
): AsyncGenerator<string, string | null, undefined> {
  const decoder = openDecoder(source.name)
  for await (const chunk of source.chunks()) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const bytes = chunk.subarray(at, at + PIECE)
      const text = decoder.push(bytes)
      if (text !== '') yield text
      await pace.after(source.name, bytes.length)
    }
  }
  const rest = decoder.end()
  if (typeof rest !== 'string') return rest.refusal
  if (rest !== '') yield rest
  return null
}
