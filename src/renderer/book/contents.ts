import type { Entry } from '../../shared/ledger/entry'
import { type CheckedColumns, checkedColumns, entryAt } from '../../shared/log/entry-columns'
import { unpackPart } from '../../shared/log/part'
import type { Certification } from '../../shared/records/certification'
import type { RecordStep } from '../../shared/records/change'
import type { Note } from '../../shared/records/note'
import type { Partner } from '../../shared/records/partner'

/** What parts of a change hold, opened. Tables of a newer version stay in the log and are named. */
export interface OpenedParts {
  readonly partners: readonly RecordStep<Partner>[]
  readonly certifications: readonly RecordStep<Certification>[]
  readonly notes: readonly RecordStep<Note>[]
  /** Entries in the order of the log, part by part. */
  readonly columns: readonly CheckedColumns[]
  readonly unknownTables: readonly string[]
}

/** Opens parts of our own log, which their hashes vouch for; throws where an entry cannot be read. */
export function openParts(parts: readonly Uint8Array[]): OpenedParts {
  const steps: Record<string, unknown[]> = {}
  const columns: CheckedColumns[] = []
  for (const bytes of parts) {
    const part = unpackPart(bytes)
    if ('entries' in part) columns.push(checkedColumns(part.entries))
    else if (typeof part.table === 'string' && Array.isArray(part.steps)) {
      const known = steps[part.table] ?? []
      for (const step of part.steps) known.push(step)
      steps[part.table] = known
    }
  }
  const { partners = [], certifications = [], notes = [], ...others } = steps
  return {
    partners: partners as RecordStep<Partner>[],
    certifications: certifications as RecordStep<Certification>[],
    notes: notes as RecordStep<Note>[],
    columns,
    unknownTables: Object.keys(others),
  }
}

/** The entries of a change, each with its number in the change. */
export function* entriesIn(
  columns: readonly CheckedColumns[],
): Generator<{ readonly entry: Entry; readonly index: number }> {
  let first = 0
  for (const part of columns) {
    for (let row = 0; row < part.count; row++) {
      const entry = entryAt(part, row)
      if (entry) yield { entry, index: first + row }
    }
    first += part.count
  }
}
