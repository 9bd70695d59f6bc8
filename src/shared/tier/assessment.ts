import type { Day } from '../basics/day'
import type { Cents, Points } from '../basics/money'
import type { Clip, Posting } from '../ledger/posting'
import type { Window } from '../ledger/window'
import type { Requirement } from '../program/edition'
import type { EditionId, TierId } from '../program/ids'
import type { Certification } from '../records/certification'
import type { Facts } from './facts'

/** Where a partner stands under one edition on one day, with every reason. */
export interface Assessment {
  readonly edition: EditionId
  readonly partner: string
  readonly cutOff: Day
  readonly window: Window
  /** The highest tier whose requirements are all met; null = below the first. */
  readonly tier: TierId | null
  /** The tier if every certificate without an issue date were valid (T16). */
  readonly tierIfKnown: TierId | null
  /** False where something not known could change the tier. */
  readonly complete: boolean
  readonly points: Points
  readonly revenue: Cents
  readonly certifications: { readonly profile: number; readonly sales: number }
  /** What the waiting reports would add to the points, caps applied. */
  readonly pendingPoints: Points
  /** Every tier of the edition, lowest first. */
  readonly tiers: readonly TierFinding[]
  /** Every entry dated up to the cut-off and what became of it, newest first. */
  readonly postings: readonly Posting[]
  readonly certificates: readonly CertificateStanding[]
  /** What was known; an explanation asks "what if" of it. */
  readonly facts: Facts
}

export interface TierFinding {
  readonly tier: TierId
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

export type Verdict = 'met' | 'not met' | 'not known'

/** One requirement held against the facts. Units follow the kind: points, cents or certificates. */
export interface Finding {
  readonly requirement: Requirement
  readonly verdict: Verdict
  /** In points, cents (revenue) or certificates. */
  readonly threshold: number
  readonly measured: number
  /** How far below the threshold; 0 where met. */
  readonly missing: number
  /** How far above the threshold; 0 where not met. */
  readonly surplus: number
  /** Ids of the entries or certificates behind the measured figure. */
  readonly from: readonly string[]
  /** What caps took away from it within the window. */
  readonly clipped: readonly Clip[]
  /** Ids of the certificates whose issue date is not known, where the verdict is 'not known'. */
  readonly notKnown: readonly string[]
}

/** What became of one certificate on the day. */
export interface CertificateStanding {
  readonly certification: Certification
  readonly standing:
    | 'counts'
    /** The same person holds the same title already (T10). */
    | 'same as another'
    | 'expired'
    | 'not yet issued'
    /** No issue date: a candidate. */
    | 'not known'
  readonly flags: readonly string[]
}
