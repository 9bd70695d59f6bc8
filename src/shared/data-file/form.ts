import type { Head } from '../log/logged'

/** What the first line of every data file says it is. */
export const FORMAT = 'partnerdesk'
/** The form this version writes; a file of a later one is refused. */
export const VERSION = 1

/** The first line: whose desk it is and how much follows. */
export interface DeskFileHeader {
  readonly format: typeof FORMAT
  readonly version: number
  /** The version of the shape of a change that the writer knew. */
  readonly schema: number
  readonly device: string
  readonly person: string
  readonly changes: number
  /** Entries that stand; those taken back are in the log alone. */
  readonly entries: number
  readonly head: Head
  /** The stamp of the last change, not the time of saving: the same desk gives the same bytes. */
  readonly savedAt: string | null
}

/** The last line: without it the file was cut short. */
export interface DeskFileEnd {
  /** Lines before it. */
  readonly lines: number
  readonly stateHash: string
  /** SHA-256 over all bytes before the line. */
  readonly sha256: string
}

/** Awaited about every 30 ms of work; throws when the person cancels. */
export type Pause = (step: string, share: number) => Promise<void>

/** For callers who hold nobody up. */
export const NO_PAUSE: Pause = async () => {}

/** Bytes of lines worked on between two pauses: some thirty milliseconds. */
export const BYTES_PER_PAUSE = 2 ** 18
