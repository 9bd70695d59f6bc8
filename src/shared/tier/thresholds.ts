import { dollars } from '../basics/money'
import type { Edition, Requirement } from '../program/edition'
import type { TierId } from '../program/ids'

/** A partner's figures in the units that thresholds use: points, cents and certificates. */
export interface Measured {
  readonly points: number
  readonly revenue: number
  readonly profile: number
  readonly sales: number
}

/** A requirement's threshold in the unit it is measured in: points, cents or certificates. */
export function thresholdOf({ kind, atLeast }: Requirement): number {
  return kind === 'revenue' ? dollars(atLeast.value) : atLeast.value
}

/** [T15] Prepares an edition's ladder and finds the highest tier whose thresholds all are reached. */
export function tierFinder(edition: Edition): (measured: Measured) => TierId | null {
  const ladder = edition.tiers.map(({ id, requirements }) => ({
    id,
    asked: requirements.map((requirement) => ({
      kind: requirement.kind,
      least: thresholdOf(requirement),
    })),
  }))
  return (measured) =>
    ladder.findLast(({ asked }) => asked.every(({ kind, least }) => measured[kind] >= least))?.id ??
    null
}
