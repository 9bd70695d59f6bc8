import { readHeader } from './table'

/** The three files the desk reads. */
export type FileKind = 'partners' | 'activities' | 'certifications'

/** Columns that tell one file from the others. */
const TELLING: readonly (readonly [FileKind, readonly string[]])[] = [
  ['activities', ['partner_id', 'activity']],
  ['certifications', ['partner_id', 'kind']],
  ['partners', ['id', 'name']],
]

/** Which file this is, by its header line alone, so that files can be dropped in any order. */
export function kindOfFile(text: string): FileKind | 'unknown' {
  const names = readHeader(text).map((name) => name.toLowerCase())
  const found = TELLING.find(([, columns]) => columns.every((column) => names.includes(column)))
  return found ? found[0] : 'unknown'
}
