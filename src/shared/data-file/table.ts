import Papa from 'papaparse'
import type { Refusal } from './decode'

/** A CSV file as rows of cells, each with its physical line. */
export interface Table {
  /** Header names as written, trimmed; unique without case. */
  readonly header: readonly string[]
  /** Semicolon files may write decimals with a comma. */
  readonly semicolon: boolean
  /** Visits every row in turn; the row is the same object each time, so a visitor keeps cells, not rows. */
  eachRow(visit: (row: Row) => void): void
}

export interface Row {
  readonly cells: readonly string[]
  /** Physical line on which the row begins, header = 1. */
  readonly line: number
  /** A fault of the row as a whole: an unclosed quotation mark, too many cells. */
  readonly fault: string | null
}

/** Characters parsed at a time, so that a large file never stands in memory as cells all at once. */
const CHUNK = 2 ** 19

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
  return {
    header,
    semicolon,
    eachRow: (visit) => {
      const see = createVisitor(header.length, text.includes('"'), visit)
      // Papa Parse streams strings too, though its types offer that for files alone.
      const inChunks = {
        ...dialect,
        chunkSize: CHUNK,
        chunk: ({ data, errors }: Papa.ParseResult<string[]>) => see(data, errors),
      }
      Papa.parse<string[]>(text, inChunks)
    },
  }
}

/** Follows the physical lines from chunk to chunk; the header is no row. */
function createVisitor(
  width: number,
  quoted: boolean,
  visit: (row: Row) => void,
): (rows: readonly string[][], errors: readonly Papa.ParseError[]) => void {
  let next = 1
  const row = { cells: [] as readonly string[], line: 0, fault: null as string | null }
  return (rows, errors) => {
    const faults = new Map(errors.map(({ row: at, code }) => [at ?? -1, sayFault(code)]))
    rows.forEach((cells, at) => {
      dropCarriageReturn(cells)
      row.cells = cells
      row.line = next
      next += 1 + (quoted ? breaksIn(cells) : 0)
      if (row.line === 1 || isBlank(cells)) return
      row.fault = faults.get(at) ?? tooMany(cells, width)
      visit(row)
    })
  }
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
function dropCarriageReturn(cells: string[]): void {
  const last = cells.length - 1
  const cell = cells[last]
  if (cell?.endsWith('\r')) cells[last] = cell.slice(0, -1)
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
  if (cells.length <= width) return null
  const extra = cells.slice(width).some((cell) => cell.trim() !== '')
  return extra
    ? `the row has ${cells.length} cells but the header has ${width}; quote cells that hold a separator.`
    : null
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1
  }
  return breaks
}
