import type { ContradictionId, PlanId } from './ids'
import type { Figure, NotStated, Stated } from './source'

/** A value for each column of a benefits table; a column the source lacks is 'not stated'. */
export type PerTier<T> = Readonly<Record<PlanId, T | NotStated>>

/** One row of the benefits matrix: who gets it. */
export interface Benefit {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly gives: PerTier<Stated<boolean>>
  readonly contradictions: readonly ContradictionId[]
  /** A limit printed with the benefit: 'up to 5 %' of co-marketing. */
  readonly limit?: Figure
}

/** Percent off, per tier; `withKickOff` marks "20%+ K.O.P.". */
export interface Discount {
  readonly id: 'services' | 'subscriptions' | 'knowledge'
  readonly name: string
  readonly percent: PerTier<Figure & { readonly withKickOff?: boolean }>
  readonly contradictions: readonly ContradictionId[]
}

/** 1 is served first; 'none' where the table shows a dash or a cross. */
export interface LeadPriority {
  readonly name: string
  readonly rank: PerTier<Figure | Stated<'none'>>
  readonly contradictions: readonly ContradictionId[]
}
