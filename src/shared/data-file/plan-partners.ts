import type { Problem } from '../basics/problem'
import type { Partner } from '../records/partner'
import {
  byLine,
  countSteps,
  type FilePlan,
  filePlan,
  type KindPlan,
  type TextFile,
  type UnreadableFile,
} from './kind-plan'
import { partnerSteps, type Written } from './merge-known'
import { type Place, readPartners } from './partners-csv'

export interface PartnersPlan extends KindPlan {
  readonly steps: readonly Written<Partner>[]
  /** Ids whose rows were refused, with their line. */
  readonly refused: ReadonlyMap<string, number>
}

/** [F14] Partners update by id; one id stands in one row of all files together. */
export function planPartners(files: readonly TextFile[], known: readonly Partner[]): PartnersPlan {
  const steps: Written<Partner>[] = []
  const refused = new Map<string, number>()
  const listed = new Map<string, Place>()
  const plans: FilePlan[] = []
  const problems: Problem[] = []
  const refusals: UnreadableFile[] = []
  for (const { name, text } of files) {
    const read = readPartners(name, text, listed)
    if ('refusal' in read) {
      refusals.push({ name, refusal: read.refusal })
      continue
    }
    const merged = partnerSteps(known, read.partners)
    steps.push(...merged.steps)
    for (const [id, line] of read.refused) refused.set(id, line)
    problems.push(...byLine(read.problems))
    const counts = { ...countSteps(merged.steps), same: merged.same }
    plans.push(filePlan(name, 'partners', counts, read.problems))
  }
  return { files: plans, problems, refusals, steps, refused }
}
