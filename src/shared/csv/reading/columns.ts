import type { ColumnMatch } from '../matching/choices'

/** The three files the desk reads. */
export type FileKind = ColumnMatch['kind']

/** The columns of each file, in the order in which they are written. */
export const COLUMNS = {
  partners: ['id', 'name', 'profile', 'country', 'email', 'plan', 'joined_on', 'status', 'owner'],
  activities: [
    'id',
    'partner_id',
    'date',
    'activity',
    'quantity',
    'points',
    'revenue_usd',
    'minutes',
    'status',
    'reference',
    'person',
    'note',
  ],
  certifications: ['id', 'partner_id', 'person', 'kind', 'title', 'issued_on', 'expires_on'],
} as const satisfies Record<FileKind, readonly string[]>

/** The columns of all files that hold days. */
export const DATE_COLUMNS: ReadonlySet<string> = new Set([
  'date',
  'issued_on',
  'expires_on',
  'joined_on',
])

/** [F13] The columns without which a file cannot be read. */
export const REQUIRED: Readonly<Record<FileKind, readonly string[]>> = {
  partners: ['id', 'name'],
  activities: ['partner_id', 'date', 'activity'],
  certifications: ['partner_id', 'kind'],
}

/** [F16] The same where a person says what stands where: partners without ids are known by name, or given one. */
export const REQUIRED_OF_MATCH: typeof REQUIRED = { ...REQUIRED, partners: ['name'] }

/** Whether a file of this kind has the column, so that a note never bears the name of one. */
export function isColumn(kind: FileKind, name: string): boolean {
  const columns: readonly string[] = COLUMNS[kind]
  return columns.includes(name.toLowerCase())
}

/** The name of a note whose heading is a column's own: a left-out "Status" is no status. */
export function noteName(kind: FileKind, heading: string): string {
  return isColumn(kind, heading) ? `${heading} (note)` : heading
}
