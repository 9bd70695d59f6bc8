import type { Day } from '../../../../shared/basics/day'
import { rankOf } from '../../../../shared/program/ids'
import { CERTIFICATE_DAYS, isWithin } from '../../../../shared/records/ahead'
import type { Assessment } from '../../../../shared/tier/assessment'
import { type TiersAround, tiersAroundOf } from '../../../../shared/tier/tiers-around'
import { editionOf } from '../../../engine/edition-of'

/** What falls with the certificates that end on one day: the tier of that day, and of the day after. */
export interface Hanging extends TiersAround {
  readonly day: Day
}

/** What falls on which ending day of the coming ones, all else equal; days on which nothing hangs are left out. */
export function hangingOn({
  edition,
  certificates,
  cutOff,
  facts,
  points,
  revenue,
}: Assessment): readonly Hanging[] {
  const days = certificates.flatMap(({ certification: { expiresOn }, standing }) =>
    standing === 'counts' && expiresOn !== null && isWithin(CERTIFICATE_DAYS, expiresOn, cutOff)
      ? [expiresOn]
      : [],
  )
  const tiersAround = tiersAroundOf(editionOf(edition))
  return [...new Set(days)]
    .sort()
    .map((day) => ({ day, ...tiersAround({ points, revenue }, facts.certifications, day) }))
    .filter(({ tier, tierAfter }) => rankOf(tierAfter) < rankOf(tier))
}
