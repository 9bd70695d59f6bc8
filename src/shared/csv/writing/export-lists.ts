import type { Entry } from '../../ledger/entry'
import type { Certification } from '../../records/certification'
import type { Partner } from '../../records/partner'
import { COLUMNS, type FileKind, noteName } from '../reading/columns'
import { writeRows } from './write-csv'

/** [F15] partners.csv as the import reads it, in parts that make up the file one after another. */
export function partnersCsv(partners: Iterable<Partner>): readonly string[] {
  return listCsv('partners', partners, (partner) => ({
    cells: [
      partner.id,
      partner.name,
      partner.profile,
      partner.country,
      partner.email,
      partner.plan,
      partner.joinedOn ?? '',
      partner.stage,
      partner.owner ?? '',
    ],
    notes: partner.notes,
  }))
}

/** [F15] certifications.csv as the import reads it, in parts. */
export function certificationsCsv(certifications: Iterable<Certification>): readonly string[] {
  return listCsv('certifications', certifications, (one) => ({
    cells: [
      one.id,
      one.partner,
      one.person,
      one.kind,
      one.title,
      one.issuedOn ?? '',
      one.expiresOn ?? '',
    ],
  }))
}

/** [F15] activities.csv as the import reads it, in parts; the entries are asked for once, one by one. */
export function activitiesCsv(entries: Iterable<Entry>): readonly string[] {
  return listCsv('activities', entries, (entry) => ({
    cells: [
      entry.id,
      entry.partner,
      entry.date,
      entry.activity,
      String(entry.quantity),
      sayNumber(entry.points),
      sayCents(entry.revenue),
      sayNumber(entry.minutes),
      entry.status,
      entry.reference,
      entry.person,
      entry.note,
    ],
    ...(entry.extra && { notes: entry.extra }),
  }))
}

interface ListLine {
  /** In the order of the file's columns. */
  readonly cells: readonly string[]
  readonly notes?: Readonly<Record<string, string>>
}

/** Rows that are written at a time. */
const BATCH = 4096

/** A note's column comes with the first record that has it, so the header is written last and put first. */
function listCsv<T>(
  kind: FileKind,
  records: Iterable<T>,
  lineOf: (record: T) => ListLine,
): readonly string[] {
  const columns: readonly string[] = COLUMNS[kind]
  const notePlaces = new Map<string, number>()
  const parts: string[] = []
  let rows: (readonly string[])[] = []
  for (const record of records) {
    const { cells, notes } = lineOf(record)
    rows.push(notes === undefined ? cells : withNotes(kind, cells, notes, notePlaces))
    if (rows.length < BATCH) continue
    parts.push(writeRows(rows))
    rows = []
  }
  parts.push(writeRows(rows))
  return [writeRows([[...columns, ...notePlaces.keys()]]), ...parts]
}

function withNotes(
  kind: FileKind,
  cells: readonly string[],
  notes: Readonly<Record<string, string>>,
  places: Map<string, number>,
): readonly string[] {
  const row = [...cells]
  for (const [heading, text] of Object.entries(notes)) {
    const name = noteName(kind, heading)
    const place = places.get(name) ?? cells.length + places.size
    places.set(name, place)
    while (row.length < place) row.push('')
    row[place] = text
  }
  return row
}

function sayNumber(value: number | null): string {
  return value === null ? '' : String(value)
}

/** Cents as dollars with a point: -5 is -0.05. */
function sayCents(value: number | null): string {
  if (value === null) return ''
  const digits = String(Math.abs(value)).padStart(3, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
