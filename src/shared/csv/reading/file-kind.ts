import { type FileKind, isColumn, REQUIRED } from './columns'

/** Columns that tell one file from the others. */
const TELLING: readonly (readonly [FileKind, readonly string[]])[] = [
  ['activities', ['partner_id', 'activity']],
  ['certifications', ['partner_id', 'kind']],
  ['partners', ['id', 'name']],
]

/**
 * Which file this is, by its headings alone, so that files can be dropped in any order; null where a
 * person must say. A required column may stand under another name as long as there is one.
 */
export function kindOfFile(headings: readonly string[]): FileKind | null {
  const names = headings.map((name) => name.toLowerCase())
  const has = (columns: readonly string[]) => columns.every((column) => names.includes(column))
  const kind = TELLING.find(([, columns]) => has(columns))?.[0]
  if (kind === undefined) return null
  const foreign = headings.some((heading) => heading !== '' && !isColumn(kind, heading))
  return has(REQUIRED[kind]) || !foreign ? kind : null
}
