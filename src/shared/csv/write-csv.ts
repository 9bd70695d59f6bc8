import Papa from 'papaparse'

/** Cells that a spreadsheet would run as a formula; a plain number is none. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** Writes CSV that spreadsheets open as text: formulas are neutralised with a leading apostrophe. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = [[...header], ...rows.map((row) => row.map(neutralise))]
  return `${Papa.unparse(data, { newline: '\n' })}\n`
}

function neutralise(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
}
