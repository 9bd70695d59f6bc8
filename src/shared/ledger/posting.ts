import type { Day } from '../basics/day'
import type { Cents, Points } from '../basics/money'
import type { Entry } from './entry'

/**
 * What one entry earns under one edition. A project row that also carries revenue_usd makes two
 * postings, as it means a project and a revenue row with the same reference (L8).
 */
export interface Posting {
  readonly entry: Entry
  readonly side: 'award' | 'revenue'
  /** Points before any cap. */
  readonly worth: Points
  /** Points after every cap; summed over the window they are the balance. */
  readonly counted: Points
  /** What counts as minimum revenue, in cents; never clipped (L9). */
  readonly minimumRevenue: Cents
  readonly fate: Fate
  /** What was taken away and why; empty where everything counts. */
  readonly clips: readonly Clip[]
  /** Things a person should know that change no figure: 'basis missing', 'no reference'. */
  readonly flags: readonly string[]
  /** The last month end whose review still looks at this entry. */
  readonly lastReview: Day
}

export type Fate =
  | 'counts'
  | 'partly clipped'
  | 'clipped'
  | 'waiting'
  | 'rejected'
  | 'not in this edition'
  | 'worth nothing in this edition'
  | 'before the window'

/** Points taken from a posting by one rule of RULES.md, and the entries that won over it. */
export interface Clip {
  readonly rule: RuleId
  readonly points: Points
  /** What counts instead; empty where the rule names nothing. */
  readonly winners: readonly Winner[]
  /** 'one award per project: entry 12 of 3 Mar 2026 counts instead'. */
  readonly because: string
}

/** The side of an entry that won: a project row with revenue has two. */
export interface Winner {
  readonly id: string
  readonly side: Posting['side']
}

/** A rule of src/shared/ledger/RULES.md or src/shared/tier/RULES.md. */
export type RuleId = `L${number}` | `L${number}.${string}` | `T${number}`
