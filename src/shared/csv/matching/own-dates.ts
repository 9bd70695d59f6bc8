import { parseDay } from '../../basics/day'
import { DATE_COLUMNS } from '../reading/columns'
import { beginsWithYear, looksLikeDate, provenOrder } from '../reading/dates'
import type { DateOrder } from './choices'

/**
 * [F13] How a file with the desk's own headings writes its days, by its first rows: null = YYYY-MM-DD. Only
 * a column whose days are all of another form counts, so that a slip stays a slip; 'doubtful' where these can
 * be read in two orders.
 */
export function ownDates(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): DateOrder | 'doubtful' | null {
  const columns = headings.flatMap((heading, at) =>
    DATE_COLUMNS.has(heading.toLowerCase()) ? [cellsAt(rows, at)] : [],
  )
  const cells = columns.filter(isOfOtherForm).flat()
  if (cells.length === 0) return null
  if (cells.every(beginsWithYear)) return 'year first'
  const order = provenOrder(cells)
  return order === 'year first' ? 'doubtful' : order
}

function cellsAt(rows: readonly (readonly string[])[], at: number): readonly string[] {
  return rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
}

function isOfOtherForm(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => looksLikeDate(cell) && !isOwnForm(cell))
}

/** Also where it is no day of the calendar: then it is a slip, and the form is the desk's all the same. */
function isOwnForm(cell: string): boolean {
  return parseDay(cell) !== null || /^\d{4}-\d{2}-\d{2}$/.test(cell)
}
