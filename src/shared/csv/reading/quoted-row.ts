import type { Dialect } from './dialect'

/** A row with quotation marks runs over this many lines at most; beyond, its mark was never closed. */
const MOST_LINES = 256

const NEVER_CLOSED = 'a quotation mark is opened here and never closed; close it or remove it.'
const IN_THE_MIDDLE =
  'a quotation mark stands in the middle of a quoted cell; double it or remove it.'

/** One row of a text, and where the next begins. */
export interface QuotedRow {
  readonly cells: string[]
  /** Why the row cannot be read; it then takes its first line alone. */
  readonly fault: string | null
  /** Physical lines that it takes. */
  readonly lines: number
  readonly next: number
}

/**
 * Reads the row that begins at `at` and holds quotation marks; null where the text ends before it is
 * known, and more may come. A mark gone wrong costs one line, not the good rows below it.
 */
export function readQuotedRow(
  text: string,
  at: number,
  { newline, delimiter }: Dialect,
  isWhole: boolean,
): QuotedRow | null {
  const firstEnd = text.indexOf(newline, at)
  let [end, lines, cursor] = [firstEnd, 1, at]
  const cells: string[] = []
  const bad = (fault: string): QuotedRow => ({
    cells: [],
    fault,
    lines: 1,
    next: firstEnd < 0 ? text.length : firstEnd + 1,
  })
  for (;;) {
    if (text.charCodeAt(cursor) !== MARK) {
      const stop = end < 0 ? text.length : end
      const rest = text.slice(cursor, stop)
      const comma = rest.indexOf(delimiter)
      if (comma >= 0) {
        cells.push(rest.slice(0, comma))
        cursor += comma + 1
        continue
      }
      if (end < 0 && !isWhole) return null
      cells.push(newline === '\n' ? withoutReturn(rest) : rest)
      return { cells, fault: null, lines, next: stop + 1 }
    }
    const close = closingMark(text, cursor)
    while (end >= 0 && (close < 0 || end < close)) {
      lines += 1
      if (lines > MOST_LINES) return bad(NEVER_CLOSED)
      end = text.indexOf(newline, end + 1)
    }
    // What follows the mark is known only once the line is there to its end.
    if (end < 0 && !isWhole) return null
    if (close < 0) return bad(NEVER_CLOSED)
    const stop = end < 0 ? text.length : end
    const follows = text.slice(close + 1, stop)
    const comma = follows.indexOf(delimiter)
    const between = comma < 0 ? follows : follows.slice(0, comma)
    if (between !== '' && between.trim() !== '')
      return bad(lines > 1 ? NEVER_CLOSED : IN_THE_MIDDLE)
    const cell = text.slice(cursor + 1, close)
    cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell)
    if (comma < 0) return { cells, fault: null, lines, next: stop + 1 }
    cursor = close + 1 + comma + 1
  }
}

const MARK = 0x22

/** Where the quoted cell that opens at `open` closes; -1 = nowhere yet. Doubled marks are text. */
function closingMark(text: string, open: number): number {
  let close = text.indexOf('"', open + 1)
  while (close >= 0 && text.charCodeAt(close + 1) === MARK) close = text.indexOf('"', close + 2)
  return close
}

/** Files with mixed line ends split at LF alone; what CR remains sits at the end of a row. */
export function withoutReturn(cell: string): string {
  return cell.endsWith('\r') ? cell.slice(0, -1) : cell
}
