import type { OpenSource } from '../planning/import-source'
import { headingsKey } from '../reading/headings'
import { openRows } from '../reading/rows'
import type { Head } from '../reading/table'
import { withoutApostrophe } from '../writing/apostrophe'
import type { ColumnMatch } from './choices'
import { suggestMatch } from './suggest-match'

/** A file with other headings than the desk's own: what it may be is a person's to say. */
export interface UnmatchedFile {
  readonly name: string
  /** Its set of headings, under which the answer is remembered. */
  readonly key: string
  readonly headings: readonly string[]
  /** The first rows, as many cells each as there are headings. */
  readonly sample: readonly (readonly string[])[]
  readonly suggestion: ColumnMatch | null
}

/** Rows that are shown. */
const SHOWN = 3
/** Rows that are looked at for a suggestion. */
const LOOKED_AT = 200
/** Characters of the beginning in which they are looked for. */
const BEGINNING = 2 ** 16

/** [F16] What a person is shown of a file to say which heading stands for which column. */
export function describeUnmatched(
  source: OpenSource,
  head: Head,
  isPartner: (id: string) => boolean,
): UnmatchedFile {
  const { headings } = head
  const rows = firstRows(source, head)
  return {
    name: source.name,
    key: headingsKey(headings),
    headings,
    sample: rows.slice(0, SHOWN),
    suggestion: suggestMatch({ headings, rows, isPartner }),
  }
}

function firstRows(
  source: OpenSource,
  { dialect, headings }: Head,
): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  const stream = openRows(dialect, headings.length, ({ cells, fault }) => {
    if (fault === null && rows.length < LOOKED_AT)
      rows.push(headings.map((_, at) => withoutApostrophe(cells[at] ?? '')))
  })
  stream.push(source.head.slice(0, BEGINNING))
  if (source.isWhole && source.head.length <= BEGINNING) stream.end()
  return rows
}
