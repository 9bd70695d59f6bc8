import type { Requirement } from '../program/edition'
import type { TierId } from '../program/ids'
import type { Assessment } from './assessment'
import { standingOf } from './explain'
import type { Standing } from './next-step'

/** An assessment without its reasons: the figures, and what of each tier is not met. */
export interface Outline extends Standing {
  readonly unmet: ReadonlyMap<TierId, readonly Requirement['kind'][]>
}

/** What is left of an assessment where only its outcome is compared: small enough to be sent along with another. */
export function outlineOf(assessment: Assessment): Outline {
  const unmet = assessment.tiers.map(({ tier, findings }) => {
    const open = findings.filter(({ verdict }) => verdict !== 'met')
    return [tier, open.map(({ requirement }) => requirement.kind)] as const
  })
  return { ...standingOf(assessment), unmet: new Map(unmet) }
}
