import type { AmbiguityId } from './ids'

/** A line of one of the four source documents: '000:27'. */
export type SeedLine = `${'000' | '001' | '002' | '003'}:${number}`

/** Where a value of the program comes from. */
export type Source = LineSource | DerivedSource | ReadingSource

/** A line that states the value, precise enough for a test to find the very cell. */
export interface LineSource {
  readonly line: SeedLine
  /** The row's label, or the words of a sentence, that stand on that line. */
  readonly row: string
  /** The heading of the table column the value stands under; absent in prose. */
  readonly column?: string
  /** How the value is written there, # for the number, where a cell holds more than one: '# Profile'. */
  readonly as?: string
}

/** Arithmetic over stated numbers: '45 × 12', from the lines that state them. */
export interface DerivedSource {
  readonly derived: string
  readonly from: readonly SeedLine[]
}

/** Chosen, because the sources are silent or unclear; the reading's text states the number. */
export interface ReadingSource {
  readonly reading: AmbiguityId
}

/** A value of the program together with its source. */
export interface Stated<T> {
  readonly value: T
  readonly source: Source
}

/** A number of the program as printed there: points, dollars, percent, months, hours or a count. */
export type Figure = Stated<number>

/** What no source states. It is shown as such and never guessed. */
export type NotStated = 'not stated'

/** A statement in our own clear words, with the lines it restates and, where wording matters, a short quotation. */
export interface Passage {
  readonly text: string
  readonly lines: readonly SeedLine[]
  readonly quote?: string
}

/** The lines behind a source, for links and footnotes. */
export function linesOf(source: Source): readonly SeedLine[] {
  if ('line' in source) return [source.line]
  if ('derived' in source) return source.from
  return []
}

/** A source as a manager reads it: '000:27', 'derived: 45 × 12 (002:76)' or 'reading Q13'. */
export function saySource(source: Source): string {
  if ('line' in source) return source.line
  if ('derived' in source) return `derived: ${source.derived} (${source.from.join(', ')})`
  return `reading ${source.reading}`
}
