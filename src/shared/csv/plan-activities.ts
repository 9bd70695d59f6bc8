import type { Entry } from '../ledger/entry'
import { readActivities } from './activities-csv'
import { nameEntries } from './identity'
import { type KindPlan, planFiles, type TextFile } from './kind-plan'
import { addedEntries } from './merge-known'
import type { PartnerLookup } from './partner-lookup'

export interface ActivitiesPlan extends KindPlan {
  readonly added: readonly Entry[]
}

/** [F14] Only rows beyond those already known, or already in another file, are added. */
export function planActivities(
  files: readonly TextFile[],
  known: readonly Entry[],
  partners: PartnerLookup,
): ActivitiesPlan {
  let added: readonly Entry[] = []
  const plan = planFiles('activities', files, (name, text) => {
    const read = readActivities(name, text, partners)
    if ('refusal' in read) return read
    const merged = addedEntries(name, [...known, ...added], nameEntries(read.entries))
    added = [...added, ...merged.added]
    const counts = { added: merged.added.length, changed: 0, same: merged.same + read.repeated }
    return { counts, problems: [...read.problems, ...merged.problems] }
  })
  return { ...plan, added }
}
