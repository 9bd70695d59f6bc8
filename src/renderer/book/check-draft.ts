import type { Contents, RecordStep } from '../../shared/records/change'
import { Refusal } from '../refusal'
import type { Records } from './records'
import { sameRecord } from './same-record'

/** What a draft is checked against. */
export interface Standing {
  readonly records: Records
  /** How many entries a partner has, once those the change takes back are gone. */
  entriesLeft(partner: string): number
}

/** Refuses a change whose steps do not fit what stands, or that would leave an entry without its partner. */
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
  const gone = new Set<string>()
  const come = new Set<string>()
  for (const { before, after } of contents.partners)
    if (after) come.add(after.id)
    else if (before) gone.add(before.id)
  const leaving = new Set(
    contents.certifications.flatMap(({ before, after }) =>
      before && !after ? [`${before.partner}\n${before.id}`] : [],
    ),
  )
  for (const { before } of contents.partners) {
    if (!before || !gone.has(before.id)) continue
    const held = records
      .certificationsOf(before.id)
      .some(({ partner, id }) => !leaving.has(`${partner}\n${id}`))
    if (held || entriesLeft(before.id) > 0)
      throw new Refusal(
        `${before.name} has entries or certifications that came later: take those back first.`,
      )
  }
  const named = new Set(contents.added.map(({ partner }) => partner))
  for (const { after } of contents.certifications) if (after) named.add(after.partner)
  for (const id of named)
    if (!come.has(id) && (gone.has(id) || !records.partner(id)))
      throw new Refusal(`Partner ${id} is not at this desk.`)
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
