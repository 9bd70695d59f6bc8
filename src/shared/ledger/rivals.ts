import { formatNumber } from '../basics/format'
import type { Rivalry } from '../program/activity'
import { byDate, type Claim, clip, groupBy } from './claim'
import type { RuleId } from './posting'

/**
 * [L5.event, L9] Where two sides speak of one reference, one event or one invoice, only the larger
 * sum counts. Decided after the caps, over all years.
 */
export function applyRivalries(claims: readonly Claim[]): void {
  settle(claims, 'event', 'whole event', 'L5.event')
  settle(claims, 'invoice', 'project', 'L9')
}

function settle(
  claims: readonly Claim[],
  over: Rivalry['over'],
  first: string,
  rule: RuleId,
): void {
  const rivals = claims.filter((claim) => sideOf(claim, over) !== null && claim.clips.length === 0)
  for (const [, group] of groupBy(rivals, ({ reference }) => reference)) {
    const one = group.filter((claim) => sideOf(claim, over) === first)
    const other = group.filter((claim) => sideOf(claim, over) !== first)
    if (one.length === 0 || other.length === 0) continue
    const [winners, losers] = prefers(one, other) ? [one, other] : [other, one]
    const subject = over === 'event' ? 'one event' : 'one invoice'
    const why = `${subject}, and the larger side counts: ${formatNumber(sum(winners))} points against ${formatNumber(sum(losers))}`
    for (const loser of losers) clip(loser, rule, why, winners)
  }
}

function sideOf({ side, activity }: Claim, over: Rivalry['over']): string | null {
  const { rivalry } = activity
  if (!rivalry || rivalry.over !== over) return null
  // The revenue of a project row stands on the revenue side, whatever activity it came with.
  if (over === 'invoice' && side === 'revenue') return 'revenue'
  return rivalry.side
}

/** [L3] The larger sum; if equal, the earlier first date; if equal, the smaller first id. */
function prefers(one: readonly Claim[], other: readonly Claim[]): boolean {
  const difference = sum(one) - sum(other)
  if (difference !== 0) return difference > 0
  const [a, b] = [[...one].sort(byDate)[0], [...other].sort(byDate)[0]]
  return !a || !b || byDate(a, b) <= 0
}

function sum(claims: readonly Claim[]): number {
  return claims.reduce((total, claim) => total + claim.counted, 0)
}
