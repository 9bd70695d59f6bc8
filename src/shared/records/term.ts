import { addDays, addMonths, type Day, wholeYears } from '../basics/day'
import type { Partner } from './partner'
import { isInStanding } from './stage'

/** A partnership year, both days included. */
export interface Term {
  readonly from: Day
  readonly to: Day
}

const YEAR = 12

/** The partnership year that a day lies in: it lasts a year from the joining day on (000:6); null where that day is not known or still ahead. */
export function termOn(joinedOn: Day | null, day: Day): Term | null {
  if (joinedOn === null || day < joinedOn) return null
  const years = wholeYears(joinedOn, day)
  return {
    from: addMonths(joinedOn, years * YEAR),
    to: addDays(addMonths(joinedOn, (years + 1) * YEAR), -1),
  }
}

/** The partnership year that runs for a partner on a day: it ends for nobody who only applies, was declined or has left. */
export function runningTerm(partner: Pick<Partner, 'joinedOn' | 'stage'>, day: Day): Term | null {
  return isInStanding(partner) ? termOn(partner.joinedOn, day) : null
}
