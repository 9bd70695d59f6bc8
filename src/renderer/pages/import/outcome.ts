import { plural } from '../../../shared/basics/format'
import type { ImportPreview } from '../../engine/desk'

/** How many rows an import would write. */
export function writtenBy(files: ImportPreview['files']): number {
  return sum(files, ({ added, changed }) => added + changed)
}

/** What confirming would do, in one or two sentences; what was refused is never called known. */
export function sayOutcome(files: ImportPreview['files']): string {
  const written = writtenBy(files)
  const refused = sum(files, (file) => file.refused)
  const same = sum(files, (file) => file.same)
  const left = refused === 0 ? '' : ` ${plural(refused, 'problem row')} left out.`
  if (written > 0)
    return `${plural(written, 'row')} will be written in one step that can be undone.${left}`
  if (same === 0 && refused === 0) return 'There is no row in these files.'
  if (same === 0) return `No row can be imported:${left}`
  return refused === 0
    ? 'Everything in these files is at the desk already.'
    : `Every row that can be read is at the desk already.${left}`
}

function sum(
  files: ImportPreview['files'],
  of: (file: ImportPreview['files'][number]) => number,
): number {
  return files.reduce((total, file) => total + of(file), 0)
}
