import type { ContradictionId, EditionId } from './ids'
import type { SeedLine } from './source'

/** A place where the sources disagree, with both wordings and how each edition settles it. */
export interface Contradiction {
  readonly id: ContradictionId
  readonly topic: string
  readonly wordings: readonly Wording[]
  /** What is done about it, in one or two sentences. */
  readonly handling: string
  /** What each built-in edition takes. */
  readonly taken: Readonly<Record<EditionId, string>>
}

/** What one source says, briefly quoted or restated, with its lines. */
export interface Wording {
  readonly says: string
  readonly lines: readonly SeedLine[]
}
