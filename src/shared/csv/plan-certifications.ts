import type { Certification } from '../records/certification'
import { readCertifications } from './certifications-csv'
import { countSteps, type KindPlan, planFiles, type TextFile } from './kind-plan'
import { certificationSteps, type Written } from './merge-known'
import type { PartnerLookup } from './partner-lookup'

export interface CertificationsPlan extends KindPlan {
  readonly steps: readonly Written<Certification>[]
  /** All certificates as they would then stand. */
  readonly then: readonly Certification[]
}

/** [F14] Certificates update by partner, person, kind, title and issue date, at most once in an import. */
export function planCertifications(
  files: readonly TextFile[],
  known: readonly Certification[],
  partners: PartnerLookup,
): CertificationsPlan {
  let then = known
  let steps: readonly Written<Certification>[] = []
  const plan = planFiles('certifications', files, (name, text) => {
    const read = readCertifications(name, text, partners)
    if ('refusal' in read) return read
    const arrived = new Set(steps.map(({ after }) => after))
    const merged = certificationSteps(name, then, read.certifications, arrived)
    const replaced = new Set(merged.steps.map(({ before }) => before))
    steps = [...steps, ...merged.steps]
    then = [...then.filter((one) => !replaced.has(one)), ...merged.steps.map(({ after }) => after)]
    const counts = { ...countSteps(merged.steps), same: merged.same + read.repeated }
    return { counts, problems: [...read.problems, ...merged.problems] }
  })
  return { ...plan, steps, then }
}
