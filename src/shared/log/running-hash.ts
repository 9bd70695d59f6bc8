import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { toBytes } from './text-bytes'

/** SHA-256 over what comes piece by piece, so that it never stands in memory as a whole. */
export interface RunningHash {
  add(bytes: Uint8Array): void
  /** The hash as 64 hexadecimal digits; nothing can be added after. */
  done(): string
}

/** Starts a hash over nothing. */
export function createRunningHash(): RunningHash {
  const hash = digest.create()
  return {
    add: (bytes) => void hash.update(bytes),
    done: () => bytesToHex(hash.digest()),
  }
}

/** Texts joined before they are hashed: a call for each line would cost more than the hash. */
const LINES_AT_ONCE = 256

/** SHA-256 over lines, each ended by a line feed. */
export function hashOfLines(lines: Iterable<string>): string {
  const hash = createRunningHash()
  let waiting: string[] = []
  for (const line of lines) {
    waiting.push(line)
    if (waiting.length < LINES_AT_ONCE) continue
    hash.add(toBytes(`${waiting.join('\n')}\n`))
    waiting = []
  }
  if (waiting.length > 0) hash.add(toBytes(`${waiting.join('\n')}\n`))
  return hash.done()
}
