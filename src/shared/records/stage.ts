import type { Partner, Stage } from './partner'

/** From approval to the end of the partnership (000:4-5); who only applies, was declined or has left is in none of them. */
const IN_STANDING: ReadonlySet<Stage> = new Set([
  'approved',
  'contract-and-fee',
  'active',
  'renewal-due',
])

/** Whether somebody is a partner as far as duties go: a stage never gates a tier (8.11), but nobody renews or moves who is not one. */
export function isInStanding({ stage }: Pick<Partner, 'stage'>): boolean {
  return IN_STANDING.has(stage)
}
