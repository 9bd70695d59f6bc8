import { parseUntrusted } from '../basics/json'
import type { Head } from './logged'

/** What was last known to be written, kept apart from store and journal, so that an emptied store is recognised. */
export interface Sentinel extends Head {
  readonly device: string
  readonly person: string
}

/** The sentinel as its file holds it. */
export function writeSentinel({ device, person, at, hash }: Sentinel): string {
  return JSON.stringify({ device, person, at, hash })
}

/** Reads a sentinel; null where the text is none, as a torn one knows nothing. */
export function readSentinel(text: string | null): Sentinel | null {
  if (text === null) return null
  try {
    const written = parseUntrusted(text)
    return isSentinel(written) ? written : null
  } catch {
    return null
  }
}

function isSentinel(written: unknown): written is Sentinel {
  if (typeof written !== 'object' || written === null) return false
  const { device, person, at, hash }: Partial<Record<keyof Sentinel, unknown>> = written
  return (
    typeof device === 'string' &&
    typeof person === 'string' &&
    Number.isSafeInteger(at) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  )
}
