import type { Dialect } from './dialect'
import { readQuotedRow } from './quoted-row'

/** [F13] The names in the header line of a text, trimmed; a header with wrong marks is taken as it is. */
export function readHeadings(text: string, dialect: Dialect): readonly string[] {
  const { newline, delimiter } = dialect
  const header = readQuotedRow(text, 0, dialect, true)
  const cells =
    header === null || header.fault !== null
      ? (text.split(newline, 1)[0] ?? '').split(delimiter)
      : header.cells
  return cells.map((cell) => cell.trim())
}

/** Names a set of headings, so that how one file was read is known again for the next like it. */
export function headingsKey(headings: readonly string[]): string {
  return headings.map((heading) => heading.trim().toLowerCase()).join(',')
}

/** Whether a heading stands twice: one of the desk's columns in any case, a note word for word. */
export function headingTwice(
  headings: readonly string[],
  columns: readonly string[],
): string | null {
  const seen = new Set<string>()
  for (const heading of headings) {
    const small = heading.toLowerCase()
    const name = columns.includes(small) ? small : heading
    if (name !== '' && seen.has(name))
      return `the column "${name}" stands twice in the header; remove one.`
    seen.add(name)
  }
  return null
}
