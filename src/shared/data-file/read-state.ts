import type { Entry } from '../ledger/entry'
import { type CheckedColumns, checkedColumns, entryAt } from '../log/entry-columns'
import type { Certification } from '../records/certification'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'
import { isCertification, isNote, isPartner } from './check-rows'

/** The state as its lines are read. */
export interface StateReading {
  readonly partners: readonly Partner[]
  readonly certifications: readonly Certification[]
  readonly notes: readonly Note[]
  readonly entries: readonly CheckedColumns[]
  readonly entryCount: number
  /** What the lines hold that this version does not know. */
  readonly unknown: ReadonlySet<string>
  /** Takes one line; throws where a value cannot be, or a row has no partner. */
  line(line: unknown): void
}

/** Reads partners, then what is theirs. */
export function createStateReading(): StateReading {
  const partners: Partner[] = []
  const certifications: Certification[] = []
  const notes: Note[] = []
  const entries: CheckedColumns[] = []
  const ids = new Set<string>()
  const certificateIds = new Set<string>()
  const noteIds = new Set<string>()
  const unknown = new Set<string>()
  let entryCount = 0

  function partner(row: unknown): void {
    if (!isPartner(row)) throw new Error('a partner that cannot be')
    if (ids.has(row.id)) throw new Error('a partner stands twice')
    ids.add(row.id)
    partners.push(row)
  }
  function certification(row: unknown): void {
    if (!isCertification(row)) throw new Error('a certificate that cannot be')
    const key = `${row.partner}\n${row.id}`
    if (!ids.has(row.partner)) throw new Error('a certificate without its partner')
    if (certificateIds.has(key)) throw new Error('a certificate stands twice')
    certificateIds.add(key)
    certifications.push(row)
  }
  function note(row: unknown): void {
    if (!isNote(row)) throw new Error('a note that cannot be')
    const key = `${row.partner}\n${row.id}`
    if (!ids.has(row.partner)) throw new Error('a note without its partner')
    if (noteIds.has(key)) throw new Error('a note stands twice')
    noteIds.add(key)
    notes.push(row)
  }
  function columns(written: unknown): void {
    const checked = checkedColumns(written)
    if (!checked.partner.every((id) => ids.has(id))) throw new Error('an entry without its partner')
    if (checked.activity.includes(null)) unknown.add('activities')
    for (const name of unknownColumns(written)) unknown.add(name)
    entries.push(checked)
    entryCount += checked.count
  }
  return {
    partners,
    certifications,
    notes,
    entries,
    unknown,
    get entryCount() {
      return entryCount
    },
    line: (line) => {
      if (!isRow(line)) throw new Error('a line that is no object')
      const { table, rows } = line
      if ('entries' in line) columns(line.entries)
      else if (table === 'partners') for (const row of rowsIn(rows)) partner(row)
      else if (table === 'certifications') for (const row of rowsIn(rows)) certification(row)
      else if (table === 'notes') for (const row of rowsIn(rows)) note(row)
      else unknown.add(typeof table === 'string' ? table : (Object.keys(line)[0] ?? ''))
    },
  }
}

/** The entries of columns; one of a newer version's activity is left out, as everywhere. */
export function* entriesOf(columns: readonly CheckedColumns[]): Generator<Entry> {
  for (const some of columns)
    for (let row = 0; row < some.count; row++) {
      const entry = entryAt(some, row)
      if (entry) yield entry
    }
}

function rowsIn(rows: unknown): readonly unknown[] {
  if (!Array.isArray(rows)) throw new Error('a table without rows')
  return rows
}

function unknownColumns(written: unknown): readonly string[] {
  if (!isRow(written) || !isRow(written.columns)) return []
  return Object.keys(written.columns).filter((name) => !KNOWN_COLUMNS.has(name))
}

const KNOWN_COLUMNS: ReadonlySet<string> = new Set<keyof Entry>([
  'id',
  'partner',
  'date',
  'activity',
  'quantity',
  'points',
  'revenue',
  'minutes',
  'status',
  'reference',
  'person',
  'note',
  'extra',
  'line',
])

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
