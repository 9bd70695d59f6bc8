import type { AmbiguityId, ContradictionId } from './ids'
import type { Figure, LineSource, Passage, SeedDocument, SeedLine, Stated } from './source'

/** The place on a line, where the row's label alone does not find the value. */
export type Place = Pick<LineSource, 'column' | 'as'>

/** A value that a line states in so many words. */
export function stated<const T>(
  value: T,
  line: SeedLine,
  row: string,
  place: Place = {},
): Stated<T> {
  return { value, source: { line, row, ...place } }
}

/** A number worked out from stated ones, so that the sum can be shown and done again. */
export function derived(value: number, expression: string, from: readonly SeedLine[]): Figure {
  return { value, source: { derived: expression, from } }
}

/** A number that rests on a reading, because the sources are silent or unclear. */
export function read(value: number, reading: AmbiguityId): Figure {
  return { value, source: { reading } }
}

/** A number that follows from the side an edition takes where the sources disagree. */
export function taken(value: number, contradiction: ContradictionId): Figure {
  return { value, source: { contradiction } }
}

/** A statement in our own words; the quotation stands where the wording itself matters. */
export function passage(text: string, lines: readonly SeedLine[], quote?: string): Passage {
  return quote === undefined ? { text, lines } : { text, lines, quote }
}

/** Consecutive lines of one document, both ends included. */
export function span(document: SeedDocument, first: number, last: number): readonly SeedLine[] {
  return Array.from({ length: last - first + 1 }, (_, index): SeedLine => {
    return `${document}:${first + index}`
  })
}
