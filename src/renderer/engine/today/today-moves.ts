import { type Day, monthEndBefore, monthEndFrom } from '../../../shared/basics/day'
import type { Edition, Requirement } from '../../../shared/program/edition'
import { type PlanId, rankOf, type TierId } from '../../../shared/program/ids'
import { planDiffers } from '../../../shared/records/plan-beside-tier'
import { isInStanding } from '../../../shared/records/stage'
import type { PortfolioRow } from '../../../shared/tier/portfolio'
import { thresholdOf } from '../../../shared/tier/thresholds'
import type { Book } from '../../book/book'
import type { Move } from '../answers'
import { editionOf } from '../edition-of'
import { reviewOn } from '../review-on'
import type { View } from '../view'
import type { Named } from './today-lapses'

/** A requirement on which a move turns, in its own unit: points, cents or certificates. */
export interface Turn {
  readonly kind: Requirement['kind']
  readonly asked: number
  /** At the review before. */
  readonly was: number
  /** At the coming review, if nothing more came in. */
  readonly willBe: number
}

/** Whom the coming review would move from where the last one left them (000:28). */
export interface ReviewMove extends Move {
  /** Where the partner stands on the day looked at. */
  readonly today: TierId | null
  /** Why: what of the lost tier is no longer met, or of the new one was not. */
  readonly turns: readonly Turn[]
}

/** A partner in standing whose plan is another than the tier (Q5). */
export interface OtherPlan extends Named {
  readonly plan: PlanId
  readonly tier: TierId | null
}

/** Everybody's standing at the last review, on the day and at the coming review, and what follows from them. */
export interface Standings {
  /** By partner, on the day looked at. */
  readonly rows: ReadonlyMap<string, PortfolioRow>
  readonly plans: readonly OtherPlan[]
  readonly moves: readonly ReviewMove[]
}

/** Reviews the whole desk on three days at once; a month end is its own coming review. */
export function standingsOn(book: Book, { edition: id, cutOff: day }: View): Standings {
  const { partners, lists } = reviewOn(book, id, daysOf(day))
  const [before = [], now = [], review = now] = lists
  const edition = editionOf(id)
  return {
    rows: new Map(now.map((row) => [row.partner, row])),
    plans: partners.flatMap((partner, at): readonly OtherPlan[] => {
      const { plan, name } = partner
      const tier = now[at]?.tier ?? null
      if (plan === '' || !planDiffers(partner, tier)) return []
      return [{ partner: partner.id, name, plan, tier }]
    }),
    moves: partners.flatMap((partner, at): readonly ReviewMove[] => {
      const [was, then] = [before[at], review[at]]
      if (!was || !then || !isInStanding(partner)) return []
      return moveOf(edition, partner.name, was, then, now[at])
    }),
  }
}

/** The last review, the day, and the coming review where that is another day. */
function daysOf(day: Day): readonly Day[] {
  const [before, review] = [monthEndBefore(day), monthEndFrom(day)]
  return review === day ? [before, day] : [before, day, review]
}

function moveOf(
  edition: Edition,
  name: string,
  was: PortfolioRow,
  then: PortfolioRow,
  now: PortfolioRow | undefined,
): readonly ReviewMove[] {
  const [from, to] = [was.tier, then.tier]
  if (from === to) return []
  const isFall = rankOf(to) < rankOf(from)
  const turning = edition.tiers.find(({ id }) => id === (isFall ? from : to))
  const turns = (turning?.requirements ?? []).flatMap((requirement): readonly Turn[] => {
    const { kind } = requirement
    const asked = thresholdOf(requirement)
    const turned = isFall ? then[kind] < asked : was[kind] < asked
    return turned ? [{ kind, asked, was: was[kind], willBe: then[kind] }] : []
  })
  return [{ partner: was.partner, name, from, to, today: now?.tier ?? null, turns }]
}

/** How many tiers a move goes up; falls are below nought. */
export function stepsOf({ from, to }: Move): number {
  return rankOf(to) - rankOf(from)
}
