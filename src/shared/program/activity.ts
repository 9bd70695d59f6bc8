import type { ActivityId, ContradictionId } from './ids'
import type { Figure, NotStated, Passage } from './source'

/** One kind of thing that earns points, with what it is worth and how it is capped. */
export interface Activity {
  readonly id: ActivityId
  readonly name: string
  /** Other names the sources use for it (K22, K40). */
  readonly aliases: readonly string[]
  readonly group: ActivityGroup
  readonly award: Award
  /** What one unit is, in words: 'per project'. */
  readonly per: string
  readonly cap: Cap
  /** What a quantity above 1 does to the award (L5). */
  readonly quantity: QuantityRule
  /** Pools whose larger side alone counts: one event (K24), one project's invoice (Q9). */
  readonly rivalry?: Rivalry
  /** True where only 002 states it and Web 2025 takes it over. */
  readonly inherited: boolean
  readonly contradictions: readonly ContradictionId[]
  /** What the row's reference means for this activity: 'the project', 'the event', or nothing. */
  readonly reference: string | NotStated
  /** What else is to be known before one is reported or approved. */
  readonly about?: readonly Passage[]
}

export type ActivityGroup =
  | 'projects'
  | 'knowledge'
  | 'program'
  | 'community'
  | 'revenue'
  | 'special'

/** How an entry's points arise. */
export type Award =
  /** Points per unit. */
  | { readonly kind: 'fixed'; readonly points: Figure }
  /** "5,000+": the row's points, at least the floor per unit; blank means the floor. */
  | { readonly kind: 'floor'; readonly points: Figure }
  /** The row's points where they reach the floor per unit, else the floor: never a bad row (K21). */
  | { readonly kind: 'floor-if-reached'; readonly points: Figure }
  /** Points per whole dollar of revenue, row by row. */
  | { readonly kind: 'per-dollar'; readonly points: Figure; readonly isMinimumRevenue: boolean }
  /** Points per minute of work. */
  | { readonly kind: 'per-minute'; readonly points: Figure }
  /** The row's points, judged case by case; below zero only where the edition knows reductions (K17). */
  | { readonly kind: 'given'; readonly reductions: boolean }

/** Which entries compete for one award (L5). Person and reference compare by key (L4). */
export type Cap =
  | { readonly kind: 'none' }
  /** One award per reference, ever, over all activities of the pool. */
  | { readonly kind: 'reference'; readonly pool: string }
  | { readonly kind: 'person-and-reference' }
  | { readonly kind: 'ever' }
  | { readonly kind: 'calendar-year' }
  | { readonly kind: 'calendar-month' }
  /** Per reference, again once this many months have passed since the last that counted. */
  | { readonly kind: 'again-after'; readonly months: Figure }
  /** One per completed partnership year, up to the maximum. */
  | {
      readonly kind: 'partnership-years'
      readonly most: Figure
      /** Between two of them where the joining day is not known. */
      readonly monthsApart: Figure
    }

export type QuantityRule = 'multiplies' | 'clipped to one' | 'clipped to one when a person is named'

/** Sides of one reference of which only the larger counts. */
export type Rivalry =
  | { readonly over: 'event'; readonly side: 'whole event' | 'single persons' }
  | { readonly over: 'invoice'; readonly side: 'project' | 'revenue' }
