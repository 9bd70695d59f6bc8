import { joined } from '../basics/bytes'
import type { Entry } from '../ledger/entry'
import { entryColumns } from '../log/entry-columns'
import { openGzip } from '../log/gzip'
import type { Head, Logged } from '../log/logged'
import { createRunningHash } from '../log/running-hash'
import { toBytes, toText } from '../log/text-bytes'
import { SCHEMA_VERSION } from '../records/change'
import {
  BYTES_PER_PAUSE,
  type DeskFileEnd,
  type DeskFileHeader,
  FORMAT,
  NO_PAUSE,
  type Pause,
  VERSION,
} from './form'
import { gatherState, type StateRows } from './gather-state'
import { partLine } from './part-line'

/** A desk on its way into a file; log and entries are asked for once, in turn. */
export interface DeskFileSource {
  readonly device: string
  readonly person: string
  /** The stamp of the last change; null where there is none. */
  readonly savedAt: string | null
  readonly head: Head
  /** How many entries stand. */
  readonly entryCount: number
  readonly log: AsyncIterable<Logged> | Iterable<Logged>
  readonly state: StateRows & {
    /** Each partner's together. */
    readonly entries: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>
  }
}

const ENTRIES_PER_LINE = 4_096
const ROWS_PER_LINE = 1_024

/** Writes a desk as a `.partnerdesk` file (FORMAT.md); throws where the source contradicts itself. */
export async function writeDeskFile(
  source: DeskFileSource,
  pause: Pause = NO_PAUSE,
): Promise<Uint8Array> {
  const out = openLines(pause)
  await out.line(toBytes(JSON.stringify(headerOf(source))))
  await writeLog(source, out)
  const { partners, certifications, notes } = source.state
  for (const rows of piecesOf(partners, ROWS_PER_LINE))
    await out.line(toBytes(JSON.stringify({ table: 'partners', rows })))
  for (const rows of piecesOf(certifications, ROWS_PER_LINE))
    await out.line(toBytes(JSON.stringify({ table: 'certifications', rows })))
  for (const rows of piecesOf(notes, ROWS_PER_LINE))
    await out.line(toBytes(JSON.stringify({ table: 'notes', rows })))
  return out.end(await writeEntries(source, out))
}

function headerOf({ device, person, savedAt, head, entryCount }: DeskFileSource): DeskFileHeader {
  const counts = { changes: head.at, entries: entryCount }
  const facts = {
    format: FORMAT,
    version: VERSION,
    schema: SCHEMA_VERSION,
    device,
    person,
  } as const
  return { ...facts, ...counts, head: { at: head.at, hash: head.hash }, savedAt }
}

async function writeLog({ log, head }: DeskFileSource, out: Lines): Promise<void> {
  let last: Pick<Logged, 'at' | 'hash'> = { at: 0, hash: head.hash }
  for await (const change of log) {
    if (change.at !== last.at + 1) throw new Error(`change ${last.at + 1} is not in the log`)
    last = change
    out.does('Writing the log', change.at / Math.max(1, head.at) / 2)
    await out.line(toBytes(JSON.stringify({ header: toText(change.header), hash: change.hash })))
    for (const part of change.parts) await out.line(partLine(part))
  }
  if (last.at !== head.at || last.hash !== head.hash) throw new Error('the log ends elsewhere')
}

/** The entries as lines of columns; gives the hash of the whole state. */
async function writeEntries({ state, entryCount }: DeskFileSource, out: Lines): Promise<string> {
  const gathering = gatherState(state)
  let waiting: Entry[] = []
  let count = 0
  const flush = async () => {
    count += waiting.length
    out.does('Writing the entries', 0.5 + count / Math.max(1, entryCount) / 2)
    await out.line(toBytes(JSON.stringify({ entries: entryColumns(waiting) })))
    waiting = []
  }
  for await (const some of state.entries)
    for (const entry of some) {
      gathering.entry(entry)
      waiting.push(entry)
      if (waiting.length === ENTRIES_PER_LINE) await flush()
    }
  if (waiting.length > 0) await flush()
  if (count !== entryCount) throw new Error(`${count} entries stand where ${entryCount} should`)
  return gathering.done()
}

/** Lines on their way through hash and gzip. */
interface Lines {
  /** Names what is being done, for whoever waits. */
  does(step: string, share: number): void
  line(bytes: Uint8Array): Promise<void>
  end(stateHash: string): Uint8Array
}

const LINE_FEED = Uint8Array.of(10)

function openLines(pause: Pause): Lines {
  const pieces: Uint8Array[] = []
  const gzip = openGzip((bytes) => pieces.push(bytes))
  const hash = createRunningHash()
  let [lines, sinceWait, step, share] = [0, 0, '', 0]
  return {
    does: (what, howFar) => {
      step = what
      share = howFar
    },
    line: async (bytes) => {
      lines += 1
      for (const piece of [bytes, LINE_FEED]) {
        hash.add(piece)
        gzip.push(piece, false)
      }
      sinceWait += bytes.length
      if (sinceWait < BYTES_PER_PAUSE) return
      sinceWait = 0
      await pause(step, share)
    },
    end: (stateHash) => {
      const end: DeskFileEnd = { lines, stateHash, sha256: hash.done() }
      gzip.push(toBytes(`${JSON.stringify({ end })}\n`), true)
      return joined(pieces)
    },
  }
}

function* piecesOf<T>(rows: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}
