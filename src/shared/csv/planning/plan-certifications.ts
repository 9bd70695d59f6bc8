import type { Certification } from '../../records/certification'
import { createCertificateReader } from '../reading/certifications-csv'
import type { PartnerLookup } from '../reading/partner-lookup'
import { openReader } from '../reading/reader'
import { certificationSteps } from './certification-steps'
import { type KindPlan, planFiles, type TableFile } from './kind-plan'
import type { Written } from './written'

export interface CertificationsPlan extends KindPlan {
  readonly steps: readonly Written<Certification>[]
  /** All certificates as they would then stand. */
  readonly then: readonly Certification[]
}

/** [F14] Certificates update by partner, person, kind, title and issue date, at most once in an import. */
export async function planCertifications(
  files: readonly TableFile[],
  known: readonly Certification[],
  partners: PartnerLookup,
): Promise<CertificationsPlan> {
  let then = known
  const steps: Written<Certification>[] = []
  const arrived = new Set<Certification>()
  const plan = await planFiles(files, (table) => {
    const certifications: Certification[] = []
    const read = createCertificateReader(partners)
    let repeated = 0
    const reader = openReader(table, (row) => {
      const certificate = read(row)
      if (certificate) certifications.push(certificate)
      else repeated += 1
    })
    const sum = () => {
      const merged = certificationSteps(table, then, certifications, arrived)
      const replaced = new Set(merged.steps.map(({ before }) => before))
      then = then.filter((one) => !replaced.has(one)).concat(merged.steps.map(({ after }) => after))
      for (const step of merged.steps) {
        steps.push(step)
        arrived.add(step.after)
      }
      const added = merged.steps.filter(({ before }) => before === null).length
      const counts = {
        added,
        changed: merged.steps.length - added,
        same: merged.same + repeated,
      }
      const problems = [...reader.problems, ...merged.problems].sort((a, b) => a.line - b.line)
      return { counts, problems }
    }
    return { ...reader, sum }
  })
  return { ...plan, steps, then }
}
