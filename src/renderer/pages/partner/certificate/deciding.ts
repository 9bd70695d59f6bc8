import { rankOf, type TierId } from '../../../../shared/program/ids'
import type { Certification } from '../../../../shared/records/certification'
import type { Assessment } from '../../../../shared/tier/assessment'
import { tiersAroundOf } from '../../../../shared/tier/tiers-around'
import { editionOf } from '../../../engine/edition-of'
import { hangingOn } from '../standing/hangs'

/** What a certificate does to the tier: it is lost with it, or would be reached by its renewal. */
export interface Deciding {
  readonly does: 'holds' | 'would give'
  readonly tier: TierId | null
}

/** The certificates that the tier turns on, by id: those it hangs on, and expired ones whose renewal would lift it. */
export function decidingOf(assessment: Assessment): ReadonlyMap<string, Deciding> {
  const { certificates, facts, tier } = assessment
  const hanging = new Map(hangingOn(assessment).map((one) => [one.day, one.tier]))
  const deciding = new Map<string, Deciding>()
  for (const { certification, standing } of certificates) {
    const { id, expiresOn } = certification
    const held = expiresOn === null ? undefined : hanging.get(expiresOn)
    if (standing === 'counts' && held !== undefined) deciding.set(id, { does: 'holds', tier: held })
    if (standing !== 'expired') continue
    const renewed = facts.certifications.map((one) =>
      one.id === id ? { ...one, expiresOn: null } : one,
    )
    const then = tierHolding(assessment, renewed)
    if (rankOf(then) > rankOf(tier)) deciding.set(id, { does: 'would give', tier: then })
  }
  return deciding
}

/** The tier on the day looked at if these certificates were held; points and revenue stay as they are. */
export function tierHolding(
  { edition, points, revenue, cutOff }: Assessment,
  held: readonly Certification[],
): TierId | null {
  return tiersAroundOf(editionOf(edition))({ points, revenue }, held, cutOff).tier
}
