import type { Entry } from '../ledger/entry'
import type { Certification } from './certification'
import type { Partner } from './partner'

/** The version of this shape; every change carries the one it was written with. */
export const SCHEMA_VERSION = 1

export type ChangeKind = 'import' | 'sample' | 'log-activity' | 'undo' | 'redo'

/** One act of a person, written whole or not at all, with all it takes to undo it. */
export interface Change {
  /** `device-seq`, never a random id, so that merged logs sort and compare. */
  readonly id: string
  readonly device: string
  readonly seq: number
  /** Hybrid logical clock stamp: string order is causal order. */
  readonly hlc: string
  readonly person: string
  readonly schema: number
  readonly kind: ChangeKind
  /** As the undo button names it: 'Import of activities.csv'. */
  readonly label: string
  readonly partners: readonly RecordStep<Partner>[]
  readonly certifications: readonly RecordStep<Certification>[]
  /** Entries added to the ledger. */
  readonly added: readonly Entry[]
  /** Entries taken back: only an undo does so, of the change named in `of`. */
  readonly removed: readonly Entry[]
  /** The change an undo or redo speaks of. */
  readonly of: string | null
}

/** A record before and after; null = absent. */
export interface RecordStep<T> {
  readonly before: T | null
  readonly after: T | null
}

/** What a person did, before the store stamps it with device, sequence and time. */
export type Draft = Pick<Change, 'kind' | 'label' | 'partners' | 'certifications' | 'added'>

/** The steps that take a change back: every step turned round. */
export function reverseOf(
  change: Change,
): Pick<Change, 'partners' | 'certifications' | 'added' | 'removed'> {
  const turn = <T>(step: RecordStep<T>): RecordStep<T> => ({
    before: step.after,
    after: step.before,
  })
  return {
    partners: change.partners.map(turn),
    certifications: change.certifications.map(turn),
    added: change.removed,
    removed: change.added,
  }
}
