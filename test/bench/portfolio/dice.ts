/** Chance that is the same on every machine: a seed gives one desk, whoever makes it. */
export interface Dice {
  /** 0 up to, not including, 1. */
  share(): number
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number
  /** True in this share of all throws. */
  happens(share: number): boolean
  /** One of a list. */
  of<T>(values: readonly [T, ...T[]]): T
  /** Normally distributed, mean 0, deviation 1. */
  normal(): number
}

/** Mulberry32: small, quick, and good enough for a desk nobody has to guess. */
export function createDice(seed: number): Dice {
  let state = seed | 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(share() * bound)
  return {
    share,
    below,
    happens: (wanted) => share() < wanted,
    of: (values) => values[below(values.length)] ?? values[0],
    normal: () => {
      // Twelve uniform throws: no logarithm, whose last bit engines may round differently.
      let sum = -6
      for (let throws = 0; throws < 12; throws++) sum += share()
      return sum
    },
  }
}
