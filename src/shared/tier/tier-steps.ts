import type { Edition } from '../program/edition'
import { rankOf } from '../program/ids'
import { type Measured, thresholdOf } from './thresholds'

/** [T15] The ladder as numbers, for finding hundreds of thousands of tiers. */
export interface TierSteps {
  /** The rank of the highest tier whose thresholds all are reached (`rankOf`); -1 = none. */
  rankAt(points: number, revenue: number, profile: number, sales: number): number
}

const KINDS = [
  'points',
  'revenue',
  'profile',
  'sales',
] as const satisfies readonly (keyof Measured)[]

/** Prepares an edition's ladder: four thresholds a tier, what it does not ask for being reached by all. */
export function tierSteps({ tiers }: Edition): TierSteps {
  const ranks = Int8Array.from(tiers, ({ id }) => rankOf(id))
  const least = Float64Array.from(
    tiers.flatMap(({ requirements }) =>
      KINDS.map((kind) =>
        Math.max(
          Number.NEGATIVE_INFINITY,
          ...requirements.filter((one) => one.kind === kind).map(thresholdOf),
        ),
      ),
    ),
  )
  return {
    rankAt: (points, revenue, profile, sales) => {
      for (let at = least.length - 4; at >= 0; at -= 4) {
        if (points < (least[at] ?? 0) || revenue < (least[at + 1] ?? 0)) continue
        if (profile < (least[at + 2] ?? 0) || sales < (least[at + 3] ?? 0)) continue
        return ranks[at >> 2] ?? -1
      }
      return -1
    },
  }
}
