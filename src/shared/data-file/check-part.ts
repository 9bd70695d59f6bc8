import { type CheckedColumns, checkedColumns } from '../log/entry-columns'
import { ENTRIES_PER_PART } from '../log/part'
import type { Certification } from '../records/certification'
import type { Change, RecordStep } from '../records/change'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'
import { isCertification, isNote, isPartner, isStep } from './check-rows'

/** A part of a change, every value of it checked. */
export type CheckedPart =
  | { readonly kind: 'entries'; readonly columns: CheckedColumns }
  | { readonly kind: 'partners'; readonly steps: readonly RecordStep<Partner>[] }
  | { readonly kind: 'certifications'; readonly steps: readonly RecordStep<Certification>[] }
  | { readonly kind: 'notes'; readonly steps: readonly RecordStep<Note>[] }
  /** Of a newer version: kept in the log as it is. */
  | { readonly kind: 'unknown'; readonly name: string }

/** Checks a part from outside; throws with what is wrong where a value cannot be. */
export function checkPart(part: unknown): CheckedPart {
  if (!isRow(part)) throw new Error('a part is no object')
  if ('entries' in part) return { kind: 'entries', columns: checkedColumns(part.entries) }
  const { table, steps } = part
  if (table === 'partners')
    return { kind: table, steps: stepsIn(steps, isPartner, 'a partner that cannot be') }
  if (table === 'certifications')
    return { kind: table, steps: stepsIn(steps, isCertification, 'a certificate that cannot be') }
  if (table === 'notes')
    return { kind: table, steps: stepsIn(steps, isNote, 'a note that cannot be') }
  const name = typeof table === 'string' ? table : (Object.keys(part)[0] ?? '')
  return { kind: 'unknown', name }
}

function stepsIn<T>(
  steps: unknown,
  is: (row: unknown) => row is T,
  fault: string,
): readonly RecordStep<T>[] {
  const isIt = (step: unknown): step is RecordStep<T> => isStep(step, is)
  if (!Array.isArray(steps)) throw new Error('a table without steps')
  const unchecked: readonly unknown[] = steps
  if (!unchecked.every(isIt)) throw new Error(fault)
  return unchecked
}

/**
 * Throws where the parts of a change are not what its header says: entries come first, in full parts
 * but for the last, as that is how an entry is found again by its number.
 */
export function checkParts(change: Change, counts: readonly (number | null)[]): void {
  const entries = counts.filter((count) => count !== null)
  const isOrdered = counts.slice(0, entries.length).every((count) => count !== null)
  const isFull = entries.slice(0, -1).every((count) => count === ENTRIES_PER_PART)
  const last = entries.at(-1) ?? 1
  if (!isOrdered || !isFull || last === 0 || last > ENTRIES_PER_PART)
    throw new Error('the entries of a change do not stand as they are looked for')
  const expected = change.ledger.act === 'add' ? change.ledger.entries : 0
  if (entries.reduce((sum, count) => sum + count, 0) !== expected)
    throw new Error('a change has not the entries it says')
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
