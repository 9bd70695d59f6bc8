import { chained, NO_HASH, sha256 } from '../log/checksum'
import { type Header, type Logged, readHeader } from '../log/logged'
import { toBytes } from '../log/text-bytes'
import { SCHEMA_VERSION } from '../records/change'
import { checkPart, checkParts } from './check-part'
import { readPartLine } from './part-line'
import { newer } from './unreadable'

/** A log as its lines are read. */
export interface LogReading {
  readonly log: readonly Logged[]
  /** Whether the last change still lacks parts. */
  readonly isOpen: boolean
  /** What changes hold that this version does not know. */
  readonly unknown: ReadonlySet<string>
  /** The line that begins a change; throws where it does not follow. */
  header(line: unknown): void
  /** The line of the next part of that change; throws where it is not the one its header names. */
  part(line: Uint8Array): void
}

/** Reads changes back to the very bytes they had, each following from the one before. */
export function createLogReading(): LogReading {
  const log: Logged[] = []
  const ids = new Set<string>()
  const unknown = new Set<string>()
  let current: { readonly logged: Logged; readonly header: Header } | null = null
  let parts: Uint8Array[] = []
  let counts: (number | null)[] = []

  function close(): void {
    if (!current || parts.length < current.header.parts.length) return
    const { change } = current.header
    if (change.schema <= SCHEMA_VERSION) checkParts(change, counts)
    ids.add(change.id)
    log.push({ ...current.logged, parts })
    current = null
  }
  return {
    log,
    unknown,
    get isOpen() {
      return current !== null
    },
    header: (line) => {
      const { header: text, hash } = headerLine(line)
      const bytes = toBytes(text)
      if (chained(log.at(-1)?.hash ?? NO_HASH, bytes) !== hash)
        throw new Error('the change does not follow from the one before')
      const header = readHeader(bytes)
      checkAct(header, ids)
      parts = []
      counts = []
      current = { logged: { at: log.length + 1, hash, header: bytes, parts }, header }
      close()
    },
    part: (line) => {
      const expected = current?.header.parts[parts.length]
      if (!current || !expected) throw new Error('a part that belongs to no change')
      const { bytes, json } = readPartLine(line)
      if (bytes.length !== expected.bytes || sha256(bytes) !== expected.hash)
        throw new Error('a part is not what its change says')
      const part = checkedFor(current.header, json)
      if (part.kind === 'unknown') unknown.add(part.name)
      counts.push(part.kind === 'entries' ? part.columns.count : null)
      parts.push(bytes)
      close()
    },
  }
}

/** What cannot be in our own schema may well be in a later one. */
function checkedFor({ change }: Header, json: unknown): ReturnType<typeof checkPart> {
  try {
    return checkPart(json)
  } catch (reason) {
    throw change.schema > SCHEMA_VERSION ? newer() : reason
  }
}

function checkAct({ change }: Header, ids: ReadonlySet<string>): void {
  const { id, ledger, schema } = change
  if (ids.has(id)) throw new Error('a change stands twice')
  switch (ledger.act) {
    case 'none':
      return
    case 'add':
      if (Number.isSafeInteger(ledger.entries) && ledger.entries > 0) return
      break
    case 'withdraw':
    case 'restore':
      if (ids.has(ledger.change)) return
      break
    default:
      ledger satisfies never
      if (schema > SCHEMA_VERSION) throw newer()
  }
  throw new Error('a change does to the ledger what cannot be')
}

function headerLine(line: unknown): { readonly header: string; readonly hash: string } {
  if (typeof line === 'object' && line !== null && 'header' in line && 'hash' in line) {
    const { header, hash } = line
    if (typeof header === 'string' && typeof hash === 'string') return { header, hash }
  }
  throw new Error('a change was expected')
}
