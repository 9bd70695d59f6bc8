import type { Day } from '../../shared/basics/day'
import type { Problem } from '../../shared/basics/problem'
import type { ImportChoices } from '../../shared/csv/choices'
import type { ImportPlan } from '../../shared/csv/plan-import'
import type { DeskFilePlan } from '../../shared/data-file/merge'
import type { Entry } from '../../shared/ledger/entry'
import type { Posting } from '../../shared/ledger/posting'
import type { OpenedFile, Platform } from '../../shared/platform'
import type { EditionId, TierId } from '../../shared/program/ids'
import type { Change, ChangeKind } from '../../shared/records/change'
import type { Partner } from '../../shared/records/partner'
import type { Assessment } from '../../shared/tier/assessment'
import type { Explanation } from '../../shared/tier/explain'
import type { Sentence } from '../../shared/tier/explanation/sentence'
import type { NextStep } from '../../shared/tier/next-step'
import type { PortfolioRow } from '../../shared/tier/portfolio'
import type { Undoable } from '../book/undoable'

/** How a person looks at the desk: by which rules, on which day. */
export interface View {
  readonly edition: EditionId
  readonly cutOff: Day
}

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
  /** How many partners, certifications and entries it wrote. */
  readonly counts: { readonly partners: number; readonly certifications: number }
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

/** One line of the partners list. */
export interface Row {
  readonly partner: Partner
  readonly standing: PortfolioRow
  /** null at the top tier. */
  readonly next: NextStep | null
  /** The same partner at the last month end before the day looked at. */
  readonly before: { readonly tier: TierId | null; readonly points: number }
}

/** Some rows of the list, and of which list: a change in between begins another. */
export interface RowsPiece {
  readonly list: string
  readonly total: number
  readonly rows: readonly Row[]
}

/** Everything a partner's page shows. */
export interface Standing {
  readonly partner: Partner
  readonly assessment: Assessment
  readonly explanation: Explanation
  readonly others: readonly OtherEdition[]
  /** null where the day looked at is itself a month end: then it is the review. */
  readonly lastReview: LastReview | null
  /** Entries dated after the day looked at: kept, and not looked at (L2). */
  readonly later: number
}

/** What the last month end's review gave, by the records as they are now. */
export interface LastReview {
  readonly day: Day
  readonly tier: TierId | null
}

/** The same facts under another edition. */
export interface OtherEdition {
  readonly edition: EditionId
  readonly tier: TierId | null
  readonly sentence: Sentence
}

/** What one more entry would do. */
export interface Effect {
  readonly before: Outcome
  /** With the entry as it is written. */
  readonly after: Outcome
  /** With the entry approved; the same as `after` where it is approved already. */
  readonly approved: Outcome
  /** What becomes of the entry itself once approved; none where it is dated after the day looked at. */
  readonly postings: readonly Posting[]
  readonly headline: string
}

export interface Outcome {
  readonly tier: TierId | null
  readonly points: number
  readonly revenue: number
}

/** A planned import as the preview shows it; the draft itself stays in the worker until it is confirmed. */
export type ImportPreview = Omit<ImportPlan, 'draft' | 'problems'> & {
  /** Names this very plan: only the one on the page can be confirmed. */
  readonly plan: number
  /** The first known records that would change; the counts of `files` say how many there are. */
  readonly changes: readonly RecordChange[]
  /** Known partners whose tier would be another. */
  readonly moves: readonly Move[]
  /** The first problems; `problemCount` says how many there are. */
  readonly problems: readonly Problem[]
  readonly problemCount: number
}

/** A known record that an import would change, field by field. */
export interface RecordChange {
  readonly kind: 'partners' | 'certifications'
  readonly name: string
  readonly fields: readonly {
    readonly field: string
    readonly before: string
    readonly after: string
  }[]
}

/** A change with what it did to the tiers, for the notice that offers to take it back. */
export interface Done {
  readonly id: string
  readonly kind: ChangeKind
  readonly label: string
  readonly moves: readonly Move[]
}

export interface Move {
  readonly partner: string
  readonly name: string
  readonly from: TierId | null
  readonly to: TierId | null
}

/** All that the pages ask of the desk; it runs in a worker, so that no list ever waits for a sum. */
export interface Desk {
  /** Opens the desk, healing store and journal from each other, or says why it cannot. */
  open(platform: Platform, now: number): Promise<Opening>
  /** Safe mode: builds the store anew from the journal; the old store is set aside. */
  rebuild(now: number): Promise<Opening>
  /** Safe mode: takes a data file as the whole desk; store and journal are set aside, not deleted. */
  restore(file: Uint8Array, now: number): Promise<Opening>
  /** Safe mode: goes on with what the store holds, and begins a new journal from it. */
  goOn(now: number): Promise<Opening>
  /** Safe mode: all that can still be read, byte for byte, for somebody who can help. */
  exportRaw(): Promise<Uint8Array>
  introduce(person: string, device: string): Promise<DeskState>
  partners(): Promise<readonly Partner[]>
  /** A piece of the partners list, in the order of names: thousands at once would hold up the page that reads them. */
  rows(view: View, from: number, count: number): Promise<RowsPiece>
  standing(partner: string, view: View): Promise<Standing | null>
  effect(draft: Entry, view: View): Promise<Effect | null>
  /** Reads the files and says what they would do; nothing is written. */
  planImport(
    files: readonly ImportFile[],
    choices: ImportChoices,
    view: View,
    onProgress?: OnProgress,
  ): Promise<ImportPreview>
  confirmImport(plan: number, view: View, now: number, onProgress?: OnProgress): Promise<Done>
  /** Stops the reading or writing of an import that has not been committed yet; nothing stays of it. */
  cancelImport(): Promise<void>
  /** The sample ends on `today`, so that its windows are where a visitor looks. */
  addSample(today: Day, view: View, now: number): Promise<Done>
  log(entry: Entry, view: View, now: number): Promise<Done>
  undo(change: string, view: View, now: number): Promise<Done>
  /** What Undo and Redo would act on. */
  undoable(): Promise<Undoable<Change>>
  /** The log, newest first. */
  history(from: number, count: number): Promise<readonly HistoryLine[]>
  /** Reads everything again: checksums, chain, and whether the pages are what the log amounts to. */
  check(onProgress?: OnProgress): Promise<CheckReport>
  /** The whole desk as a `.partnerdesk` file. */
  exportDesk(now: number, onProgress?: OnProgress): Promise<Uint8Array>
  /** What a data file would bring; an empty desk takes it whole. */
  planDeskFile(file: OpenedFile, view: View): Promise<DeskFilePreview>
  confirmDeskFile(plan: number, view: View, now: number): Promise<Done>
  /** A list as CSV that the import reads again. */
  exportList(list: ListName): Promise<Uint8Array>
  /** Writes a backup beside the journal now. */
  backUp(now: number): Promise<void>
  /** Tells of every change, this window's and others'. */
  watch(listener: (state: DeskState) => void): Promise<void>
}
