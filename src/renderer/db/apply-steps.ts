import type { IndexableType, Table } from 'dexie'
import type { Change, RecordStep } from '../../shared/records/change'
import { Refusal } from '../refusal'
import type { CertificationKey, Database } from './database'
import { sameRecord } from './same-record'

/** Applies a change to the records and the tail, inside the caller's transaction; a step that does not fit throws. */
export async function applySteps(db: Database, change: Change): Promise<void> {
  await applyTo(db.partners, change.partners, {
    key: ({ id }) => id,
    name: ({ name }) => name,
  })
  await applyTo(db.certifications, change.certifications, {
    key: ({ partner, id }): CertificationKey => [partner, id],
    name: ({ title, person }) => `${title} of ${person}`,
  })
  // Only an undo removes entries, and always all that one change added.
  if (change.of !== null) await db.tail.delete(change.of)
  if (change.added.length > 0) await db.tail.add({ change: change.id, entries: change.added })
  await refuseOrphans(db, change)
}

async function applyTo<T, Key extends IndexableType>(
  table: Table<T, Key>,
  steps: readonly RecordStep<T>[],
  of: { readonly key: (record: T) => Key; readonly name: (record: T) => string },
): Promise<void> {
  const keyOf = (step: RecordStep<T>): Key => of.key(recordOf(step))
  const found = await table.bulkGet(steps.map(keyOf))
  steps.forEach((step, index) => {
    if (sameRecord(found[index] ?? null, step.before)) return
    throw new Refusal(`${of.name(recordOf(step))} was changed again later: take that back first.`)
  })
  await table.bulkDelete(steps.filter((step) => step.after === null).map(keyOf))
  await table.bulkPut(steps.flatMap((step) => (step.after ? [step.after] : [])))
}

function recordOf<T>({ before, after }: RecordStep<T>): T {
  const record = before ?? after
  if (record === null) throw new Error('A step with neither a before nor an after')
  return record
}

/** No entry and no certification may be left, or arrive, without its partner. */
async function refuseOrphans(db: Database, change: Change): Promise<void> {
  const gone = new Map<string, string>()
  for (const { before, after } of change.partners)
    if (before && !after) gone.set(before.id, before.name)
  if (gone.size > 0) {
    // Collected first: what is thrown inside a cursor's callback goes nowhere.
    const held = new Set<string>()
    await db.tail.each(({ entries }) => {
      for (const { partner } of entries) held.add(partner)
    })
    await db.certifications.each(({ partner }) => held.add(partner))
    for (const [id, name] of gone) {
      if (held.has(id))
        throw new Refusal(
          `${name} has entries or certifications that came later: take those back first.`,
        )
    }
  }
  const arriving = new Set(change.added.map((entry) => entry.partner))
  for (const { after } of change.certifications) if (after) arriving.add(after.partner)
  const ids = [...arriving]
  const partners = await db.partners.bulkGet(ids)
  const missing = ids.find((_, index) => !partners[index])
  if (missing !== undefined) throw new Refusal(`Partner ${missing} is not at this desk.`)
}
