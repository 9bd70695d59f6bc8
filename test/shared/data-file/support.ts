import { gzipSync } from 'node:zlib'
import { type DeskFile, readDeskFile } from '../../../src/shared/data-file/read'
import { type LogState, stateOfLog } from '../../../src/shared/data-file/state-of-log'
import { type DeskFileSource, writeDeskFile } from '../../../src/shared/data-file/write'
import { chained, NO_HASH, sha256 } from '../../../src/shared/log/checksum'
import { type Head, type Logged, logged, readHeader } from '../../../src/shared/log/logged'
import { toBytes } from '../../../src/shared/log/text-bytes'
import {
  type Contents,
  type Draft,
  type LedgerAct,
  recordCounts,
  reversedAct,
  SCHEMA_VERSION,
  turned,
} from '../../../src/shared/records/change'
import { named } from '../../../src/shared/records/named'

/** A desk that is a log and nothing else: what it holds follows. */
export class LogDesk {
  readonly device: string
  readonly log: Logged[]
  readonly #contents = new Map<string, Contents>()

  constructor(device: string, log: readonly Logged[] = []) {
    this.device = device
    this.log = [...log]
  }

  get head(): Head {
    const last = this.log.at(-1)
    return { at: last?.at ?? 0, hash: last?.hash ?? NO_HASH }
  }

  /** Commits as the door does: the id of the change. */
  commit({ kind, label, ...draft }: Draft): string {
    const contents = named(draft, { id: this.#stamp().id })
    const entries = contents.added.length
    const ledger: LedgerAct = entries > 0 ? { act: 'add', entries } : { act: 'none' }
    return this.#write({ kind, label, of: null, ledger }, contents)
  }

  /** Takes back a change that this very desk committed. */
  undo(id: string): string {
    const changes = this.log.map(({ header }) => readHeader(header).change)
    const found = changes.find((one) => one.id === id)
    const contents = this.#contents.get(id)
    if (!found || !contents) throw new Error(`no change ${id}`)
    const partners = turned(contents.partners)
    const certifications = turned(contents.certifications)
    const notes = turned(contents.notes)
    const act = { kind: 'undo', label: `Undo of ${found.label}`, of: id } as const
    return this.#write(
      { ...act, ledger: reversedAct(found) },
      { partners, certifications, notes, added: [] },
    )
  }

  /** Appends a change with parts as somebody else may have made them, and members we do not know. */
  append(parts: readonly Uint8Array[], more: Readonly<Record<string, unknown>> = {}): void {
    const act = { kind: 'import', label: 'Foreign', of: null, ledger: { act: 'none' }, records: {} }
    const named = parts.map((part) => ({ bytes: part.length, hash: sha256(part) }))
    const change = { ...this.#stamp(), ...act, ...more }
    const header = toBytes(JSON.stringify({ change, parts: named }))
    const { at, hash } = this.head
    this.log.push({ at: at + 1, hash: chained(hash, header), header, parts })
  }

  file(): Promise<Uint8Array> {
    return writeDeskFile(this.source())
  }

  source(): DeskFileSource {
    const { entries, ...rows } = stateOfLog(this.log)
    const last = this.log.at(-1)
    return {
      device: this.device,
      person: 'Ann',
      savedAt: last ? readHeader(last.header).change.hlc : null,
      head: this.head,
      entryCount: entries.length,
      log: this.log,
      state: { ...rows, entries: [entries] },
    }
  }

  #write(
    act: {
      readonly kind: Draft['kind']
      readonly label: string
      readonly of: string | null
      readonly ledger: LedgerAct
    },
    contents: Contents,
  ): string {
    const change = { ...this.#stamp(), ...act, records: recordCounts(contents) }
    this.log.push(logged(change, contents, this.head))
    this.#contents.set(change.id, contents)
    return change.id
  }

  #stamp() {
    const { device } = this
    const seq = this.log.length + 1
    const hlc = `${seq.toString(36).padStart(9, '0')}-0000-${device}`
    return { id: `${device}-${seq}`, device, seq, hlc, person: 'Ann', schema: SCHEMA_VERSION }
  }
}

/** A desk that holds nothing. */
export const NOTHING: LogState = { partners: [], certifications: [], notes: [], entries: [] }

/** A draft of which only what matters is said. */
export function aDraft(said: Partial<Draft>): Draft {
  const nothing = { partners: [], certifications: [], notes: [], added: [] }
  return { kind: 'import', label: 'Import', ...nothing, ...said }
}

/** A desk that came to hold these by one import. */
export function deskOf(device: string, state: LogState): LogDesk {
  const desk = new LogDesk(device)
  desk.commit(
    aDraft({
      partners: state.partners.map((after) => ({ before: null, after })),
      certifications: state.certifications.map((after) => ({ before: null, after })),
      notes: state.notes.map((after) => ({ before: null, after })),
      added: state.entries,
    }),
  )
  return desk
}

/** Reads a file that must be sound. */
export async function opened(bytes: Uint8Array, name = 'desk.partnerdesk'): Promise<DeskFile> {
  const file = await readDeskFile(name, bytes)
  if ('refusal' in file) throw new Error(file.refusal)
  return file
}

/** The sentence that refuses a file; fails where it is read. */
export async function refusal(bytes: Uint8Array, name = 'desk.partnerdesk'): Promise<string> {
  const file = await readDeskFile(name, bytes)
  if ('refusal' in file) return file.refusal
  throw new Error('the file was read')
}

/** Lines as a data file has them, packed by Node: what another program may have written. */
export function packed(lines: readonly string[]): Uint8Array {
  return new Uint8Array(gzipSync(lines.map((line) => `${line}\n`).join('')))
}
