import type { Entry } from '../ledger/entry'
import type { Certification } from './certification'
import type { Note } from './note'
import type { Partner } from './partner'

/** The version of this shape; every change carries the one it was written with. */
export const SCHEMA_VERSION = 2

/** What a person did. A log may hold kinds of a newer version: they are kept and shown by their label. */
export type ChangeKind =
  | 'import'
  | 'sample'
  | 'log-activity'
  | 'edit-partners'
  | 'note'
  | 'undo'
  | 'redo'

/**
 * One act of a person, as the log's table of contents has it. What it holds, records and entries,
 * stands beside it in parts, so that a history of 200,000 entries is read in a blink.
 */
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
  /** The change an undo or redo speaks of. */
  readonly of: string | null
  readonly ledger: LedgerAct
  /** How many records of each table it writes, so that a history need not open them. */
  readonly records: Readonly<Record<string, number>>
}

/** What a change does to the ledger. Taking back and bringing back name entries, they never repeat them. */
export type LedgerAct =
  | { readonly act: 'none' }
  | { readonly act: 'add'; readonly entries: number }
  | { readonly act: 'withdraw'; readonly change: string }
  | { readonly act: 'restore'; readonly change: string }

/** A record before and after; null = absent. */
export interface RecordStep<T> {
  readonly before: T | null
  readonly after: T | null
}

/** What a change holds. */
export interface Contents {
  readonly partners: readonly RecordStep<Partner>[]
  readonly certifications: readonly RecordStep<Certification>[]
  /** Only ever added or taken back, never changed. */
  readonly notes: readonly RecordStep<Note>[]
  /** Entries added to the ledger. */
  readonly added: readonly Entry[]
}

/** What a person did, before the store stamps it with device, sequence and time. */
export interface Draft extends Contents {
  readonly kind: ChangeKind
  readonly label: string
}

/** The steps that take others back: each turned round. */
export function turned<T>(steps: readonly RecordStep<T>[]): readonly RecordStep<T>[] {
  return steps.map(({ before, after }) => ({ before: after, after: before }))
}

/** What a change does to the ledger that takes this one back. */
export function reversedAct({ id, ledger }: Pick<Change, 'id' | 'ledger'>): LedgerAct {
  switch (ledger.act) {
    case 'none':
      return ledger
    case 'add':
      return { act: 'withdraw', change: id }
    case 'withdraw':
      return { act: 'restore', change: ledger.change }
    case 'restore':
      return { act: 'withdraw', change: ledger.change }
    default:
      return ledger satisfies never
  }
}

/** How many records of each table some contents write; notes are named only where there are some, as in every log before them. */
export function recordCounts({
  partners,
  certifications,
  notes,
}: Pick<Contents, 'partners' | 'certifications' | 'notes'>): Readonly<Record<string, number>> {
  return {
    partners: partners.length,
    certifications: certifications.length,
    ...(notes.length > 0 && { notes: notes.length }),
  }
}
