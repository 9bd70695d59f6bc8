import type { Day } from '../../basics/day'
import { dayCode, MONTH_STEP, wholeYearsOf } from '../pages/day-code'
import type { Claims } from './claims'
import type { CompiledActivity } from './compile'

/**
 * [L5.years] One per completed partnership year, up to the maximum; without a joining day one per so many
 * months. What counted early never depends on what comes later, so one decision serves every cut-off.
 */
export function settleYears(
  some: number[],
  claims: Claims,
  catalogue: readonly CompiledActivity[],
  joinedOn: Day | null,
): void {
  const joined = joinedOn === null ? null : dayCode(joinedOn)
  const poolOf = (claim: number): number => catalogue[claims.activity[claim] ?? 0]?.pool ?? 0
  some.sort((a, b) => poolOf(a) - poolOf(b) || inOrder(claims, a, b))
  let [pool, counted, last] = [-1, 0, 0]
  for (const claim of some) {
    const rules = catalogue[claims.activity[claim] ?? 0]
    if (!rules) continue
    if (rules.pool !== pool) [pool, counted] = [rules.pool, 0]
    const day = claims.day[claim] ?? 0
    const isDue =
      joined === null
        ? counted < rules.most && (counted === 0 || last <= day - rules.months * MONTH_STEP)
        : counted < Math.min(rules.most, wholeYearsOf(joined, day))
    if (isDue) [counted, last] = [counted + 1, day]
    else claims.until[claim] = claims.segment[claim] ?? 0
  }
}

/** Order of date; on one day the larger award, then the smaller id, as claims stand in order of id. */
function inOrder({ day, worth }: Claims, a: number, b: number): number {
  return (day[a] ?? 0) - (day[b] ?? 0) || (worth[b] ?? 0) - (worth[a] ?? 0) || a - b
}
