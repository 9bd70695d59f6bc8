import { EDITIONS } from '../../shared/program/editions'
import type { PlanId, TierId } from '../../shared/program/ids'

/** A tier's name as the editions print it; below the first tier there is none yet. */
export function tierName(tier: TierId | null): string {
  if (tier === null) return 'No tier yet'
  for (const edition of EDITIONS) {
    const found = edition.tiers.find(({ id }) => id === tier)
    if (found) return found.name
  }
  return tier
}

/** A plan's name as the editions print it. */
export function planName(plan: PlanId): string {
  return EDITIONS.flatMap(({ plans }) => plans).find(({ id }) => id === plan)?.name ?? plan
}
