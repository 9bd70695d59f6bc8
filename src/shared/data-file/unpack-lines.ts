import { joined } from '../basics/bytes'
import { openGunzip } from '../log/gzip'
import { BYTES_PER_PAUSE, type Pause } from './form'
import { cutShort, damaged, Unreadable } from './unreadable'

/** Packed bytes unpacked at once: gzip makes at most a thousand of one. */
const PIECE = 2 ** 14
const LINE_FEED = 10
/** A data file packs to a tenth; one that unpacks to far more is made to fill a computer. */
const MOST_RATIO = 200
const RATIO_FROM = 2 ** 20
const MOST_BYTES = 2 ** 32
const MOST_LINE_BYTES = 2 ** 27

/** Unpacks a gzip'd file line by line, never holding more than a line of it; throws Unreadable. */
export async function* unpackLines(
  packed: Uint8Array,
  pause: Pause,
): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  let begun: Uint8Array[] = []
  let [begunBytes, raw, read, lines, sinceWait] = [0, 0, 0, 0, 0]

  const gunzip = openGunzip((chunk) => {
    raw += chunk.length
    if (raw > MOST_BYTES || (raw > RATIO_FROM && raw > read * MOST_RATIO)) throw tooLarge()
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      begun.push(chunk.subarray(from, at))
      ready.push(joined(begun))
      begun = []
      begunBytes = 0
      from = at + 1
    }
    if (from === chunk.length) return
    // The stream uses its memory again.
    begun.push(chunk.slice(from))
    begunBytes += chunk.length - from
    if (begunBytes > MOST_LINE_BYTES) throw tooLarge()
  })
  while (read < packed.length) {
    const piece = packed.subarray(read, read + PIECE)
    read += piece.length
    try {
      gunzip.push(piece, read === packed.length)
    } catch (reason) {
      if (reason instanceof Unreadable) throw reason
      lines += ready.length
      yield* ready.splice(0)
      throw isEarlyEnd(reason) ? cutShort(lines) : damaged(lines + 1, 'it cannot be unpacked')
    }
    for (const line of ready.splice(0)) {
      lines += 1
      yield line
      sinceWait += line.length
      if (sinceWait < BYTES_PER_PAUSE) continue
      sinceWait = 0
      await pause('Reading the data file', read / packed.length)
    }
  }
  if (begunBytes > 0) throw cutShort(lines)
}

/** The code of fflate for a stream that ends early. */
const UNEXPECTED_END = 0

function isEarlyEnd(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === UNEXPECTED_END
}

function tooLarge(): Unreadable {
  return new Unreadable(
    ': the file unpacks to far more than any desk holds; it is not opened, ask whoever sent it.',
  )
}
