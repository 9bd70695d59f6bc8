import Papa from 'papaparse'
import type { Refusal } from './decode'

/** A CSV file as rows of cells, each with its physical line. */
export interface Table {
  /** Header names as written, trimmed; unique without case. */
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** Semicolon files may write decimals with a comma. */
  readonly semicolon: boolean
}

export interface Row {
  readonly cells: readonly string[]
  /** Physical line on which the row begins, header = 1. */
  readonly line: number
  /** A fault of the row as a whole: an unclosed quotation mark, too many cells. */
  readonly fault: string | null
}

/** [F13] Splits a text into a table; refuses it where a required header is missing. */
export function readTable(
  name: string,
  text: string,
  required: readonly string[],
): Table | Refusal {
  const { semicolon, ...dialect } = dialectOf(text)
  const parsed = Papa.parse<string[]>(text, dialect)
  dropCarriageReturns(parsed.data)
  const [first, ...rest] = parsed.data
  const header = (first ?? []).map((cell) => cell.trim())
  const fault = headerFault(header, required)
  if (fault) return { refusal: `${name}, line 1: ${fault}` }

  const faults = new Map(parsed.errors.map(({ row, code }) => [row ?? -1, sayFault(code)]))
  const quoted = text.includes('"')
  let line = 1 + (quoted ? breaksIn(first ?? []) : 0)
  const rows: Row[] = []
  rest.forEach((cells, at) => {
    line += 1
    if (!isBlank(cells)) {
      rows.push({ cells, line, fault: faults.get(at + 1) ?? tooMany(cells, header.length) })
    }
    if (quoted) line += breaksIn(cells)
  })
  return { header, rows, semicolon }
}

/** The names in the header line, trimmed. */
export function readHeader(text: string): readonly string[] {
  const { semicolon: _, ...dialect } = dialectOf(text)
  const { data } = Papa.parse<string[]>(text, { ...dialect, preview: 1 })
  return (data[0] ?? []).map((cell) => cell.trim())
}

function dialectOf(text: string) {
  const newline = text.includes('\r') && !text.includes('\n') ? ('\r' as const) : ('\n' as const)
  const semicolon = isSemicolon(text)
  return { newline, delimiter: semicolon ? ';' : ',', semicolon }
}

/** The header line decides: more semicolons than commas outside quotation marks. */
function isSemicolon(text: string): boolean {
  let [commas, semicolons, inside] = [0, 0, false]
  for (const character of text.slice(0, 10_000)) {
    if (character === '"') inside = !inside
    if (inside) continue
    if (character === '\n') break
    if (character === ',') commas += 1
    if (character === ';') semicolons += 1
  }
  return semicolons > commas
}

/** Files with mixed line ends split at LF alone; what CR remains sits at the end of a row. */
function dropCarriageReturns(rows: string[][]): void {
  for (const cells of rows) {
    const last = cells.length - 1
    const cell = cells[last]
    if (cell?.endsWith('\r')) cells[last] = cell.slice(0, -1)
  }
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

function sayFault(code: string): string {
  return code === 'MissingQuotes'
    ? 'a quotation mark is opened here and never closed, so nothing after it can be read.'
    : 'a quotation mark stands in the middle of a quoted cell; double it or remove it.'
}

function tooMany(cells: readonly string[], width: number): string | null {
  const extra = cells.slice(width).some((cell) => cell.trim() !== '')
  return extra
    ? `the row has ${cells.length} cells but the header has ${width}; quote cells that hold a separator.`
    : null
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1
  }
  return breaks
}
