import type { PlanId, TierId } from '../ids'

/** Tiers and plans as every table of the sources heads them. */
export const TIER_NAMES: Readonly<Record<PlanId, string>> = {
  student: 'Student',
  now: 'Now',
  starter: 'Starter',
  basic: 'Basic',
  professional: 'Professional',
  silver: 'Silver',
  gold: 'Gold',
  platinum: 'Platinum',
}

/** Names used once in a source for a tier it never defines: "Bronze" in 002:101 (K1). */
export const TIER_ALIASES: Readonly<Record<string, TierId>> = { bronze: 'basic' }
