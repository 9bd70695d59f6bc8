import { ACTIVITY_IDS } from '../../program/ids'
import type { Entry } from '../entry'
import { ENTRY_STATUSES } from '../entry'
import { dayCode, MONTH_STEP, monthOfCode } from './day-code'
import { keyNumber } from './key-number'
import { Bit, type LedgerPage } from './page'

/** What of an entry goes into a page; the texts of reference and person only as numbers. */
export type PackedFields = Pick<
  Entry,
  | 'date'
  | 'activity'
  | 'quantity'
  | 'points'
  | 'revenue'
  | 'minutes'
  | 'status'
  | 'reference'
  | 'person'
>

const ACTIVITY_INDEX = new Map<string, number>(ACTIVITY_IDS.map((id, index) => [id, index]))
const STATUS_INDEX = new Map<string, number>(ENTRY_STATUSES.map((status, index) => [status, index]))

/** How many values stand behind an entry with the given bits: one for each but the status. */
export const VALUE_COUNT = Uint8Array.from({ length: 256 }, (_, bits) => {
  let count = 0
  for (let rest = bits >> 2; rest > 0; rest >>= 1) count += rest & 1
  return count
})

/** Entries in numbers, in any order and of any month, while they are on their way into pages. */
export class Rows {
  size = 0
  valueSize = 0
  ordinal: Uint32Array
  month: Uint32Array
  day: Uint8Array
  activity: Uint8Array
  bits: Uint8Array
  /** Where in `values` the first value of the row stands. */
  valueAt: Uint32Array
  change: Uint32Array
  index: Uint32Array
  values: Float64Array

  constructor(expected: number) {
    const room = Math.max(16, expected)
    this.ordinal = new Uint32Array(room)
    this.month = new Uint32Array(room)
    this.day = new Uint8Array(room)
    this.activity = new Uint8Array(room)
    this.bits = new Uint8Array(room)
    this.valueAt = new Uint32Array(room)
    this.change = new Uint32Array(room)
    this.index = new Uint32Array(room)
    this.values = new Float64Array(room * 2)
  }

  /** Takes an entry of the partner with the given ordinal; `change` and `index` say where its texts are. */
  add(ordinal: number, fields: PackedFields, change: number, index: number): void {
    const code = dayCode(fields.date)
    const at = this.#open(ordinal, monthOfCode(code), change, index)
    this.day[at] = code % MONTH_STEP
    this.activity[at] = ACTIVITY_INDEX.get(fields.activity) ?? 0
    this.bits[at] =
      (STATUS_INDEX.get(fields.status) ?? 0) |
      this.#put(Bit.Quantity, fields.quantity === 1 ? null : fields.quantity) |
      this.#put(Bit.Points, fields.points) |
      this.#put(Bit.Cents, fields.revenue) |
      this.#put(Bit.Minutes, fields.minutes) |
      this.#put(Bit.Reference, keyNumber(fields.reference) || null) |
      this.#put(Bit.Person, keyNumber(fields.person) || null)
  }

  /** Takes all entries of a page, in its order. */
  addPage(page: LedgerPage): void {
    for (let ordinal = 0; ordinal + 1 < page.start.length; ordinal++) {
      const end = page.start[ordinal + 1] ?? 0
      let valueAt = page.valueStart[ordinal] ?? 0
      for (let from = page.start[ordinal] ?? 0; from < end; from++) {
        this.addPacked(ordinal, page, from, valueAt)
        valueAt += VALUE_COUNT[page.bits[from] ?? 0] ?? 0
      }
    }
  }

  /** Takes the entry of a page that stands at `from`, its first value at `valueAt`. */
  addPacked(ordinal: number, page: LedgerPage, from: number, valueAt: number): void {
    const bits = page.bits[from] ?? 0
    const at = this.#open(ordinal, page.month, page.change[from] ?? 0, page.index[from] ?? 0)
    this.day[at] = page.day[from] ?? 0
    this.activity[at] = page.activity[from] ?? 0
    this.bits[at] = bits
    const count = VALUE_COUNT[bits] ?? 0
    for (let n = 0; n < count; n++) this.values[this.valueSize++] = page.values[valueAt + n] ?? 0
  }

  #open(ordinal: number, month: number, change: number, index: number): number {
    if (this.size === this.ordinal.length) this.#grow()
    if (this.valueSize + 6 > this.values.length) this.values = longer(this.values, Float64Array)
    const at = this.size++
    this.ordinal[at] = ordinal
    this.month[at] = month
    this.change[at] = change
    this.index[at] = index
    this.valueAt[at] = this.valueSize
    return at
  }

  #put(bit: Bit, value: number | null): number {
    if (value === null) return 0
    this.values[this.valueSize++] = value
    return bit
  }

  #grow(): void {
    this.ordinal = longer(this.ordinal, Uint32Array)
    this.month = longer(this.month, Uint32Array)
    this.day = longer(this.day, Uint8Array)
    this.activity = longer(this.activity, Uint8Array)
    this.bits = longer(this.bits, Uint8Array)
    this.valueAt = longer(this.valueAt, Uint32Array)
    this.change = longer(this.change, Uint32Array)
    this.index = longer(this.index, Uint32Array)
  }
}

function longer<T extends { set(from: T): void; readonly length: number }>(
  column: T,
  Column: new (length: number) => T,
): T {
  const grown = new Column(column.length * 2)
  grown.set(column)
  return grown
}
