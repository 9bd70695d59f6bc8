/** Chance that always falls the same way for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
}

/** Dice seeded by a text, so that every partner of the sample has a life of its own. */
export function createDice(seed: string): Dice {
  let state = 2166136261
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 16777619)
  const below = (bound: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * bound)
  }
  return { below, pick: (choices) => choices[below(choices.length)] ?? choices[0] }
}
