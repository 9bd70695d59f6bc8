import type { OpenSource } from '../planning/import-source'
import { DATE_COLUMNS, type FileKind, isColumn } from '../reading/columns'
import { kindOfFile } from '../reading/file-kind'
import { headingsKey } from '../reading/headings'
import type { Head } from '../reading/table'
import type { ColumnMatch } from './choices'
import { firstRows } from './first-rows'
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

/** [F16] What a person is shown of a file to say which heading stands for which column. */
export function describeUnmatched(
  source: OpenSource,
  head: Head,
  isPartner: (id: string) => boolean,
): UnmatchedFile {
  const { headings } = head
  const rows = firstRows(source.head, source.isWhole, head)
  const own = kindOfFile(headings)
  return {
    name: source.name,
    key: headingsKey(headings),
    headings,
    sample: (own === null ? rows : datedFirst(headings, rows)).slice(0, SHOWN),
    suggestion:
      own === null ? suggestMatch({ headings, rows, isPartner }) : ownMatch(own, headings),
  }
}

/** The desk's own headings stand for themselves; only how days are written is asked. */
function ownMatch(kind: FileKind, headings: readonly string[]): ColumnMatch {
  const own = headings.filter((heading) => isColumn(kind, heading))
  const columns = Object.fromEntries(own.map((heading) => [heading, heading.toLowerCase()]))
  return { kind, columns, dates: 'year first' }
}

/** What is asked about must be in sight: rows that hold a day come first. */
function datedFirst(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const isDated = (row: readonly string[]) =>
    headings.some(
      (name, at) => DATE_COLUMNS.has(name.toLowerCase()) && (row[at] ?? '').trim() !== '',
    )
  return [...rows.filter(isDated), ...rows.filter((row) => !isDated(row))]
}
