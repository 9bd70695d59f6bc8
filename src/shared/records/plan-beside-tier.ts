import type { TierId } from '../program/ids'
import type { Partner } from './partner'
import { isInStanding } from './stage'

/** Whether a partner's plan is another than the tier earned (Q5): a student's is never an earned tier (K1), and a fee without a tier is lawful (Q6). */
export function planDiffers(
  { plan, stage }: Pick<Partner, 'plan' | 'stage'>,
  tier: TierId | null,
): boolean {
  if (plan === '' || plan === 'student' || tier === null) return false
  return plan !== tier && isInStanding({ stage })
}
