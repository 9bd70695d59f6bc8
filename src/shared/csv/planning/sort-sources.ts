import type { Partner } from '../../records/partner'
import type { ColumnMatch, ImportChoices } from '../matching/choices'
import { firstRows } from '../matching/first-rows'
import { ownDates } from '../matching/own-dates'
import { describeUnmatched, type UnmatchedFile } from '../matching/unmatched'
import type { FileKind } from '../reading/columns'
import type { Refusal } from '../reading/decode'
import { kindOfFile } from '../reading/file-kind'
import { headingsKey, headingTwice } from '../reading/headings'
import { type Head, headOf, matchedTable, ownTable, type Table } from '../reading/table'
import type { OpenSource } from './import-source'
import type { TableFile, UnreadableFile } from './kind-plan'

/** The files of an import by what can be done with them. */
export interface Sorted {
  readonly files: readonly TableFile[]
  readonly refusals: readonly UnreadableFile[]
  readonly unmatched: readonly UnmatchedFile[]
}

/** [F13, F16] Tells what each file is by its beginning: one of the three, by a person's match, or neither. */
export function sortSources(
  sources: readonly OpenSource[],
  partners: readonly Partner[],
  { matches }: ImportChoices,
): Sorted {
  const ids = new Set(partners.map(({ id }) => id))
  const isPartner = (id: string) => ids.has(id)
  const answers = new Map(Object.entries(matches))
  const files: TableFile[] = []
  const refusals: UnreadableFile[] = []
  const unmatched: UnmatchedFile[] = []
  for (const source of sources) {
    const { name } = source
    const head = headOf(source.head)
    const match = answers.get(headingsKey(head.headings))
    const opened = open(source, head, match)
    if (opened === null || (!('kind' in opened) && match !== undefined)) {
      unmatched.push(describeUnmatched(source, head, isPartner))
    }
    if (opened === null) continue
    if ('kind' in opened) files.push(opened)
    else refusals.push({ name, refusal: opened.refusal })
  }
  return { files, refusals, unmatched }
}

/** A file as a table, or why it is none; null where a person must say what its headings mean. */
function open(
  source: OpenSource,
  head: Head,
  match: ColumnMatch | undefined,
): TableFile | Refusal | null {
  const { name, refusal } = source
  if (refusal !== null) return { refusal }
  const { headings } = head
  const own = kindOfFile(headings)
  if (own !== null) return openOwn(source, own, head, match)
  if (match !== undefined) return asFile(source, match.kind, matchedTable(name, match, head))
  if (headings.filter((heading) => heading !== '').length < FEWEST)
    return { refusal: `${name}, line 1: ${NOT_RECOGNISED}` }
  const twice = headingTwice(headings, [])
  return twice === null ? null : { refusal: `${name}, line 1: ${twice}` }
}

/** A file with the desk's own headings; null where a person must say in which order it writes its days. */
function openOwn(
  source: OpenSource,
  kind: FileKind,
  head: Head,
  match: ColumnMatch | undefined,
): TableFile | Refusal | null {
  const table = ownTable(source.name, kind, head)
  if ('refusal' in table) return table
  const dates = ownDates(head.headings, firstRows(source.head, source.isWhole, head))
  if (dates !== 'doubtful')
    return { source, kind, table: { ...table, layout: { ...table.layout, dates } } }
  return match?.kind === kind ? asFile(source, kind, matchedTable(source.name, match, head)) : null
}

function asFile(source: OpenSource, kind: FileKind, table: Table | Refusal): TableFile | Refusal {
  return 'refusal' in table ? table : { source, kind, table }
}

/** Each of the three files needs two columns at least: with fewer there is nothing to ask. */
const FEWEST = 2
const NOT_RECOGNISED =
  'the header is of none of the three files; partners need id and name, activities partner_id, date and activity, certifications partner_id and kind.'
