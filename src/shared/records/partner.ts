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

/** Somebody at a partner whom we speak with; any field may be blank but the name. */
export interface Contact {
  readonly name: string
  /** What they do there, in free words: 'managing director'. */
  readonly role: string
  readonly email: string
  readonly phone: string
}

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
  /** Which of our partner managers looks after them; absent = nobody yet. */
  readonly owner?: string
  /** Absent = none, as in desks written before there were any. */
  readonly contacts?: readonly Contact[]
  /** Columns of the file that the desk does not know, kept as notes. */
  readonly notes: Readonly<Record<string, string>>
}
