/** The most bytes a step takes: 33 bits, seven in each. */
const LONGEST = 5
const LOW = 0x7f
const MORE = 0x80

/**
 * Numbers as the steps from each to the next, seven bits to a byte and the lowest first: what a change
 * brought of one partner stands together in the log, so that nearly every step is one byte and not four.
 */
export function writeSteps(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * LONGEST)
  let [at, before] = [0, 0]
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] ?? 0
    const step = number - before
    before = number
    // Back and forth by turns: 0, -1, 1, -2, 2 …; beyond 32 bits, so without shifts.
    let rest = step < 0 ? -step * 2 - 1 : step * 2
    for (; rest > LOW; rest = Math.floor(rest / MORE)) bytes[at++] = (rest % MORE) | MORE
    bytes[at++] = rest
  }
  return bytes.slice(0, at)
}

/** The numbers again; null where the bytes are not the steps of so many numbers. */
export function readSteps(bytes: Uint8Array, count: number): Uint32Array | null {
  const numbers = new Uint32Array(count)
  let [at, before] = [0, 0]
  for (let n = 0; n < count; n++) {
    let byte = bytes[at++] ?? 0
    let folded = byte & LOW
    for (let unit = MORE; byte >= MORE; unit *= MORE) {
      if (at >= bytes.length) return null
      byte = bytes[at++] ?? 0
      folded += (byte & LOW) * unit
    }
    before += folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2
    numbers[n] = before
  }
  return at === bytes.length ? numbers : null
}
