import { type Day, parseDay } from '../basics/day'
import type { Cents } from '../basics/money'
import { ENTRY_STATUSES, type Entry, type EntryStatus } from '../ledger/entry'
import { ACTIVITY_IDS, type ActivityId } from '../program/ids'
import { type Column, columnOf, valuesIn } from './column'

/** Entries as columns; a column that is absent holds its blank in every row. */
export interface EntryColumns {
  readonly count: number
  readonly columns: Readonly<Record<string, Column>>
}

/** The columns of an entry, and what stands in one that is absent. */
const BLANKS = {
  id: '',
  partner: '',
  date: '',
  activity: '',
  quantity: 1,
  points: null,
  revenue: null,
  minutes: null,
  status: 'approved',
  reference: '',
  person: '',
  note: '',
  extra: null,
  line: 0,
} as const satisfies Record<keyof Entry, unknown>
const FIELDS = Object.keys(BLANKS) as readonly (keyof Entry)[]

/** A reader for each field: one that is asked for by name at every entry takes four times as long. */
const READ: Readonly<Record<keyof Entry, (entry: Entry) => unknown>> = {
  id: ({ id }) => id,
  partner: ({ partner }) => partner,
  date: ({ date }) => date,
  activity: ({ activity }) => activity,
  quantity: ({ quantity }) => quantity,
  points: ({ points }) => points,
  revenue: ({ revenue }) => revenue,
  minutes: ({ minutes }) => minutes,
  status: ({ status }) => status,
  reference: ({ reference }) => reference,
  person: ({ person }) => person,
  note: ({ note }) => note,
  extra: ({ extra }) => extra ?? null,
  line: ({ line }) => line,
}

/** Writes entries as columns; what is blank throughout is left out. */
export function entryColumns(entries: readonly Entry[]): EntryColumns {
  const columns: Record<string, Column> = {}
  for (const field of FIELDS) {
    const column = columnOf(entries.map(READ[field]))
    if (!('all' in column) || column.all !== BLANKS[field]) columns[field] = column
  }
  return { count: entries.length, columns }
}

/** The columns of entries with every value checked, ready to be packed or made into entries. */
export interface CheckedColumns {
  readonly count: number
  readonly id: readonly string[]
  readonly partner: readonly string[]
  readonly date: readonly Day[]
  /** null = an activity of a newer version: kept in the log, not counted. */
  readonly activity: readonly (ActivityId | null)[]
  readonly quantity: readonly number[]
  readonly points: readonly (number | null)[]
  readonly revenue: readonly (Cents | null)[]
  readonly minutes: readonly (number | null)[]
  readonly status: readonly EntryStatus[]
  readonly reference: readonly string[]
  readonly person: readonly string[]
  readonly note: readonly string[]
  readonly extra: readonly (Readonly<Record<string, string>> | null)[]
  readonly line: readonly number[]
}

/** Checks columns that come from a file or a store; throws with the column's name where a value cannot be. */
export function checkedColumns(written: unknown): CheckedColumns {
  const { count, columns } = readShape(written)
  const read = <T>(field: keyof Entry, check: (value: unknown) => value is T): readonly T[] => {
    const column = columns[field]
    const values =
      column === undefined ? new Array<unknown>(count).fill(BLANKS[field]) : valuesIn(column, count)
    if (!values.every(check)) throw new Error(`the column ${field} holds a value it cannot hold`)
    return values
  }
  return {
    count,
    id: read('id', isText),
    partner: read('partner', isText),
    date: read('date', knownDay()),
    activity: valuesOfActivity(read('activity', isText)),
    quantity: read('quantity', isWhole),
    points: read('points', isWholeOrNull),
    revenue: read('revenue', isCentsOrNull),
    minutes: read('minutes', isWholeOrNull),
    status: read('status', isStatus),
    reference: read('reference', isText),
    person: read('person', isText),
    note: read('note', isText),
    extra: read('extra', isExtra),
    line: read('line', isWhole),
  }
}

/** The entry of one row; null where its activity is of a newer version. */
export function entryAt(columns: CheckedColumns, row: number): Entry | null {
  const activity = columns.activity[row] ?? null
  const date = columns.date[row]
  if (activity === null || date === undefined) return null
  const extra = columns.extra[row] ?? null
  return {
    id: columns.id[row] ?? '',
    partner: columns.partner[row] ?? '',
    date,
    activity,
    quantity: columns.quantity[row] ?? 1,
    points: columns.points[row] ?? null,
    revenue: columns.revenue[row] ?? null,
    minutes: columns.minutes[row] ?? null,
    status: columns.status[row] ?? 'reported',
    reference: columns.reference[row] ?? '',
    person: columns.person[row] ?? '',
    note: columns.note[row] ?? '',
    ...(extra && { extra }),
    line: columns.line[row] ?? 0,
  }
}

function readShape(written: unknown): {
  readonly count: number
  readonly columns: Readonly<Record<string, unknown>>
} {
  if (typeof written === 'object' && written !== null && 'count' in written) {
    const { count } = written
    const columns = 'columns' in written ? written.columns : null
    if (isWhole(count) && count >= 0 && typeof columns === 'object' && columns !== null)
      return { count, columns: { ...columns } }
  }
  throw new Error('entries without count and columns')
}

const ACTIVITIES: ReadonlyMap<string, ActivityId> = new Map(ACTIVITY_IDS.map((id) => [id, id]))
const STATUSES: ReadonlySet<unknown> = new Set(ENTRY_STATUSES)

function valuesOfActivity(ids: readonly string[]): readonly (ActivityId | null)[] {
  return ids.map((id) => ACTIVITIES.get(id) ?? null)
}

function knownDay(): (value: unknown) => value is Day {
  const known = new Set<unknown>()
  return (value): value is Day => {
    if (known.has(value)) return true
    if (typeof value !== 'string' || parseDay(value) === null) return false
    known.add(value)
    return true
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isWholeOrNull(value: unknown): value is number | null {
  return value === null || Number.isSafeInteger(value)
}

function isCentsOrNull(value: unknown): value is Cents | null {
  return isWholeOrNull(value)
}

function isStatus(value: unknown): value is EntryStatus {
  return STATUSES.has(value)
}

function isExtra(value: unknown): value is Readonly<Record<string, string>> | null {
  return value === null || (typeof value === 'object' && Object.values(value).every(isText))
}
