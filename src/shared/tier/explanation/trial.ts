import type { Edition } from '../../program/edition'
import { TIER_IDS, type TierId } from '../../program/ids'
import type { Assessment } from '../assessment'
import type { Facts } from '../facts'
import type { Measured } from '../thresholds'
import { nameOf } from './phrases'

/** What a cause needs to ask "and if it were otherwise?". */
export interface Trial {
  readonly edition: Edition
  readonly assessment: Assessment
  /** The tier on other facts, assessed in full. */
  readonly tierOn: (facts: Facts) => TierId | null
  /** The tier with some figures replaced. */
  readonly tierWith: (figures: Partial<Measured>) => TierId | null
}

/** The smallest leading group that makes the difference: one alone if any, else the first few together. */
export function smallest<T>(
  candidates: readonly T[],
  makesTheDifference: (some: readonly T[]) => boolean,
): readonly T[] | null {
  const few = candidates.slice(0, 5)
  const alone = few.find((one) => makesTheDifference([one]))
  if (alone !== undefined) return [alone]
  for (let count = 2; count <= few.length; count++) {
    const some = few.slice(0, count)
    if (makesTheDifference(some)) return some
  }
  return null
}

/** Whether one tier is lower than another; no tier is the lowest. */
export function isBelow(one: TierId | null, other: TierId | null): boolean {
  return rank(one) < rank(other)
}

/** A tier's name, or 'none'. */
export function sayTier(edition: Edition, tier: TierId | null): string {
  return tier === null ? 'none' : nameOf(edition, tier)
}

function rank(tier: TierId | null): number {
  return tier === null ? -1 : TIER_IDS.indexOf(tier)
}
