import { createTally } from '../basics/tally'
import { brief } from './reader'

/** What a cell comes to once it is read; null = blank. */
export type Value = string | number | null

/** [F14] Names the rows of one file: by their id, or by their contents and the ordinal among equals. */
export interface Identities {
  /** The row's id; null where it repeats an earlier row of that id word for word. */
  idOf(row: IdentityClaim, refuse: (message: string) => never): string | null
}

export interface IdentityClaim {
  /** The id as written; '' where the file gives none. */
  readonly written: string
  readonly partner: string
  readonly line: number
  /** Every other cell as read, in a fixed order: equal values make equal rows. */
  readonly values: readonly Value[]
}

/** Starts a file: nothing is known of it yet. */
export function createIdentities(): Identities {
  const seen = new Map<string, { readonly print: number; readonly line: number }>()
  const ordinals = createTally()
  return {
    idOf: ({ written, partner, line, values }, refuse) => {
      const print = fingerprint(partner, values)
      if (written === '') return mintId(print, ordinals.add(print))
      const key = `${partner}\n${written}`
      const first = seen.get(key)
      if (!first) {
        seen.set(key, { print, line })
        return written
      }
      if (first.print === print) return null
      return refuse(
        `id "${brief(written)}" of this partner already stands on line ${first.line} with other values; give this row an id of its own.`,
      )
    },
  }
}

/** Ids minted from contents begin with a sign that marks them as such in lists. */
function mintId(print: number, ordinal: number): string {
  return `~${sayPrint(print)}${ordinal === 1 ? '' : `-${ordinal}`}`
}

const LETTERS = [...'0123456789abcdefghjkmnpqrstvwxyz'].map((letter) => letter.charCodeAt(0))

/** 53 bits as eleven letters of five bits; far quicker than Number.toString(32). */
function sayPrint(print: number): string {
  const [over, under] = [Math.floor(print / 2 ** 30), print % 2 ** 30]
  const letter = (half: number, shift: number) => LETTERS[(half >>> shift) & 31] ?? 48
  return String.fromCharCode(
    letter(over, 20),
    letter(over, 15),
    letter(over, 10),
    letter(over, 5),
    letter(over, 0),
    letter(under, 25),
    letter(under, 20),
    letter(under, 15),
    letter(under, 10),
    letter(under, 5),
    letter(under, 0),
  )
}

/** 53 bits over all values: two different rows of one file share them once in millions of such files. */
function fingerprint(partner: string, values: readonly Value[]): number {
  high = 0xdeadbeef
  low = 0x41c6ce57
  mixText(partner)
  for (const value of values) {
    if (typeof value === 'string') mixText(value)
    else if (value === null) mix(0x1d)
    else mixNumber(value)
  }
  const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

// Two running halves instead of a joined text: a million rows are read without a million strings.
let [high, low] = [0, 0]

function mix(unit: number): void {
  high = Math.imul(high ^ unit, 2654435761)
  low = Math.imul(low ^ unit, 1597334677)
}

function mixText(text: string): void {
  for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at))
  mix(0x1f)
}

function mixNumber(value: number): void {
  mix(value | 0)
  mix(Math.trunc(value / 4294967296))
  mix(0x1e)
}
