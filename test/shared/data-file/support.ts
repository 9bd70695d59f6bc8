import { gzipSync } from 'node:zlib'
import type { DeskFile } from '../../../src/shared/data-file/read'
import { readDeskFile } from '../../../src/shared/data-file/read'
import { stateOfLog } from '../../../src/shared/data-file/state-of-log'
import { type DeskFileSource, writeDeskFile } from '../../../src/shared/data-file/write'
import { NO_HASH } from '../../../src/shared/log/checksum'
import { type Head, type Logged, logged, readHeader } from '../../../src/shared/log/logged'
import {
  type Contents,
  type Draft,
  type LedgerAct,
  recordCounts,
  reversedAct,
  SCHEMA_VERSION,
  turned,
} from '../../../src/shared/records/change'

/** A desk that is a log and nothing else: what it holds follows. */
export class LogDesk {
  readonly device: string
  readonly log: Logged[] = []
  readonly #contents = new Map<string, Contents>()

  constructor(device: string, log: readonly Logged[] = []) {
    this.device = device
    this.log.push(...log)
  }

  get head(): Head {
    const last = this.log.at(-1)
    return { at: last?.at ?? 0, hash: last?.hash ?? NO_HASH }
  }

  /** Commits as the door does: the id of the change. */
  commit({ kind, label, ...contents }: Draft): string {
    const ledger: LedgerAct =
      contents.added.length > 0 ? { act: 'add', entries: contents.added.length } : { act: 'none' }
    return this.#append(kind, label, null, ledger, contents)
  }

  /** Takes back a change that this very desk committed. */
  undo(id: string): string {
    const found = this.log
      .map(({ header }) => readHeader(header).change)
      .find((one) => one.id === id)
    const contents = this.#contents.get(id)
    if (!found || !contents) throw new Error(`no change ${id}`)
    const { partners, certifications } = contents
    return this.#append('undo', `Undo of ${found.label}`, id, reversedAct(found), {
      partners: turned(partners),
      certifications: turned(certifications),
      added: [],
    })
  }

  async file(): Promise<Uint8Array> {
    return writeDeskFile(this.source())
  }

  source(): DeskFileSource {
    const { partners, certifications, entries } = stateOfLog(this.log)
    const last = this.log.at(-1)
    return {
      device: this.device,
      person: 'Ann',
      savedAt: last ? readHeader(last.header).change.hlc : null,
      head: this.head,
      entryCount: entries.length,
      log: this.log,
      state: { partners, certifications, entries: [entries] },
    }
  }

  #append(
    kind: Draft['kind'],
    label: string,
    of: string | null,
    ledger: LedgerAct,
    contents: Contents,
  ): string {
    const seq = this.log.length + 1
    const id = `${this.device}-${seq}`
    const hlc = `${seq.toString(36).padStart(9, '0')}-0000-${this.device}`
    const change = { id, device: this.device, seq, hlc, person: 'Ann', schema: SCHEMA_VERSION }
    this.log.push(
      logged(
        { ...change, kind, label, of, ledger, records: recordCounts(contents) },
        contents,
        this.head,
      ),
    )
    this.#contents.set(id, contents)
    return id
  }
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
