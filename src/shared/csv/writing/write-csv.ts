import Papa from 'papaparse'
import { neutralise } from './apostrophe'

/** Writes CSV that spreadsheets open as text: formulas are neutralised with a leading apostrophe. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${writeRows([header])}${writeRows(rows)}`
}

/** Rows of CSV without a header, each ended by LF. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const data = rows.map((row) => row.map(neutralise))
  return `${Papa.unparse(data, { newline: '\n', quotes: holdsSemicolon })}\n`
}

/** Quoted, so that no header line holds more bare semicolons than commas and is taken for theirs. */
function holdsSemicolon(cell: unknown): boolean {
  return typeof cell === 'string' && cell.includes(';')
}
