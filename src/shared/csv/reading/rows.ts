import type { Dialect } from './dialect'
import { readQuotedRow, withoutReturn } from './quoted-row'

/** One row of a CSV file; the same object each time, so a visitor keeps cells, not rows. */
export interface Row {
  cells: readonly string[]
  /** Physical line on which the row begins, header = 1. */
  line: number
  /** A fault of the row as a whole: an unclosed quotation mark, too many cells. */
  fault: string | null
}

/** Takes a text in pieces, cut anywhere. */
export interface TextStream {
  push(text: string): void
  /** Nothing more comes: what is left is the last row. */
  end(): void
}

/**
 * Visits every row under the header, blank ones left out: the same rows wherever the text is cut. Lines
 * without a quotation mark are split at once; the others are read cell by cell.
 */
export function openRows(dialect: Dialect, width: number, visit: (row: Row) => void): TextStream {
  const { newline, delimiter } = dialect
  const row: Row = { cells: [], line: 0, fault: null }
  let rest = ''
  let isLineOpen = true
  let line = 1

  const see = (cells: string[], fault: string | null, lines: number): void => {
    row.line = line
    line += lines
    if (row.line === 1 || (fault === null && isBlank(cells))) return
    row.cells = cells
    row.fault = fault ?? tooMany(cells, width)
    visit(row)
  }
  /** Splits whole lines that hold no quotation mark. */
  const split = (lines: string): void => {
    for (const whole of lines.split(newline)) {
      see((newline === '\n' ? withoutReturn(whole) : whole).split(delimiter), null, 1)
    }
  }
  /** Reads as many rows as are known to their end, and says where the next begins. */
  const read = (text: string, isWhole: boolean): number => {
    let at = 0
    while (at < text.length) {
      const mark = text.indexOf('"', at)
      const plain = mark < 0 && isWhole ? text.length : lastBreak(text, newline, mark)
      if (plain >= at) split(text.slice(at, plain))
      at = Math.max(at, plain + 1)
      if (mark < 0) return at
      const quoted = readQuotedRow(text, at, dialect, isWhole)
      if (quoted === null) return at
      see(quoted.cells, quoted.fault, quoted.lines)
      at = quoted.next
    }
    return at
  }
  return {
    push: (text) => {
      rest += text
      // A line that is still open is not searched again: one endless line would cost its square.
      if (isLineOpen && !text.includes(newline)) return
      rest = rest.slice(read(rest, false))
      isLineOpen = !rest.includes(newline)
    },
    end: () => {
      read(rest, true)
      rest = ''
    },
  }
}

/** The last line break before a place; -1 as a place stands for the end. */
function lastBreak(text: string, newline: string, before: number): number {
  return before < 0
    ? text.lastIndexOf(newline)
    : before === 0
      ? -1
      : text.lastIndexOf(newline, before - 1)
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
