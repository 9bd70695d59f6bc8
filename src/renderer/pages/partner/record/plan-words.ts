import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  firstOfMonth,
  monthOf,
  parseMonth,
} from '../../../../shared/basics/day'
import type { Posting } from '../../../../shared/ledger/posting'
import type { AmbiguityId, TierId } from '../../../../shared/program/ids'
import type { Partner } from '../../../../shared/records/partner'
import type { Term } from '../../../../shared/records/term'
import { planName, tierName } from '../../../ui/tier-name'

/** How plan and tier go together, in a sentence, with the reading it follows. */
export interface PlanWords {
  readonly text: string
  readonly reading: AmbiguityId
  readonly tone: 'plain' | 'warn'
}

/** Says what follows from the bought plan beside the earned tier (Q5), or from a fee without points (Q6). */
export function sayPlan({ plan }: Pick<Partner, 'plan'>, tier: TierId | null): PlanWords {
  if (plan === '' && tier === null)
    return { text: 'No plan bought and no tier earned.', reading: 'Q5', tone: 'plain' }
  if (plan === '')
    return {
      text: `No plan is bought: no support comes with ${tierName(tier)}; its other benefits stand.`,
      reading: 'Q5',
      tone: 'warn',
    }
  if (tier === null)
    return {
      text: `Active by fee: it has the benefits of ${feeColumn(plan)}, whatever larger plan is bought, and no logo.`,
      reading: 'Q6',
      tone: 'warn',
    }
  if (plan === tier) return { text: 'Plan and tier are the same.', reading: 'Q5', tone: 'plain' }
  return {
    text: `Support follows the plan, ${planName(plan)}; everything else follows the tier, ${tierName(tier)}.`,
    reading: 'Q5',
    tone: 'warn',
  }
}

function feeColumn(plan: Exclude<Partner['plan'], ''>): string {
  return planName(plan === 'student' ? 'student' : 'now')
}

/** How much of a term is gone on a day, both ends included. */
export function termGone(
  { from, to }: Term,
  day: Day,
): { readonly days: number; readonly of: number } {
  return { days: dayNumber(day) - dayNumber(from) + 1, of: dayNumber(to) - dayNumber(from) + 1 }
}

/** The fiscal quarter a day lies in: the calendar's, until another year is stated (Q16). */
export function quarterOf(day: Day): Term {
  const month = Number(day.slice(5, 7))
  const first = parseMonth(
    `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}`,
  )
  const from = firstOfMonth(first ?? monthOf(day))
  return { from, to: addDays(addMonths(from, 3), -1) }
}

/** Minimum revenue of the days of a quarter up to the day looked at, in cents (Q15). */
export function revenueIn(postings: readonly Posting[], { from, to }: Term): number {
  return postings
    .filter(({ entry }) => entry.date >= from && entry.date <= to)
    .reduce((sum, { minimumRevenue }) => sum + minimumRevenue, 0)
}
