import { parseUntrusted } from '../basics/json'
import { NO_HASH } from '../log/checksum'
import type { CheckedColumns } from '../log/entry-columns'
import type { Logged } from '../log/logged'
import { createRunningHash } from '../log/running-hash'
import { toText } from '../log/text-bytes'
import { SCHEMA_VERSION } from '../records/change'
import { type DeskFileEnd, type DeskFileHeader, NO_PAUSE, type Pause } from './form'
import { gatherState, type StateRows } from './gather-state'
import { notOurs, readEnd, readFirstLine } from './read-form'
import { createLogReading } from './read-log'
import { createStateReading, entriesOf } from './read-state'
import { unpackLines } from './unpack-lines'
import { altered, cutShort, damaged, newer, Unreadable } from './unreadable'

/** A data file, every value of it checked. */
export interface DeskFile extends StateRows {
  readonly header: DeskFileHeader
  /** The writer's log, byte for byte. */
  readonly log: readonly Logged[]
  /** The entries that stand, by partner. */
  readonly entries: readonly CheckedColumns[]
  readonly stateHash: string
  /** What a newer version wrote that is kept in the log but not understood here, in sentences. */
  readonly unknown: readonly string[]
}

/** Why a data file is not read, in one sentence. */
export interface FileRefusal {
  readonly refusal: string
  /** Whether it is a data file that was harmed, rather than something else or a newer one. */
  readonly isDamage: boolean
}

/** Reads a `.partnerdesk` file (FORMAT.md), or says in one sentence why it cannot be read. */
export async function readDeskFile(
  name: string,
  bytes: Uint8Array,
  pause: Pause = NO_PAUSE,
): Promise<DeskFile | FileRefusal> {
  try {
    return await read(bytes, pause)
  } catch (reason) {
    if (reason instanceof Unreadable)
      return { refusal: `${name}${reason.message}`, isDamage: reason.isDamage }
    throw reason
  }
}

const LINE_FEED = Uint8Array.of(10)

async function read(bytes: Uint8Array, pause: Pause): Promise<DeskFile> {
  if (bytes.length === 0)
    throw new Unreadable(': the file is empty (0 bytes); export it again, or choose another.')
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw notOurs()
  const hash = createRunningHash()
  const reading = createReading()
  let lines = 0
  for await (const line of unpackLines(bytes, pause)) {
    try {
      reading.line(line)
    } catch (reason) {
      throw reason instanceof Unreadable ? reason : damaged(lines + 1, sayWhy(reason))
    }
    if (reading.end) continue
    lines += 1
    hash.add(line)
    hash.add(LINE_FEED)
  }
  const { header, end, log, state } = reading
  if (!header || !end) throw cutShort(lines)
  if (end.lines !== lines || end.sha256 !== hash.done()) throw altered()
  if (log.log.length !== header.changes || (log.log.at(-1)?.hash ?? NO_HASH) !== header.head.hash)
    throw damaged(1, 'the log does not end where it says')
  if (state.entryCount !== header.entries)
    throw damaged(1, `entries promised: ${header.entries}, found: ${state.entryCount}`)
  // What is not understood cannot be hashed; the checksum has vouched for it.
  if (state.unknown.size === 0 && (await hashOf(state, pause)) !== end.stateHash) throw altered()
  const { partners, certifications, notes, entries } = state
  const unknown = [...new Set([...log.unknown, ...state.unknown])].map(sayUnknown)
  const { stateHash } = end
  const rows = { partners, certifications, notes }
  return { header, log: log.log, ...rows, entries, stateHash, unknown }
}

/** The lines of a file in their order: the first, the log, the state, the last. */
function createReading() {
  const [log, state] = [createLogReading(), createStateReading()]
  let header: DeskFileHeader | null = null
  let end: DeskFileEnd | null = null
  return {
    log,
    state,
    get header() {
      return header
    },
    get end() {
      return end
    },
    line: (bytes: Uint8Array): void => {
      if (end) throw new Error('it goes on after its end')
      if (log.isOpen) log.part(bytes)
      else other(parsed(bytes, header))
    },
  }

  function other(line: unknown): void {
    if (!header) header = readFirstLine(line)
    else if (log.log.length < header.changes) log.header(line)
    else if (isEndLine(line)) end = readEnd(line)
    else stateLine(header, line)
  }

  function stateLine({ schema }: DeskFileHeader, line: unknown): void {
    try {
      state.line(line)
    } catch (reason) {
      throw schema > SCHEMA_VERSION ? newer() : reason
    }
  }
}

function isEndLine(line: unknown): boolean {
  return typeof line === 'object' && line !== null && 'end' in line
}

function parsed(bytes: Uint8Array, header: DeskFileHeader | null): unknown {
  try {
    return parseUntrusted(toText(bytes))
  } catch {
    // Something else that is gzip'd is no damaged file of ours.
    throw header ? new Error('it cannot be read') : notOurs()
  }
}

const ENTRIES_PER_PAUSE = 4_096

async function hashOf(state: ReturnType<typeof createStateReading>, pause: Pause): Promise<string> {
  const { entries, entryCount } = state
  const gathering = gatherState(state)
  let count = 0
  for (const entry of entriesOf(entries)) {
    try {
      gathering.entry(entry)
    } catch {
      throw altered()
    }
    count += 1
    if (count % ENTRIES_PER_PAUSE === 0) await pause('Checking the entries', count / entryCount)
  }
  return gathering.done()
}

function sayUnknown(name: string): string {
  return `The file holds “${name}” of a newer Partner Desk, which this one does not know: its log keeps them; update Partner Desk to see them.`
}

function sayWhy(reason: unknown): string {
  if (reason instanceof SyntaxError || !(reason instanceof Error)) return 'it cannot be read'
  return reason.message
}
