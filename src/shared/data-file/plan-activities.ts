import type { Problem } from '../basics/problem'
import type { Entry } from '../ledger/entry'
import { readActivities } from './activities-csv'
import { nameEntries } from './identity'
import {
  byLine,
  type FilePlan,
  filePlan,
  type KindPlan,
  type TextFile,
  type UnreadableFile,
} from './kind-plan'
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
  const plans: FilePlan[] = []
  const problems: Problem[] = []
  const refusals: UnreadableFile[] = []
  for (const { name, text } of files) {
    const read = readActivities(name, text, partners)
    if ('refusal' in read) {
      refusals.push({ name, refusal: read.refusal })
      continue
    }
    const merged = addedEntries(name, [...known, ...added], nameEntries(read.entries))
    added = [...added, ...merged.added]
    const found = [...read.problems, ...merged.problems]
    problems.push(...byLine(found))
    const counts = { added: merged.added.length, changed: 0, same: merged.same + read.repeated }
    plans.push(filePlan(name, 'activities', counts, found))
  }
  return { files: plans, problems, refusals, added }
}
