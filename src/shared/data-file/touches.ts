import { type Logged, readHeader } from '../log/logged'
import { entryParts } from '../log/part'
import { certificationText, noteText, partnerText } from '../log/record-text'
import type { Certification } from '../records/certification'
import type { RecordStep } from '../records/change'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'
import type { CheckedPart } from './check-part'
import { openPart } from './state-of-log'

/** What a log knows of records: who touched each last, and every value it ever had. */
export interface Touches {
  readonly changes: ReadonlySet<string>
  /** The id of the last change that wrote a record, by its key. */
  readonly last: ReadonlyMap<string, string>
  /** The values a record was given, in turn, as canonical JSON. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** Names a partner among all records of a log. */
export function partnerKey({ id }: Pick<Partner, 'id'>): string {
  return `partners\n${id}`
}

/** Names a certificate among all records of a log. */
export function certificationKey({ partner, id }: Pick<Certification, 'partner' | 'id'>): string {
  return `certifications\n${partner}\n${id}`
}

/** Names a note among all records of a log. */
export function noteKey({ partner, id }: Pick<Note, 'partner' | 'id'>): string {
  return `notes\n${partner}\n${id}`
}

/** Gathers what a log knows of records; only the parts that hold records are opened. */
export async function touchesOf(log: AsyncIterable<Logged> | Iterable<Logged>): Promise<Touches> {
  const changes = new Set<string>()
  const last = new Map<string, string>()
  const values = new Map<string, string[]>()

  function touch<T>(
    steps: readonly RecordStep<T>[],
    change: string,
    keyOf: (row: T) => string,
    textOf: (row: T) => string,
  ): void {
    for (const { before, after } of steps)
      for (const row of [before, after]) {
        if (row === null) continue
        last.set(keyOf(row), change)
        if (row === after) held(values, keyOf(row)).push(textOf(row))
      }
  }
  for await (const { header, parts } of log) {
    const { id, ledger } = readHeader(header).change
    changes.add(id)
    const behindEntries = ledger.act === 'add' ? entryParts(ledger.entries) : 0
    for (const part of parts.slice(behindEntries).map(openPart)) take(part, id)
  }
  return { changes, last, values }

  function take(part: CheckedPart, change: string): void {
    if (part.kind === 'partners') touch(part.steps, change, partnerKey, partnerText)
    if (part.kind === 'certifications')
      touch(part.steps, change, certificationKey, certificationText)
    if (part.kind === 'notes') touch(part.steps, change, noteKey, noteText)
  }
}

/** Whose value stands where desk and file differ. */
export type Verdict = 'file' | 'desk' | 'both'

/**
 * Who knew whom: the file's value wins where it was written knowing ours, ours stays where it was
 * written knowing the file's. The ids of changes say so; where a value came by an earlier file, whose
 * changes this log never held, the values themselves do.
 */
export function verdictOf(
  key: string,
  text: { readonly desk: string; readonly file: string },
  desk: Touches,
  file: Touches,
): Verdict {
  const byIds = verdict(
    file.changes.has(desk.last.get(key) ?? ''),
    desk.changes.has(file.last.get(key) ?? ''),
  )
  if (byIds !== 'both') return byIds
  const [ours, theirs] = [desk.values.get(key) ?? [], file.values.get(key) ?? []]
  const byValues = verdict(theirs.includes(text.desk), ours.includes(text.file))
  if (byValues !== 'both') return byValues
  // Back to a value it had before: then whoever went through all that the other went through.
  return verdict(isWithin(ours, theirs), isWithin(theirs, ours))
}

/** Whether one course of values is a part of another, in order. */
function isWithin(course: readonly string[], longer: readonly string[]): boolean {
  let at = 0
  for (const value of longer) if (value === course[at]) at += 1
  return at === course.length
}

function verdict(fileKnows: boolean, deskKnows: boolean): Verdict {
  if (fileKnows === deskKnows) return 'both'
  return fileKnows ? 'file' : 'desk'
}

function held(values: Map<string, string[]>, key: string): string[] {
  const known = values.get(key) ?? []
  values.set(key, known)
  return known
}
