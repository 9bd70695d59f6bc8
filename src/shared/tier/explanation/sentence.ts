import type { EditionId } from '../../program/ids'
import type { SeedLine } from '../../program/source'

/** One statement with the program lines and the entries or certificates it rests on. */
export interface Sentence extends Statement {
  /** The edition whose lines it cites. */
  readonly edition: EditionId
}

/** A sentence before it is said under which edition. */
export interface Statement {
  readonly says: SentenceKind
  readonly text: string
  readonly lines: readonly SeedLine[]
  /** Ids of the entries and certificates it names. */
  readonly entries: readonly string[]
}

export type SentenceKind =
  | 'what is met'
  | 'what is missing'
  | 'rests on'
  | 'lapse'
  | 'clip'
  | 'refund'
  | 'roll-off'
  /** Several of these that only together made the difference. */
  | 'together'
  | 'not known'
  | 'waiting'
  | 'other edition'
