/** Signs by which a spreadsheet knows a formula, behind any apostrophes that were there before. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** [F15] A cell as spreadsheets open it: as text, never as a formula; a plain number stays one. */
export function neutralise(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell
}

/** [F15] The cell as it was before `neutralise`: one apostrophe goes where that would have put it. */
export function withoutApostrophe(cell: string): string {
  if (cell.charCodeAt(0) !== APOSTROPHE) return cell
  const rest = cell.slice(1)
  return isFormula(rest) ? rest : cell
}

const APOSTROPHE = 0x27

function isFormula(cell: string): boolean {
  return FORMULA.test(cell) && !NUMBER.test(cell)
}
