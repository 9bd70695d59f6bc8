import { createPacker } from '../../shared/ledger/pages/pack'
import type { LedgerPage } from '../../shared/ledger/pages/page'
import { NO_HASH } from '../../shared/log/checksum'
import { liveChanges } from '../../shared/log/live-changes'
import { type Logged, readHeader } from '../../shared/log/logged'
import { SCHEMA_VERSION } from '../../shared/records/change'
import { readStamp } from '../../shared/sync/stamp'
import type { DeskRecord } from '../db/database'
import { TABLES } from './batches'
import { type Book, createBook } from './book'
import { type OpenedParts, openParts } from './contents'
import { Records } from './records'
import { Roster } from './roster'

/** Who sits at a desk, apart from its log. */
export type Sitter = Pick<DeskRecord, 'device' | 'person' | 'starts'>

export const NOBODY: Sitter = { device: '', person: '', starts: 0 }

/** Who made the last change of a log; null where there is none. */
export function lastSitter(log: readonly Logged[]): Sitter | null {
  const last = log.at(-1)
  if (!last) return null
  const { device, person } = readHeader(last.header).change
  return { device, person, starts: 0 }
}

/** Awaited now and then in long work. */
export type Pause = (step: string, share: number) => Promise<void>

/**
 * What a log amounts to: records, roster and pages, from its changes alone. The same log always gives
 * the same bytes, which is how a store is checked, healed and built anew. Pages are packed up to the
 * place `folded`, where a store that is checked had packed them last.
 */
export async function replay(
  log: readonly Logged[],
  sitter: Sitter,
  pause: Pause = async () => {},
  folded: number = log.length,
): Promise<Book> {
  const [roster, records] = [new Roster(), new Records()]
  const changes = log.map(({ header }) => readHeader(header).change)
  const live = liveChanges(log.slice(0, folded))
  const expected = changes.reduce(
    (sum, { ledger }) => sum + (ledger.act === 'add' ? ledger.entries : 0),
    0,
  )
  const packer = createPacker(expected)
  const ids = new Map<number, readonly (readonly string[])[]>()
  for (const [n, { at, parts }] of log.entries()) {
    await pause('Reading the log', n / log.length)
    const opened = openParts(parts)
    records.apply(opened)
    roster.enrol(opened.partners.flatMap(({ after }) => (after ? [after.id] : [])))
    if (!live.has(at)) continue
    pack(opened, at)
    ids.set(
      at,
      opened.columns.map(({ id }) => id),
    )
  }

  function pack({ columns }: OpenedParts, at: number): void {
    let first = 0
    for (const part of columns) {
      // An activity of a newer version is not counted: its row is left out.
      const partner = part.partner.map((id, row) =>
        part.activity[row] === null ? -1 : roster.ordinalOf(id),
      )
      const activity = part.activity.map((one) => one ?? 'special')
      packer.add({ ...part, partner, activity }, at, first)
      first += part.count
    }
  }

  const pages: readonly LedgerPage[] = packer.pages((change, index) => {
    let left = index
    for (const part of ids.get(change) ?? []) {
      if (left < part.length) return part[left] ?? ''
      left -= part.length
    }
    return ''
  })
  const last = changes.at(-1)
  const own = changes.filter(({ device }) => device === sitter.device)
  const desk: DeskRecord = {
    key: 'desk',
    schema: SCHEMA_VERSION,
    device: sitter.device,
    person: sitter.person,
    starts: sitter.starts,
    seq: own.reduce((most, { seq }) => Math.max(most, seq), 0),
    hlc: changes.reduce<string | null>((latest, { hlc }) => later(latest, hlc), null),
    last: last?.id ?? null,
    at: log.at(-1)?.at ?? 0,
    hash: log.at(-1)?.hash ?? NO_HASH,
    folded,
    tables: TABLES,
  }
  return createBook(desk, roster, records, pages)
}

function later(one: string | null, other: string): string | null {
  if (readStamp(other) === null) return one
  return one === null || other > one ? other : one
}
