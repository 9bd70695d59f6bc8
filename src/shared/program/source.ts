import type { AmbiguityId, ContradictionId } from './ids'

/** The four source documents, by the first three digits of their names. */
export type SeedDocument = '000' | '001' | '002' | '003'

/** A line of one of the four source documents: '000:27'. */
export type SeedLine = `${SeedDocument}:${number}`

/** Where a value of the program comes from. */
export type Source = LineSource | DerivedSource | ReadingSource | ContradictionSource

/** A line that states the value, precise enough for a test to find the very cell. */
export interface LineSource {
  readonly line: SeedLine
  /** The row's label, or the words of a sentence, that stand on that line. */
  readonly row: string
  /** The heading of the table column the value stands under; absent in prose. */
  readonly column?: string
  /**
   * How the value is written there, # for the value itself, where the place holds more than one
   * ('# Profile'); without #, words that mean the value ('Bronze' for basic).
   */
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

/** One source states it and this edition does not follow; what it takes stands in the contradiction. */
export interface ContradictionSource {
  readonly contradiction: ContradictionId
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

/** The document a line belongs to. */
export function documentOf(line: SeedLine): SeedDocument {
  if (line.startsWith('000')) return '000'
  if (line.startsWith('001')) return '001'
  return line.startsWith('002') ? '002' : '003'
}

/** The lines behind a source, for links and footnotes. */
export function linesOf(source: Source): readonly SeedLine[] {
  if ('line' in source) return [source.line]
  if ('derived' in source) return source.from
  return []
}

/** A source as a manager reads it: '000:27', 'derived: 45 × 12 (002:76)', 'reading Q13'. */
export function saySource(source: Source): string {
  if ('line' in source) return source.line
  if ('derived' in source) return `derived: ${source.derived} (${source.from.join(', ')})`
  if ('reading' in source) return `reading ${source.reading}`
  return `contradiction ${source.contradiction}`
}
