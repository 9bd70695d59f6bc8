import type { Problem } from '../basics/problem'
import type { Certification } from '../records/certification'
import { readCertifications } from './certifications-csv'
import {
  byLine,
  countSteps,
  type FilePlan,
  filePlan,
  type KindPlan,
  type TextFile,
  type UnreadableFile,
} from './kind-plan'
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
  const steps: Written<Certification>[] = []
  const plans: FilePlan[] = []
  const problems: Problem[] = []
  const refusals: UnreadableFile[] = []
  for (const { name, text } of files) {
    const read = readCertifications(name, text, partners)
    if ('refusal' in read) {
      refusals.push({ name, refusal: read.refusal })
      continue
    }
    const arrived = new Set(steps.map(({ after }) => after))
    const merged = certificationSteps(name, then, read.certifications, arrived)
    steps.push(...merged.steps)
    const replaced = new Set(merged.steps.map(({ before }) => before))
    then = [...then.filter((one) => !replaced.has(one)), ...merged.steps.map(({ after }) => after)]
    const found = [...read.problems, ...merged.problems]
    problems.push(...byLine(found))
    const counts = { ...countSteps(merged.steps), same: merged.same + read.repeated }
    plans.push(filePlan(name, 'certifications', counts, found))
  }
  return { files: plans, problems, refusals, steps, then }
}
