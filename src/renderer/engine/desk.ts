import type { Day } from '../../shared/basics/day'
import type { Problem } from '../../shared/basics/problem'
import type { ImportChoices } from '../../shared/csv/matching/choices'
import type { ImportPlan } from '../../shared/csv/planning/plan-import'
import type { Double } from '../../shared/ledger/doubles'
import type { Entry } from '../../shared/ledger/entry'
import type { Clip, Posting } from '../../shared/ledger/posting'
import type { OpenedFile, Platform } from '../../shared/platform'
import type { EditionId, TierId } from '../../shared/program/ids'
import type { Certification } from '../../shared/records/certification'
import type { Change, ChangeKind } from '../../shared/records/change'
import type { Note } from '../../shared/records/note'
import type { Partner } from '../../shared/records/partner'
import type { Assessment } from '../../shared/tier/assessment'
import type { Explanation } from '../../shared/tier/explain'
import type { Sentence } from '../../shared/tier/explanation/sentence'
import type { NextStep } from '../../shared/tier/next-step'
import type { Outline } from '../../shared/tier/outline'
import type { Undoable } from '../book/undoable'
import type {
  CheckReport,
  DeskFilePreview,
  DeskState,
  HistoryLine,
  ImportFile,
  ListName,
  Move,
  OnProgress,
  Opening,
} from './answers'
import type { FoundEntries, FoundPartner, FoundPartners } from './finding/found'
import type { Milestone } from './list/courses'
import type { ChangedRows, RowsPiece } from './list/row'
import type { TodayReport } from './today/today-report'
import type { View } from './view'

/** What a person changes of a partner; a field that is absent stays as it is. */
export interface PartnerEdit {
  readonly id: string
  readonly fields: Partial<Omit<Partner, 'id' | 'notes'>>
}

/** A certificate as a person writes it: its id comes with the change that adds it. */
export type NewCertificate = Omit<Certification, 'id' | 'line'>

/** A certificate that was issued anew to the same person. */
export interface Renewal {
  readonly partner: string
  /** The id of the certificate that ends. */
  readonly certificate: string
  readonly issuedOn: Day
  /** Last day it counts; null = no expiry stated. */
  readonly expiresOn: Day | null
}

/** What the log knows of one partner. */
export interface PartnerLog {
  /** The changes that brought its entries or wrote its records, newest first. */
  readonly lines: readonly HistoryLine[]
  /** By the id of each entry that stands: the id of the change that brought it. */
  readonly broughtBy: ReadonlyMap<string, string>
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
export interface OtherEdition extends Outline {
  readonly edition: EditionId
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
  /** What stands in the ledger already and looks like this entry, newest first. */
  readonly doubles: readonly Double[]
  /** What would be clipped once it is approved, of itself or of others in its favour. */
  readonly clippings: readonly Clipping[]
}

/** Points that a rule takes from one entry, and the entries that count instead. */
export interface Clipping extends Pick<Clip, 'rule' | 'points' | 'because'> {
  readonly loser: Entry
  readonly winners: readonly Entry[]
}

export interface Outcome {
  readonly tier: TierId | null
  readonly points: number
  readonly revenue: number
  /** What the next tier still takes; null at the top. */
  readonly next: NextStep | null
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
  /** How many reports wait to be approved, by partner; who has none is absent. */
  waiting(view: View): Promise<ReadonlyMap<string, number>>
  /** The day of each partner's last entry up to the day looked at, whatever its status. */
  lastActivity(view: View): Promise<ReadonlyMap<string, Day>>
  /** Who would fall at the coming month end, and to which tier. */
  falling(view: View): Promise<ReadonlyMap<string, TierId | null>>
  /** The rows that differ from a list that was read before; null where it must be read anew. */
  changedRows(view: View, since: string): Promise<ChangedRows | null>
  standing(partner: string, view: View): Promise<Standing | null>
  effect(draft: Entry, view: View): Promise<Effect | null>
  /** Where partners stood at the last month ends, oldest first and the day looked at last; so many points each. */
  courses(
    partners: readonly string[],
    view: View,
    months: number,
  ): Promise<readonly (readonly Milestone[])[]>
  /** What was noted about a partner, newest first. */
  notes(partner: string): Promise<readonly Note[]>
  /** The changes that made a partner what it is. */
  partnerLog(partner: string): Promise<PartnerLog>
  /** What needs a person on the day looked at. */
  today(view: View): Promise<TodayReport>
  /** Partners by name, id, country, email, owner, contact or holder of a certificate, forgiving as people type; best first. */
  findPartners(text: string, limit: number, view: View): Promise<FoundPartners>
  /** The partners with these ids, in their order; those that are gone are left out. */
  knownPartners(ids: readonly string[], view: View): Promise<readonly FoundPartner[]>
  /** Who holds certificates, as plain texts by partner; who has none is absent. */
  holders(): Promise<ReadonlyMap<string, string>>
  /**
   * Entries by reference, person, note or id: those recorded last are looked at first, and the newest found come first. Stops after `limit` hits, after `patience`
   * milliseconds (300 unless said), or when it is asked anew, and says how far it came.
   */
  findEntries(text: string, limit: number, patience?: number): Promise<FoundEntries>
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
  /** Changes particulars of one partner or many, as one step. */
  editPartners(edits: readonly PartnerEdit[], view: View, now: number): Promise<Done>
  addPartner(partner: Partner, view: View, now: number): Promise<Done>
  addNote(partner: string, text: string, view: View, now: number): Promise<Done>
  addCertificate(certificate: NewCertificate, view: View, now: number): Promise<Done>
  /** Adds the certificate that takes over from one that ends. */
  renewCertificate(renewal: Renewal, view: View, now: number): Promise<Done>
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
