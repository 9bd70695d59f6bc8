import Papa from 'papaparse'
import { visitCarefully } from './careful-rows'
import type { Dialect } from './dialect'

/** One row of a CSV file; the same object each time, so a visitor keeps cells, not rows. */
export interface Row {
  cells: readonly string[]
  /** Physical line on which the row begins, header = 1. */
  line: number
  /** A fault of the row as a whole: an unclosed quotation mark, too many cells. */
  fault: string | null
}

/** Characters parsed at a time, so that a large file never stands in memory as cells all at once. */
const CHUNK = 2 ** 19

/** Visits every row under the header; a quotation mark gone wrong costs one line, not the rest. */
export function visitRows(
  text: string,
  dialect: Dialect,
  width: number,
  visit: (row: Row) => void,
): void {
  const quoted = text.includes('"')
  const row: Row = { cells: [], line: 0, fault: null }
  const see = (cells: string[], line: number, fault: string | null = null): void => {
    dropCarriageReturn(cells)
    if (line === 1 || (fault === null && isBlank(cells))) return
    row.cells = cells
    row.line = line
    row.fault = fault ?? tooMany(cells, width)
    visit(row)
  }
  let line = 1
  let brokenAt = 0
  const chunk = ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser): void => {
    // Not Math.min(...): a chunk may hold more errors than a call takes arguments.
    const broken = errors.reduce((least, { row: at }) => Math.min(least, at ?? 0), Infinity)
    data.every((cells, at) => {
      if (at >= broken) return false
      see(cells, line)
      line += 1 + (quoted ? breaksIn(cells) : 0)
      return true
    })
    if (!Number.isFinite(broken)) return
    brokenAt = line
    parser.abort()
  }
  // Papa Parse streams strings too, though its types offer that for files alone.
  const inChunks = { ...dialect, chunkSize: CHUNK, chunk }
  Papa.parse<string[]>(text, inChunks)
  if (brokenAt > 0) visitCarefully(text, dialect, brokenAt, see)
}

/** Line breaks inside the cells of a row. */
export function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1
  }
  return breaks
}

/** Files with mixed line ends split at LF alone; what CR remains sits at the end of a row. */
function dropCarriageReturn(cells: string[]): void {
  const last = cells.length - 1
  const cell = cells[last]
  if (cell?.endsWith('\r')) cells[last] = cell.slice(0, -1)
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
