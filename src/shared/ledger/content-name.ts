import { compareCodePoints } from '../basics/text'
import type { Entry } from './entry'

/**
 * [L3] Orders entries by id. An entry that its file gave no id is named by its contents, so that the
 * order of a file never decides; two that are equal in everything need no order.
 */
export function compareIds(a: Entry, b: Entry): number {
  return compareCodePoints(a.id || contentName(a), b.id || contentName(b))
}

/** [F14] A name made of all that a person wrote in a row. */
function contentName(entry: Entry): string {
  return sayPrint(fingerprint(entry.partner, valuesOf(entry)))
}

/** What a cell comes to once it is read; null = blank. */
export type Value = string | number | null

/** Every cell that a person wrote except id and partner, so that equal rows are known as equal. */
export function valuesOf(entry: Omit<Entry, 'id' | 'partner' | 'line'>): readonly Value[] {
  const { date, activity, quantity, points, revenue, minutes, status } = entry
  const { reference, person, note, extra } = entry
  const more = extra ? JSON.stringify(extra) : null
  return [date, activity, quantity, points, revenue, minutes, status, reference, person, note, more]
}

/** 53 bits over all values: two different rows of one file share them once in millions of such files. */
export function fingerprint(partner: string, values: readonly Value[]): number {
  let high = HIGH
  let low = LOW
  // No closure and no copy: a million rows are named in a breath.
  for (let n = -1; n < values.length; n++) {
    const value = n < 0 ? partner : (values[n] ?? null)
    let last = 0x1d
    if (typeof value === 'string') {
      for (let at = 0; at < value.length; at++) {
        const unit = value.charCodeAt(at)
        high = Math.imul(high ^ unit, HIGH_STEP)
        low = Math.imul(low ^ unit, LOW_STEP)
      }
      last = 0x1f
    } else if (value !== null) {
      high = Math.imul(high ^ (value | 0), HIGH_STEP)
      low = Math.imul(low ^ (value | 0), LOW_STEP)
      last = Math.trunc(value / 2 ** 32)
    }
    high = Math.imul(high ^ last, HIGH_STEP)
    low = Math.imul(low ^ last, LOW_STEP)
  }
  const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 2 ** 32 * (2097151 & b) + (a >>> 0)
}

/** A fingerprint as eleven letters, marked by its first sign; far quicker than Number.toString(32). */
export function sayPrint(print: number): string {
  let [name, rest] = ['', print]
  for (let at = 0; at < 11; at++) {
    name = `${LETTERS[rest % 32]}${name}`
    rest = Math.floor(rest / 32)
  }
  return `~${name}`
}

const [HIGH, LOW] = [0xdeadbeef, 0x41c6ce57]
const [HIGH_STEP, LOW_STEP] = [2654435761, 1597334677]

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
