import { addMonths, type Day, wholeYears } from '../basics/day'
import { formatDay } from '../basics/format'
import type { Cap } from '../program/activity'
import { byDate, byPreference, type Claim, clip, groupBy } from './claim'
import type { RuleId } from './posting'

/** [L5] Decides every cap over all approved claims of one partner, of any year. */
export function applyCaps(claims: readonly Claim[], joinedOn: Day | null): void {
  for (const [, rivals] of groupBy(claims.filter(isCapped), poolOf)) {
    const cap = rivals[0]?.activity.cap
    if (cap) decide(cap, rivals, joinedOn)
  }
}

function isCapped(claim: Claim): boolean {
  return claim.side === 'award' && claim.activity.cap.kind !== 'none'
}

/** Activities of one pool compete with each other; every other activity only with itself. */
function poolOf({ activity }: Claim): string {
  return activity.cap.kind === 'reference' ? `pool ${activity.cap.pool}` : activity.id
}

function decide(cap: Cap, claims: readonly Claim[], joinedOn: Day | null): void {
  switch (cap.kind) {
    case 'none':
      break
    case 'reference':
      oneOf(claims, referenceOf, referenceRule(cap.pool), 'one award per reference')
      break
    case 'person-and-reference':
      oneOf(claims, personAndReference, 'L5.person', 'one award per person and reference')
      break
    case 'ever':
      oneOf(claims, () => 'ever', 'L5.ever', 'it counts once, ever')
      break
    case 'calendar-year':
      oneOf(claims, yearOf, 'L5.event', 'one award per calendar year')
      break
    case 'calendar-month':
      oneOf(claims, monthOf, 'L5.month', 'one award per calendar month')
      break
    case 'again-after':
      againAfter(claims, cap.months.value)
      break
    case 'partnership-years':
      if (joinedOn === null) yearsUnknown(claims, cap.most.value, cap.monthsApart.value)
      else partnershipYears(claims, joinedOn, cap.most.value)
      break
    default:
      cap satisfies never
  }
}

function referenceOf({ reference }: Claim): string {
  return reference
}

/** The rule by which entries of one pool give way to one. */
export function referenceRule(pool: string): RuleId {
  if (pool === 'project') return 'L5.project'
  return pool === 'full-event' ? 'L5.event' : 'L5.reference'
}

function personAndReference({ person, reference }: Claim): string {
  return person === '' || reference === '' ? '' : `${person}\n${reference}`
}

function yearOf({ entry }: Claim): string {
  return entry.date.slice(0, 4)
}

function monthOf({ entry }: Claim): string {
  return entry.date.slice(0, 7)
}

/** Of all claims with one key the preferred one counts (L3); empty keys all count (L4). */
function oneOf(
  claims: readonly Claim[],
  key: (claim: Claim) => string,
  rule: RuleId,
  because: string,
): void {
  for (const [, rivals] of groupBy(claims, key)) {
    const [winner, ...losers] = [...rivals].sort(byPreference)
    if (!winner) continue
    for (const loser of losers)
      clip(loser, rule, `${because}; ${naming(winner)} counts instead`, [winner])
  }
}

/** [L5.again] In order of date: counts unless a counted one lies after (date minus the months). */
function againAfter(claims: readonly Claim[], months: number): void {
  for (const [, rivals] of groupBy(claims, referenceOf)) {
    const counted: Claim[] = []
    for (const claim of [...rivals].sort(inOrder)) {
      const since = addMonths(claim.entry.date, -months)
      const blocker = counted.find((earlier) => earlier.entry.date > since)
      if (blocker) {
        const why = `once in ${months} months per reference; ${naming(blocker)} counts instead`
        clip(claim, 'L5.again', why, [blocker])
      } else counted.push(claim)
    }
  }
}

/** [L5.years] One per completed partnership year, up to the maximum. */
function partnershipYears(claims: readonly Claim[], joinedOn: Day, most: number): void {
  const counted: Claim[] = []
  for (const claim of [...claims].sort(inOrder)) {
    const completed = wholeYears(joinedOn, claim.entry.date)
    if (counted.length < Math.min(most, completed)) counted.push(claim)
    else {
      const years = `${Math.max(0, completed)} completed since ${formatDay(joinedOn)}, at most ${most} count`
      clip(claim, 'L5.years', `one per completed partnership year: ${years}`, counted)
    }
  }
}

/** [L5.years] Without a joining day: one per 12 months, up to the maximum. */
function yearsUnknown(claims: readonly Claim[], most: number, months: number): void {
  const counted: Claim[] = []
  for (const claim of [...claims].sort(inOrder)) {
    const since = addMonths(claim.entry.date, -months)
    const blocker = counted.find((earlier) => earlier.entry.date > since)
    if (!blocker && counted.length < most) counted.push(claim)
    else {
      const why = `joining day not known: one per ${months} months, at most ${most}`
      clip(claim, 'L5.years', why, blocker ? [blocker] : counted)
    }
  }
}

/** Order of date; on one day the larger award, then the smaller id. */
function inOrder(a: Claim, b: Claim): number {
  return a.entry.date === b.entry.date ? byPreference(a, b) : byDate(a, b)
}

function naming({ entry }: Claim): string {
  return `the one of ${formatDay(entry.date)}`
}
