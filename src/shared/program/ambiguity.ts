import type { AmbiguityId } from './ids'
import type { SeedLine } from './source'

/** A question the sources leave open, with the reading in force and the others that were possible. */
export interface Ambiguity {
  readonly id: AmbiguityId
  readonly question: string
  /** The lines that leave it open; empty where no line speaks of it. */
  readonly lines: readonly SeedLine[]
  /** What is read, in full: numbers that rest on this reading stand in this text. */
  readonly reading: string
  /** Other readings a switch may choose later. */
  readonly alternatives: readonly string[]
  /** What others in the field do. */
  readonly precedent: string
}
