/** Counts how often each number was seen. */
export interface Tally {
  /** How often this number was seen, this time included. */
  add(value: number): number
}

/**
 * A tally over typed arrays: a Map with a million fractional keys spends most of its time allocating
 * them. Open addressing, at most half full; 0 is an ordinary value.
 */
export function createTally(): Tally {
  let [size, used] = [1024, 0]
  let values = new Float64Array(size)
  let counts = new Uint32Array(size)

  const placeOf = (value: number): number => {
    let at = (value % size) | 0
    while (counts[at] !== 0 && values[at] !== value) at = (at + 1) & (size - 1)
    return at
  }
  const grow = (): void => {
    const [oldValues, oldCounts] = [values, counts]
    size *= 2
    values = new Float64Array(size)
    counts = new Uint32Array(size)
    oldCounts.forEach((count, old) => {
      if (count === 0) return
      const at = placeOf(oldValues[old] ?? 0)
      values[at] = oldValues[old] ?? 0
      counts[at] = count
    })
  }
  return {
    add: (value) => {
      if (used * 2 >= size) grow()
      const at = placeOf(value)
      const count = (counts[at] ?? 0) + 1
      if (count === 1) used += 1
      values[at] = value
      counts[at] = count
      return count
    },
  }
}
