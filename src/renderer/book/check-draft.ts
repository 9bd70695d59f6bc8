import type { Contents, RecordStep } from '../../shared/records/change'
import type { Note } from '../../shared/records/note'
import { Refusal } from '../refusal'
import type { Records } from './records'
import { sameRecord } from './same-record'

/** What a draft is checked against. */
export interface Standing {
  readonly records: Records
  /** How many entries a partner has, once those the change takes back are gone. */
  entriesLeft(partner: string): number
}

/** Refuses a change whose steps do not fit what stands, or that would leave an entry, a certificate or a note without its partner. */
export function checkDraft(contents: Contents, { records, entriesLeft }: Standing): void {
  fits(
    contents.partners,
    ({ id }) => records.partner(id),
    ({ name }) => name,
  )
  fits(
    contents.certifications,
    ({ partner, id }) => records.certification(partner, id),
    ({ title, person }) => `${title} of ${person}`,
  )
  noteSteps(contents.notes, records)
  const gone = new Set<string>()
  const come = new Set<string>()
  for (const { before, after } of contents.partners)
    if (after) come.add(after.id)
    else if (before) gone.add(before.id)
  const certificatesLeaving = leaving(contents.certifications)
  const notesLeaving = leaving(contents.notes)
  for (const { before } of contents.partners) {
    if (!before || !gone.has(before.id)) continue
    const held = records
      .certificationsOf(before.id)
      .some((one) => !certificatesLeaving.has(keyOf(one)))
    const noted = records.notesOf(before.id).some((one) => !notesLeaving.has(keyOf(one)))
    if (held || noted || entriesLeft(before.id) > 0)
      throw new Refusal(
        `${before.name} has entries, certifications or notes that came later: take those back first.`,
      )
  }
  const named = new Set(contents.added.map(({ partner }) => partner))
  for (const { after } of [...contents.certifications, ...contents.notes])
    if (after) named.add(after.partner)
  for (const id of named)
    if (!come.has(id) && (gone.has(id) || !records.partner(id)))
      throw new Refusal(`Partner ${id} is not at this desk.`)
}

/** A note is evidence of what was said: it comes or goes, and is never rewritten. */
function noteSteps(steps: readonly RecordStep<Note>[], records: Records): void {
  const say = ({ partner }: Note) => `A note on ${records.partner(partner)?.name ?? partner}`
  for (const { before, after } of steps)
    if (before && after)
      throw new Refusal(`${say(before)} stays as it was written: take it back or add another.`)
  fits(steps, ({ partner, id }) => records.note(partner, id), say)
}

type Owned = { readonly partner: string; readonly id: string }

/** Keys of the records that go and do not come back. */
function leaving(steps: readonly RecordStep<Owned>[]): ReadonlySet<string> {
  return new Set(steps.flatMap(({ before, after }) => (before && !after ? [keyOf(before)] : [])))
}

function keyOf({ partner, id }: Owned): string {
  return `${partner}\n${id}`
}

function fits<T>(
  steps: readonly RecordStep<T>[],
  known: (record: T) => T | undefined,
  name: (record: T) => string,
): void {
  for (const { before, after } of steps) {
    const record = before ?? after
    if (record === null) throw new Error('A step with neither a before nor an after')
    if (!sameRecord(known(record) ?? null, before))
      throw new Refusal(`${name(record)} was changed again later: take that back first.`)
  }
}
