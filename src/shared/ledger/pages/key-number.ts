import { keyOf } from '../../basics/text'

/**
 * [L4] The key of a reference or a person as a number: equal for equal keys, 0 for a blank one only.
 * It is a 53-bit fingerprint. Keys compete within one partner, so only two keys of one partner could be
 * taken for each other: with 1,000 different keys that is one partner in 18 thousand million.
 */
export function keyNumber(text: string): number {
  if (text === '') return 0
  const plain = plainNumber(text)
  return plain >= 0 ? plain : printOf(keyOf(text))
}

/** The same in one pass and without a new text, for texts of ASCII alone; -1 where there is more. */
function plainNumber(text: string): number {
  let [high, low] = [HIGH, LOW]
  let [isBlank, gap] = [true, false]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 127) return -1
    if (unit === 32 || (unit >= 9 && unit <= 13)) {
      gap = !isBlank
      continue
    }
    if (gap) {
      high = Math.imul(high ^ 32, HIGH_STEP)
      low = Math.imul(low ^ 32, LOW_STEP)
      gap = false
    }
    const small = unit >= 65 && unit <= 90 ? unit + 32 : unit
    high = Math.imul(high ^ small, HIGH_STEP)
    low = Math.imul(low ^ small, LOW_STEP)
    isBlank = false
  }
  return isBlank ? 0 : finish(high, low)
}

function printOf(key: string): number {
  if (key === '') return 0
  let [high, low] = [HIGH, LOW]
  for (let at = 0; at < key.length; at++) {
    high = Math.imul(high ^ key.charCodeAt(at), HIGH_STEP)
    low = Math.imul(low ^ key.charCodeAt(at), LOW_STEP)
  }
  return finish(high, low)
}

const [HIGH, LOW] = [0xdeadbeef, 0x41c6ce57]
const [HIGH_STEP, LOW_STEP] = [2654435761, 1597334677]

/** Mixes both halves, so that every bit of the text reaches every bit of the number. */
function finish(high: number, low: number): number {
  const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return Math.max(1, 2 ** 32 * (2097151 & b) + (a >>> 0))
}
