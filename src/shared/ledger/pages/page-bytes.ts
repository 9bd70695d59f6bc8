import type { LedgerPage } from './page'
import { VALUE_COUNT } from './rows'
import { readSteps, writeSteps } from './steps'

/** 'page' in the byte order of the machine, so that a page of the other byte order is refused. */
const MAGIC = 0x65676170
const VERSION = 2
/** Magic, version, month, partners, entries, values, the one change or 0, bytes of a count, bytes of the steps, 0. */
const HEADER_NUMBERS = 10
const HEADER_BYTES = HEADER_NUMBERS * 4

/**
 * A page as one buffer: a header of ten 32-bit numbers, then values, change (left out where one change
 * brought all), how many entries each partner has, day, activity, bits and the steps of index. The wide
 * columns come first, so that each is aligned where it stands. It carries no checksum.
 */
export function encodePage(page: LedgerPage): Uint8Array {
  const { month, start, values, day, change } = page
  const steps = writeSteps(page.index)
  const counts = Uint32Array.from({ length: start.length - 1 }, (_, partner) =>
    countAt(start, partner),
  )
  const only = change.every((one) => one === change[0]) ? (change[0] ?? 0) : 0
  const width = counts.some((count) => count > 0xffff) ? 4 : 2
  const [partners, entries] = [counts.length, day.length]
  const form = { partners, entries, values: values.length, only, width, steps: steps.length }
  const bytes = new Uint8Array(bytesOf(form))
  const sizes = [partners, entries, values.length, only, width, steps.length]
  const header = [MAGIC, VERSION, month, ...sizes]
  new Uint32Array(bytes.buffer, 0, HEADER_NUMBERS).set(header)
  const target = viewsOf(bytes, form)
  target.values.set(values)
  target.change?.set(change)
  target.counts.set(counts)
  target.day.set(day)
  target.activity.set(page.activity)
  target.bits.set(page.bits)
  target.steps.set(steps)
  return bytes
}

/** The page in a buffer, its columns being views of it; bytes that are no sound page throw one error. */
export function decodePage(bytes: Uint8Array): LedgerPage {
  if (bytes.byteLength < HEADER_BYTES) throw broken('it is too short')
  // Views of doubles must begin at a multiple of 8; where the bytes do not, they are copied once.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_NUMBERS)
  const [magic, version, month = 0, ...sizes] = header
  const [partners = 0, entries = 0, values = 0, only = 0, width = 0, steps = 0] = sizes
  if (magic !== MAGIC) throw broken('it does not begin as one')
  if (version !== VERSION) throw broken(`its version ${version} is not known`)
  const form = { partners, entries, values, only, width, steps }
  if ((width !== 2 && width !== 4) || aligned.byteLength !== bytesOf(form))
    throw broken('its length is wrong')
  const { counts, change, steps: between, ...columns } = viewsOf(aligned, form)
  const starts = startsOf(counts, columns.bits)
  if (starts.entries !== entries || starts.values !== values)
    throw broken('its partners do not add up to its entries')
  const index = readSteps(between, entries)
  if (!index) throw broken('its places in the log are cut short')
  return {
    month,
    index,
    start: starts.start,
    valueStart: starts.valueStart,
    change: change ?? new Uint32Array(entries).fill(only),
    ...columns,
  }
}

/** How a page is laid out. */
interface Form {
  readonly partners: number
  readonly entries: number
  readonly values: number
  /** The change that brought every entry; 0 = they came with several. */
  readonly only: number
  readonly width: number
  /** Bytes of the steps between neighbours of `index`. */
  readonly steps: number
}

function bytesOf({ partners, entries, values, only, width, steps }: Form): number {
  const wide = values * 8 + (only > 0 ? 0 : entries * 4) + partners * width
  return HEADER_BYTES + wide + entries * 3 + steps
}

function viewsOf({ buffer, byteOffset }: Uint8Array, form: Form) {
  const { partners, entries, values, only, width, steps } = form
  let at = byteOffset + HEADER_BYTES
  const next = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  return {
    values: new Float64Array(buffer, next(values * 8), values),
    change: only > 0 ? null : new Uint32Array(buffer, next(entries * 4), entries),
    counts:
      width === 2
        ? new Uint16Array(buffer, next(partners * 2), partners)
        : new Uint32Array(buffer, next(partners * 4), partners),
    day: new Uint8Array(buffer, next(entries), entries),
    activity: new Uint8Array(buffer, next(entries), entries),
    bits: new Uint8Array(buffer, next(entries), entries),
    steps: new Uint8Array(buffer, next(steps), steps),
  }
}

/** Where each partner's entries and values begin; sums beyond the page mean that it is not sound. */
function startsOf(counts: Uint16Array | Uint32Array, bits: Uint8Array) {
  const start = new Uint32Array(counts.length + 1)
  const valueStart = new Uint32Array(counts.length + 1)
  let [entries, values] = [0, 0]
  for (let partner = 0; partner < counts.length; partner++) {
    const end = entries + (counts[partner] ?? 0)
    for (const stop = Math.min(end, bits.length); entries < stop; entries++)
      values += VALUE_COUNT[bits[entries] ?? 0] ?? 0
    entries = end
    start[partner + 1] = entries
    valueStart[partner + 1] = values
  }
  return { start, valueStart, entries, values }
}

function countAt(start: Uint32Array, partner: number): number {
  return (start[partner + 1] ?? 0) - (start[partner] ?? 0)
}

function broken(why: string): Error {
  return new Error(`A ledger page cannot be read: ${why}.`)
}
