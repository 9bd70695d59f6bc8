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
import type { Edition } from '../../../../shared/program/edition'
import type { AmbiguityId, PlanId, TierId } from '../../../../shared/program/ids'
import type { Source } from '../../../../shared/program/source'
import type { Partner } from '../../../../shared/records/partner'
import { planDiffers } from '../../../../shared/records/plan-beside-tier'
import { isInStanding } from '../../../../shared/records/stage'
import type { Term } from '../../../../shared/records/term'
import { sayStage } from '../../../ui/partner-words'
import { planName, tierName } from '../../../ui/tier-name'

/** How plan and tier go together, in a sentence, with the reading it follows. */
export interface PlanWords {
  readonly text: string
  readonly reading: AmbiguityId
  readonly tone: 'plain' | 'warn'
}

/** Says what follows from the bought plan beside the earned tier (Q5), or from a fee without points (Q6); of who is no partner neither brings anything. */
export function sayPlan(partner: Pick<Partner, 'plan' | 'stage'>, tier: TierId | null): PlanWords {
  const { plan, stage } = partner
  const has = (text: string, reading: AmbiguityId = 'Q5'): PlanWords => ({
    text,
    reading,
    tone: 'plain',
  })
  if (plan === '' && tier === null) return has('No plan bought and no tier earned.')
  if (!isInStanding(partner))
    return has(`Not a partner at the stage “${sayStage(stage)}”: plan and tier bring no benefits.`)
  if (plan === '')
    return {
      ...has(
        `No plan is bought: no support comes with ${tierName(tier)}; its other benefits stand.`,
      ),
      tone: 'warn',
    }
  if (tier === null) {
    const pays = stage === 'active' || stage === 'renewal-due'
    const begin = pays ? 'Active by fee: it has' : 'Once it is active by fee, it has'
    const what = `the benefits of ${feeColumn(plan)}, whatever larger plan is bought, and no logo`
    return { ...has(`${begin} ${what}.`, 'Q6'), tone: 'warn' }
  }
  if (plan === tier) return has('Plan and tier are the same.')
  const text = `Support follows the plan, ${planName(plan)}; everything else follows the tier, ${tierName(tier)}.`
  return { ...has(text), tone: planDiffers(partner, tier) ? 'warn' : 'plain' }
}

function feeColumn(plan: Exclude<Partner['plan'], ''>): string {
  return planName(plan === 'student' ? 'student' : 'now')
}

/** What a quarter is held against. */
export interface QuarterAsk {
  readonly of: 'plan' | 'tier'
  /** Dollars. */
  readonly dollars: number
  readonly source: Source
}

/** What plan and tier ask of a fiscal quarter: the plan's figure, and the tier's only where it is larger (Q15). */
export function quarterAsks(
  { plans }: Edition,
  partner: Pick<Partner, 'plan' | 'stage'>,
  tier: TierId | null,
): readonly QuarterAsk[] {
  if (!isInStanding(partner)) return []
  const askOf = (of: QuarterAsk['of'], id: PlanId | '' | null): readonly QuarterAsk[] => {
    const asked = plans.find((plan) => plan.id === id)?.quarterlyRevenue
    if (asked === undefined || asked.value === 'none') return []
    return [{ of, dollars: asked.value, source: asked.source }]
  }
  const [byPlan, byTier] = [askOf('plan', partner.plan), askOf('tier', tier)]
  return [
    ...byPlan,
    ...byTier.filter(({ dollars }) => byPlan.every((plan) => dollars > plan.dollars)),
  ]
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
