import type { NextStep } from '../../../../shared/tier/next-step'
import { NEAR } from '../../../ui/near'

/** Whether a step is nearly made: by its share, or as a single certificate is all it lacks, whatever part of few that is. */
export function isClose({ share, missing }: NextStep): boolean {
  const [only, ...others] = missing
  const isCertificate = only?.kind === 'profile' || only?.kind === 'sales'
  return share >= NEAR || (isCertificate && only.amount === 1 && others.length === 0)
}
