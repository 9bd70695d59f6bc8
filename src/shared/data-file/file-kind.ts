import { readTable } from './table'

/** The three files the desk reads. */
export type FileKind = 'partners' | 'activities' | 'certifications'

const REQUIRED: readonly (readonly [FileKind, readonly string[]])[] = [
  ['activities', ['partner_id', 'activity']],
  ['certifications', ['partner_id', 'kind']],
  ['partners', ['id', 'name']],
]

/** Which file this is, by its header line alone, so that files can be dropped in any order. */
export function kindOfFile(text: string): FileKind | 'unknown' {
  const end = text.search(/\r|\n/)
  const header = end < 0 ? text : text.slice(0, end)
  for (const [kind, columns] of REQUIRED) {
    if (!('refusal' in readTable('', header, columns))) return kind
  }
  return 'unknown'
}
