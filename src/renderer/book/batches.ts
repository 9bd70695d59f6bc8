import { parseUntrusted } from '../../shared/basics/json'
import { keepRows, rowsKept } from '../../shared/log/row-columns'
import { toBytes, toText } from '../../shared/log/text-bytes'
import type { Certification } from '../../shared/records/certification'
import type { Contents } from '../../shared/records/change'
import type { Note } from '../../shared/records/note'
import type { Partner } from '../../shared/records/partner'
import type { Batch } from '../db/write'
import type { Records } from './records'
import { Roster } from './roster'

/** How many neighbours on the roster share a batch: few enough to rewrite for one change, many enough to open quickly. */
const SPAN = { roster: 1_024, partners: 128, certifications: 64, notes: 64 } as const
type Table = keyof typeof SPAN

/** The tables of records that this version makes batches of. */
export const TABLES: readonly string[] = ['partners', 'certifications', 'notes'] satisfies Table[]
/** Those of the versions that did not write down which they knew. */
export const FIRST_TABLES: readonly string[] = ['partners', 'certifications'] satisfies Table[]

/** The batches that a change touches, as they are to be written once the records have taken it. */
export function batchesTouched(
  { partners, certifications, notes }: Omit<Contents, 'added'>,
  rosterBefore: number,
  roster: Roster,
  records: Records,
): readonly Batch[] {
  const touched: Record<Table, Set<number>> = {
    roster: new Set(),
    partners: new Set(),
    certifications: new Set(),
    notes: new Set(),
  }
  for (let ordinal = rosterBefore; ordinal < roster.size; ordinal++)
    touched.roster.add(Math.floor(ordinal / SPAN.roster))
  const touch = (table: Table, partner: string | undefined): void => {
    if (partner !== undefined) touched[table].add(batchOf(table, roster.ordinalOf(partner)))
  }
  for (const { before, after } of partners) touch('partners', (after ?? before)?.id)
  for (const { before, after } of certifications) {
    touch('certifications', before?.partner)
    touch('certifications', after?.partner)
  }
  for (const { before, after } of notes) touch('notes', (after ?? before)?.partner)
  return [
    ...[...touched.roster].map((n) => rosterBatch(n, roster)),
    ...[...touched.partners].map((n) => partnerBatch(n, roster, records)),
    ...[...touched.certifications].map((n) => certificationBatch(n, roster, records)),
    ...[...touched.notes].map((n) => noteBatch(n, roster, records)),
  ]
}

/** Every batch of a desk, for a store that is written anew. */
export function allBatches(roster: Roster, records: Records): readonly Batch[] {
  const count = (table: Table) => Math.ceil(roster.size / SPAN[table])
  const each = (table: Table, make: (n: number) => Batch) =>
    Array.from({ length: count(table) }, (_, n) => make(n))
  return [
    ...each('roster', (n) => rosterBatch(n, roster)),
    ...each('partners', (n) => partnerBatch(n, roster, records)),
    ...each('certifications', (n) => certificationBatch(n, roster, records)),
    ...each('notes', (n) => noteBatch(n, roster, records)),
  ]
}

/** Reads batches back into roster and records; they are ours, and a checksum has vouched for them. */
export function readBatches(
  batches: readonly { readonly table: string; readonly n: number; readonly bytes: Uint8Array }[],
  records: Records,
): Roster {
  const rowsOf = (table: Table): readonly unknown[] =>
    batches
      .filter((batch) => batch.table === table)
      .sort((a, b) => a.n - b.n)
      .flatMap(({ bytes }) => {
        return rowsKept(parseUntrusted(toText(bytes)))
      })
  const roster = new Roster(rowsOf('roster').map(String))
  for (const row of rowsOf('partners')) records.holdPartner(row as Partner)
  for (const row of rowsOf('certifications')) records.holdCertification(row as Certification)
  for (const row of rowsOf('notes')) records.holdNote(row as Note)
  return roster
}

function rosterBatch(n: number, roster: Roster): Batch {
  return batch('roster', n, roster.slice(n * SPAN.roster, (n + 1) * SPAN.roster))
}

function partnerBatch(n: number, roster: Roster, records: Records): Batch {
  const ids = roster.slice(n * SPAN.partners, (n + 1) * SPAN.partners)
  return batch(
    'partners',
    n,
    ids.flatMap((id) => records.partner(id) ?? []),
  )
}

function certificationBatch(n: number, roster: Roster, records: Records): Batch {
  const ids = roster.slice(n * SPAN.certifications, (n + 1) * SPAN.certifications)
  return batch(
    'certifications',
    n,
    ids.flatMap((id) => records.certificationsOf(id)),
  )
}

function noteBatch(n: number, roster: Roster, records: Records): Batch {
  const ids = roster.slice(n * SPAN.notes, (n + 1) * SPAN.notes)
  return batch(
    'notes',
    n,
    ids.flatMap((id) => records.notesOf(id)),
  )
}

function batch(table: Table, n: number, rows: readonly object[] | readonly string[]): Batch {
  const kept = rows.every((row) => typeof row === 'object') ? keepRows(rows) : rows
  return { table, n, bytes: rows.length === 0 ? null : toBytes(JSON.stringify(kept)) }
}

function batchOf(table: Table, ordinal: number): number {
  return Math.floor(ordinal / SPAN[table])
}
