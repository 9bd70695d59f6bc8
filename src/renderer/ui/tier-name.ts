import { TIER_NAMES } from '../../shared/program/common/names'
import type { PlanId, TierId } from '../../shared/program/ids'

/** A tier's name as every source heads it; below the first tier there is none yet. */
export function tierName(tier: TierId | null): string {
  return tier === null ? 'No tier yet' : TIER_NAMES[tier]
}

/** A plan's short name: plans are called as the tiers they are meant for. */
export function planName(plan: PlanId): string {
  return TIER_NAMES[plan]
}
