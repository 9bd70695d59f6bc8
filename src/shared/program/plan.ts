import type { PlanId } from './ids'
import type { Figure, Stated } from './source'

/** A support plan as bought; the support block follows the plan, all else the tier (Q5). */
export interface Plan {
  readonly id: PlanId
  readonly name: string
  /** Dollars a month. */
  readonly monthly: Figure
  /** Dollars a year, derived. */
  readonly yearly: Figure
  readonly tickets: { readonly count: Figure; readonly per: 'week' | 'month' }
  /** Hours, or community support only (K42). */
  readonly response: Figure | Stated<'community only'>
  readonly installation: Stated<'none' | 'basic'>
  readonly meetings: { readonly count: Figure; readonly per: 'quarter' | 'month' }
  /** Dollars a fiscal quarter, or none. */
  readonly quarterlyRevenue: Figure | Stated<'none'>
  readonly roadmapRequests: Stated<boolean>
  readonly placement: Stated<'none' | 'medium' | 'high' | 'priority'>
}
