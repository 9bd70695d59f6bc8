import { type Day, dayNumber } from '../basics/day'
import { keyOf } from '../basics/text'
import { ACTIVITY_IDS } from '../program/ids'
import { ENTRY_STATUSES, type Entry } from './entry'

/**
 * A ledger as columns, entries grouped by partner: the shape a whole portfolio is reviewed from.
 * Blank numbers are NaN; keys are small integers, equal where L4 says that texts are equal, 0 = empty.
 */
export interface LedgerColumns {
  readonly partners: readonly string[]
  /** Entries of partner p stand at start[p] up to, not including, start[p + 1]. */
  readonly start: Int32Array
  /** Day numbers: days since 1970. */
  readonly day: Int32Array
  /** Index into ACTIVITY_IDS. */
  readonly activity: Uint8Array
  /** Index into ENTRY_STATUSES. */
  readonly status: Uint8Array
  readonly quantity: Float64Array
  readonly points: Float64Array
  readonly cents: Float64Array
  readonly minutes: Float64Array
  readonly reference: Int32Array
  readonly person: Int32Array
  /** The entries behind the columns, for ids and drill-down. */
  readonly entries: readonly Entry[]
}

const ACTIVITY_INDEX = indexOf(ACTIVITY_IDS)
const STATUS_INDEX = indexOf(ENTRY_STATUSES)

/** Packs entries by partner; entries of partners that are not listed stay out. */
export function columnsOf(partners: readonly string[], entries: readonly Entry[]): LedgerColumns {
  const partnerIndex = new Map(partners.map((id, index) => [id, index]))
  const { start, order } = groupByPartner(partnerIndex, entries)
  const size = order.length
  const columns = {
    partners,
    start,
    day: new Int32Array(size),
    activity: new Uint8Array(size),
    status: new Uint8Array(size),
    quantity: new Float64Array(size),
    points: new Float64Array(size),
    cents: new Float64Array(size),
    minutes: new Float64Array(size),
    reference: new Int32Array(size),
    person: new Int32Array(size),
    entries: order,
  }
  const [days, references, persons] = [dayNumbers(), interner(), interner()]
  order.forEach((entry, at) => {
    columns.day[at] = days(entry.date)
    columns.activity[at] = ACTIVITY_INDEX.get(entry.activity) ?? 0
    columns.status[at] = STATUS_INDEX.get(entry.status) ?? 0
    columns.quantity[at] = entry.quantity
    columns.points[at] = entry.points ?? Number.NaN
    columns.cents[at] = entry.revenue ?? Number.NaN
    columns.minutes[at] = entry.minutes ?? Number.NaN
    columns.reference[at] = references(entry.reference)
    columns.person[at] = persons(entry.person)
  })
  return columns
}

/** A counting sort, so that a million entries are grouped in two passes. */
function groupByPartner(
  partnerIndex: ReadonlyMap<string, number>,
  entries: readonly Entry[],
): { start: Int32Array; order: readonly Entry[] } {
  const start = new Int32Array(partnerIndex.size + 1)
  const owner = new Int32Array(entries.length)
  entries.forEach((entry, at) => {
    const partner = partnerIndex.get(entry.partner) ?? -1
    owner[at] = partner
    if (partner >= 0) start[partner + 1] = (start[partner + 1] ?? 0) + 1
  })
  for (let p = 1; p < start.length; p++) start[p] = (start[p] ?? 0) + (start[p - 1] ?? 0)
  const next = start.slice()
  const order = new Array<Entry>(start[start.length - 1] ?? 0)
  entries.forEach((entry, at) => {
    const partner = owner[at] ?? -1
    if (partner < 0) return
    const place = next[partner] ?? 0
    order[place] = entry
    next[partner] = place + 1
  })
  return { start, order }
}

/** Gives equal keys (L4) equal numbers; remembers raw texts so that each is folded only once. */
function interner(): (text: string) => number {
  const byText = new Map<string, number>([['', 0]])
  const byKey = new Map<string, number>([['', 0]])
  return (text) => {
    const known = byText.get(text)
    if (known !== undefined) return known
    const key = keyOf(text)
    const number = byKey.get(key) ?? byKey.size
    byKey.set(key, number)
    byText.set(text, number)
    return number
  }
}

function dayNumbers(): (day: Day) => number {
  const known = new Map<Day, number>()
  return (day) => {
    const seen = known.get(day)
    if (seen !== undefined) return seen
    const number = dayNumber(day)
    known.set(day, number)
    return number
  }
}

function indexOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  return new Map(values.map((value, index) => [value, index]))
}
