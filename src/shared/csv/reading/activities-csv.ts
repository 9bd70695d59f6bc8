import type { Problem } from '../../basics/problem'
import { type Value, valuesOf } from '../../ledger/content-name'
import { ENTRY_STATUSES, type Entry } from '../../ledger/entry'
import { minutesOf, pointsOf, quantityOf, revenueOf } from './activity-amounts'
import { ACTIVITY_COLUMNS } from './activity-columns'
import type { Refusal } from './decode'
import { createGivenIds } from './identity'
import { type PartnerLookup, requirePartner } from './partner-lookup'
import { openReader, type RowReader } from './reader'
import { openTable } from './table'

export interface ActivitiesRead {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
  /** Rows that repeat an id with the very same contents; they are one entry. */
  readonly repeated: number
}

const STATUSES = new Map(ENTRY_STATUSES.map((status) => [status, status]))

/** [F13, F7, F8] Reads activities.csv against the partners that are known; a row without id keeps id ''. */
export function readActivities(
  file: string,
  text: string,
  partners: PartnerLookup,
): ActivitiesRead | Refusal {
  const table = openTable(file, 'activities', text)
  if ('refusal' in table) return table
  const entries: Entry[] = []
  const read = createEntryReader(partners)
  let repeated = 0
  const reader = openReader(table, (row) => {
    const entry = read(row)
    if (entry) entries.push(entry)
    else repeated += 1
  })
  reader.push(text)
  reader.end()
  return { entries, problems: reader.problems, repeated }
}

/** Names an entry that its file gave no id. */
type NameEntry = (partner: string, values: readonly Value[]) => string

/** [F13, F14] Reads the rows of one file; null where a row repeats an id with the very same contents. */
export function createEntryReader(
  partners: PartnerLookup,
  name: NameEntry = () => '',
): (row: RowReader) => Entry | null {
  const givenIds = createGivenIds()
  return (row) => {
    const entry = readEntry(row, partners)
    const values = valuesOf(entry)
    if (entry.id === '') entry.id = name(entry.partner, values)
    else if (givenIds.repeats(row, entry.partner, entry.id, values)) return null
    return entry
  }
}

/** An entry that may yet be named. */
type Unnamed = Omit<Entry, 'id'> & { id: string }

function readEntry(row: RowReader, partners: PartnerLookup): Unnamed {
  const partner = requirePartner(row, partners)
  const date = row.day('date') ?? row.refuse('date', 'the date is missing; write it as YYYY-MM-DD.')
  const takes =
    row.oneOf('activity', ACTIVITY_COLUMNS, 'activity') ??
    row.refuse('activity', 'the activity is missing.')
  const quantity = quantityOf(row, takes)
  const entry = {
    id: row.text('id'),
    partner,
    date,
    activity: takes.activity,
    quantity,
    points: pointsOf(row, takes, quantity),
    revenue: revenueOf(row, takes),
    minutes: minutesOf(row, takes),
    status: row.oneOf('status', STATUSES, 'status') ?? 'reported',
    reference: row.text('reference'),
    person: row.text('person'),
    note: row.text('note'),
    line: row.line,
  }
  const extra = row.notes()
  return extra === undefined ? entry : { ...entry, extra }
}
