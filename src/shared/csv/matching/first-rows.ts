import { openRows } from '../reading/rows'
import type { Head } from '../reading/table'
import { withoutApostrophe } from '../writing/apostrophe'

/** Rows that are looked at. */
const LOOKED_AT = 200
/** Characters of the beginning in which they are looked for. */
const BEGINNING = 2 ** 16

/** The first good rows of a text of which the beginning is there, as many cells each as there are headings. */
export function firstRows(
  text: string,
  isWhole: boolean,
  { dialect, headings }: Head,
): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  const stream = openRows(dialect, headings.length, ({ cells, fault }) => {
    if (fault === null && rows.length < LOOKED_AT)
      rows.push(headings.map((_, at) => withoutApostrophe(cells[at] ?? '')))
  })
  stream.push(text.slice(0, BEGINNING))
  if (isWhole && text.length <= BEGINNING) stream.end()
  return rows
}
