/** A number for each fingerprint. */
export interface PrintTable {
  readonly size: number
  get(print: number): number | undefined
  set(print: number, value: number): void
}

/**
 * A table over typed arrays, open addressing, at most half full: a Map of a million fractional keys
 * spends most of its time allocating them. Fingerprints are below 2^53.
 */
export function createPrintTable(): PrintTable {
  let [room, used] = [1024, 0]
  // A key stands one higher than its print, so that 0 is an empty place.
  let keys = new Float64Array(room)
  let values = new Float64Array(room)

  const placeOf = (key: number): number => {
    let at = (key >>> 0) & (room - 1)
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (room - 1)
    return at
  }
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values]
    room *= 2
    keys = new Float64Array(room)
    values = new Float64Array(room)
    for (let old = 0; old < oldKeys.length; old++) {
      const key = oldKeys[old] ?? 0
      if (key === 0) continue
      const at = placeOf(key)
      keys[at] = key
      values[at] = oldValues[old] ?? 0
    }
  }
  return {
    get size() {
      return used
    },
    get: (print) => {
      const at = placeOf(print + 1)
      return keys[at] === 0 ? undefined : values[at]
    },
    set: (print, value) => {
      if (used * 2 >= room) grow()
      const at = placeOf(print + 1)
      if (keys[at] === 0) used += 1
      keys[at] = print + 1
      values[at] = value
    },
  }
}
