import type { DeskFilePlan } from '../../shared/data-file/merge'
import type { TierId } from '../../shared/program/ids'
import type { Change } from '../../shared/records/change'

/** Where the desk stands as a whole. */
export interface DeskState {
  /** null before the first start is done. */
  readonly person: string | null
  readonly partners: number
  readonly entries: number
  /** The last change of this desk; null before the first. */
  readonly head: string | null
  /** 'follows' = another window of this desk writes, and this one shows what it writes. */
  readonly role: 'writes' | 'follows'
  /** What keeps the store from following the journal, in one sentence; null as long as all is well. */
  readonly warning: string | null
}

/** Who stands at another tier than before. */
export interface Move {
  readonly partner: string
  readonly name: string
  readonly from: TierId | null
  readonly to: TierId | null
}

/** How opening went: a desk, or what is wrong with it and what can be done. */
export type Opening =
  | {
      readonly outcome: 'open'
      readonly state: DeskState
      /** What was mended on the way, in sentences a person should read; mostly none. */
      readonly mended: readonly string[]
    }
  | { readonly outcome: 'safe mode'; readonly trouble: Trouble }

/** Why the desk is not opened as usual. Nothing was deleted and nothing is, whatever is chosen. */
export interface Trouble {
  /** What happened, in one sentence. */
  readonly sentence: string
  /** What is known beyond it: what the store holds, what the journal holds, what was expected. */
  readonly details: readonly string[]
  /** Whether the journal is whole, so that the store can be built from it. */
  readonly canRebuild: boolean
  /** Whether the store can still be read, so that the desk can go on with what it holds. */
  readonly canGoOn: boolean
}

/** How far long work has come. */
export interface Progress {
  /** What is being done: 'Reading activities.csv'. */
  readonly step: string
  /** 0 to 1. */
  readonly share: number
}
export type OnProgress = (progress: Progress) => void

/** A file on its way into the desk: only a handle, its bytes are read where it is imported. */
export interface ImportFile {
  readonly name: string
  readonly blob: Blob
}

/** One change as the history lists it. */
export interface HistoryLine extends Change {
  /** Milliseconds since 1970, from its stamp. */
  readonly time: number
  readonly state: 'stands' | 'taken back' | 'undo'
  /** How many partners, certifications and notes it wrote. */
  readonly counts: {
    readonly partners: number
    readonly certifications: number
    readonly notes: number
  }
}

/** What a check of the store found. */
export interface CheckReport {
  /** What was looked at, with figures: '36 months, 1,000,000 entries'. */
  readonly looked: readonly string[]
  /** One sentence for each fault; none = sound. */
  readonly faults: readonly string[]
  /** What was mended from the log or the journal. */
  readonly mended: readonly string[]
  /** SHA-256 over all records and entries: equal on every desk that holds the same. */
  readonly stateHash: string
}

/** Lists that can be saved as CSV, in the columns that the import reads. */
export type ListName = 'partners' | 'activities' | 'certifications'

/** What a data file would add to this desk; `plan` names it for confirming. */
export type DeskFilePreview = Omit<DeskFilePlan, 'draft'> & {
  readonly plan: number
  readonly moves: readonly Move[]
}
