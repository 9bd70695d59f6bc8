import { addDays, type Day } from '../basics/day'
import type { Edition } from '../program/edition'
import type { TierId } from '../program/ids'
import type { Certification } from '../records/certification'
import { type CertificateCounter, countsOf, createCertificateCounter } from './certificate-counts'
import { type Measured, tierFinder } from './thresholds'

/** A partner's tier on a day and on the day after it. */
export interface TiersAround {
  readonly tier: TierId | null
  readonly tierAfter: TierId | null
}

/**
 * [T10, T15] Finds what falls with the certificates whose last day is `on`: points and revenue stay as they
 * are, and both tiers are those of their own day, as what ended before has taken its tier along already.
 */
export function tiersAroundOf(edition: Edition) {
  const tierOf = tierFinder(edition)
  const counters = new Map<Day, CertificateCounter>()
  const counts = countsOf(2)
  return (
    { points, revenue }: Pick<Measured, 'points' | 'revenue'>,
    held: readonly Certification[],
    on: Day,
  ): TiersAround => {
    const count = counters.get(on) ?? createCertificateCounter([on, addDays(on, 1)])
    counters.set(on, count)
    for (const numbers of Object.values(counts)) numbers.fill(0)
    count(held, counts, 0)
    const tierAt = (at: 0 | 1) =>
      tierOf({
        points,
        revenue,
        profile: counts.profile[at] ?? 0,
        sales: counts.sales[at] ?? 0,
      })
    return { tier: tierAt(0), tierAfter: tierAt(1) }
  }
}
