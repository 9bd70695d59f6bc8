import type { Partner } from '../records/partner'
import { countSteps, type KindPlan, planFiles, type TextFile } from './kind-plan'
import { partnerSteps, type Written } from './merge-known'
import { type Place, readPartners } from './partners-csv'

export interface PartnersPlan extends KindPlan {
  readonly steps: readonly Written<Partner>[]
  /** Ids whose rows were refused, with their line. */
  readonly refused: ReadonlyMap<string, number>
}

/** [F14] Partners update by id; one id stands in one row of all files together. */
export function planPartners(files: readonly TextFile[], known: readonly Partner[]): PartnersPlan {
  let steps: readonly Written<Partner>[] = []
  const refused = new Map<string, number>()
  const listed = new Map<string, Place>()
  const plan = planFiles('partners', files, (name, text) => {
    const read = readPartners(name, text, listed)
    if ('refusal' in read) return read
    for (const [id, line] of read.refused) refused.set(id, line)
    const merged = partnerSteps(known, read.partners)
    steps = [...steps, ...merged.steps]
    const counts = { ...countSteps(merged.steps), same: merged.same }
    return { counts, problems: read.problems }
  })
  return { ...plan, steps, refused }
}
