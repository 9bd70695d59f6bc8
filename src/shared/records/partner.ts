import type { Day } from '../basics/day'
import type { PlanId, ProfileId } from '../program/ids'

export const STAGES = [
  'applied',
  'in-review',
  'approved',
  'declined',
  'contract-and-fee',
  'active',
  'renewal-due',
  'lapsed',
  'terminated',
] as const
export type Stage = (typeof STAGES)[number]

/** A partner company. Neither plan nor stage nor joining day ever gates a tier (8.11). */
export interface Partner {
  /** An exact string: '007' is not '7'. */
  readonly id: string
  readonly name: string
  readonly profile: ProfileId | ''
  readonly country: string
  readonly email: string
  readonly plan: PlanId | ''
  readonly joinedOn: Day | null
  readonly stage: Stage
  /** Columns of the file that the desk does not know, kept as notes. */
  readonly notes: Readonly<Record<string, string>>
}
