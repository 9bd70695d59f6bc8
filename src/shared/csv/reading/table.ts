import type { Problem } from '../../basics/problem'
import type { ColumnMatch } from '../matching/choices'
import { matchFault } from '../matching/match-fault'
import { withoutApostrophe } from '../writing/apostrophe'
import { COLUMNS, type FileKind, REQUIRED } from './columns'
import type { Refusal } from './decode'
import { type Dialect, dialectOf } from './dialect'
import { headingTwice, readHeadings } from './headings'
import { type Layout, matchedLayout, ownLayout } from './layout'

/** How a CSV file of a kind is to be read, known from its beginning. */
export interface Table {
  readonly file: string
  readonly dialect: Dialect
  /** How many cells a row may have. */
  readonly width: number
  readonly layout: Layout
}

/** The beginning of a file: what separates its cells, and its headings as written, trimmed. */
export interface Head {
  readonly dialect: Dialect
  readonly headings: readonly string[]
}

/** Reads the beginning of a text, which need not be whole. */
export function headOf(text: string): Head {
  const dialect = dialectOf(text)
  return { dialect, headings: readHeadings(text, dialect).map(withoutApostrophe) }
}

/** [F13] A text with the desk's own headings as a table; refused where a required one is missing. */
export function openTable(file: string, kind: FileKind, text: string): Table | Refusal {
  return ownTable(file, kind, headOf(text))
}

/** [F13] The same from a beginning that was read already. */
export function ownTable(
  file: string,
  kind: FileKind,
  { dialect, headings }: Head,
): Table | Refusal {
  const fault = ownFault(kind, headings)
  if (fault) return { refusal: `${file}, line 1: ${fault}` }
  return { file, dialect, width: headings.length, layout: ownLayout(kind, headings) }
}

/** [F16] A file with other headings as a table, through a person's match; refused where that has a fault. */
export function matchedTable(
  file: string,
  match: ColumnMatch,
  { dialect, headings }: Head,
): Table | Refusal {
  const fault = matchFault(headings, match)
  if (fault) return { refusal: `${file}: ${fault}` }
  return { file, dialect, width: headings.length, layout: matchedLayout(match, headings) }
}

/** A problem in one of the desk's columns, by the name that its file gives it. */
export function problemAt(
  { file, layout }: Table,
  line: number,
  column: string,
  message: string,
): Problem {
  return { file, line, column: layout.names.get(column) ?? column, message }
}

function ownFault(kind: FileKind, headings: readonly string[]): string | null {
  const names = headings.map((name) => name.toLowerCase())
  const missing = REQUIRED[kind].filter((name) => !names.includes(name))
  if (missing.length > 0) {
    const columns = missing.map((name) => `"${name}"`).join(' and ')
    const verb = missing.length === 1 ? 'column is' : 'columns are'
    return `the required ${verb} missing: ${columns}; add ${missing.length === 1 ? 'it' : 'them'} to the header line.`
  }
  return headingTwice(headings, COLUMNS[kind])
}
