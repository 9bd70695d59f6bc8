import { addDays, type Day } from '../../../../shared/basics/day'
import { rankOf, type TierId } from '../../../../shared/program/ids'
import type { Assessment } from '../../../../shared/tier/assessment'
import { standingsOn, withStanding } from '../../../../shared/tier/certificates'

/** How far ahead an ending is worth a warning. */
const SOON_DAYS = 90
/** Days before its end at which a term is worth a warning. */
export const TERM_WARNING_DAYS = 60

/** What falls with the certificates that end on one day. */
export interface Hanging {
  readonly day: Day
  /** The tier that points, revenue and the certificates left would give on the day after. */
  readonly then: TierId | null
}

/** Whether a day comes soon after another. */
export function isSoon(day: Day, from: Day, within = SOON_DAYS): boolean {
  return day >= from && day <= addDays(from, within)
}

/** By ending day: which tier the partner would fall to, all else equal; days on which nothing hangs are left out. */
export function hangingOn(assessment: Assessment): ReadonlyMap<Day, Hanging> {
  const { certificates, cutOff, tier } = assessment
  const days = certificates.flatMap(({ certification: { expiresOn }, standing }) =>
    standing === 'counts' && expiresOn !== null && isSoon(expiresOn, cutOff) ? [expiresOn] : [],
  )
  const found = new Map<Day, Hanging>()
  for (const day of new Set(days)) {
    const then = tierAfter(assessment, day)
    if (rankOf(then) < rankOf(tier)) found.set(day, { day, then })
  }
  return found
}

/** The tier by the certificates that count the day after, points and revenue as they are now (T15). */
export function tierAfter({ tiers, facts }: Assessment, day: Day): TierId | null {
  const standings = standingsOn(facts.certifications, addDays(day, 1))
  const left = {
    profile: withStanding(standings, 'profile', 'counts').length,
    sales: withStanding(standings, 'sales', 'counts').length,
  }
  const holds = tiers.findLast(({ findings }) =>
    findings.every(({ requirement: { kind }, verdict, threshold }) =>
      kind === 'profile' || kind === 'sales' ? left[kind] >= threshold : verdict === 'met',
    ),
  )
  return holds?.tier ?? null
}
