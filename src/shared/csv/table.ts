import Papa from 'papaparse'
import type { Refusal } from './decode'
import { dialectOf } from './dialect'
import { type Row, visitRows } from './rows'

/** A CSV file as rows of cells, each with its physical line. */
export interface Table {
  /** Header names as written, trimmed; unique without case. */
  readonly header: readonly string[]
  /** Semicolon files may write decimals with a comma. */
  readonly semicolon: boolean
  /** Visits every row in turn; the row is the same object each time, so a visitor keeps cells, not rows. */
  eachRow(visit: (row: Row) => void): void
}

/** [F13] Opens a text as a table; refuses it where a required header is missing. */
export function readTable(
  name: string,
  text: string,
  required: readonly string[],
): Table | Refusal {
  const header = readHeader(text)
  const fault = headerFault(header, required)
  if (fault) return { refusal: `${name}, line 1: ${fault}` }
  const { semicolon, ...dialect } = dialectOf(text)
  return { header, semicolon, eachRow: (visit) => visitRows(text, dialect, header.length, visit) }
}

/** The names in the header line, trimmed. */
export function readHeader(text: string): readonly string[] {
  const { semicolon: _, ...dialect } = dialectOf(text)
  const { data } = Papa.parse<string[]>(text, { ...dialect, preview: 1 })
  return (data[0] ?? []).map((cell) => cell.trim())
}

function headerFault(header: readonly string[], required: readonly string[]): string | null {
  const names = header.map((name) => name.toLowerCase())
  const missing = required.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    const columns = missing.map((name) => `"${name}"`).join(' and ')
    const verb = missing.length === 1 ? 'column is' : 'columns are'
    return `the required ${verb} missing: ${columns}; add ${missing.length === 1 ? 'it' : 'them'} to the header line.`
  }
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  return twice ? `the column "${twice}" stands twice in the header; remove one.` : null
}
