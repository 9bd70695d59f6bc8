import type { Day } from '../basics/day'
import { type Cents, cents, type Points, points } from '../basics/money'
import type { Activity, Cap } from '../program/activity'
import type { Edition } from '../program/edition'
import type { ActivityId } from '../program/ids'
import { applyCaps, referenceRule } from './caps'
import { type Claim, openClaim } from './claim'
import { compareIds } from './content-name'
import type { Entry } from './entry'
import { flagsOf, heavyDays } from './flags'
import type { Clip, Fate, Posting } from './posting'
import { applyRivalries } from './rivals'
import { lastReviewOf, windowAt } from './window'
import { worthOf } from './worth'

/** All that counting needs to know of one partner. */
export interface Ledger {
  readonly entries: readonly Entry[]
  /** null = not known: partner years are then flagged (L5.years). */
  readonly joinedOn: Day | null
  readonly cutOff: Day
}

/**
 * What every entry dated up to the cut-off earns and why (L1–L9), newest first. Points are not summed
 * here: the balance is the sum of `counted` over the postings inside the window.
 */
export function countLedger(edition: Edition, ledger: Ledger): readonly Posting[] {
  const catalogue = catalogueOf(edition)
  const seen = ledger.entries.filter((entry) => entry.date <= ledger.cutOff)
  const claims = seen
    .filter((entry) => entry.status === 'approved')
    .flatMap((entry) => claimsOf(entry, catalogue))
  applyCaps(claims, ledger.joinedOn)
  applyRivalries(claims)

  const decided = {
    award: new Map<Entry, Claim>(),
    revenue: new Map<Entry, Claim>(),
  }
  for (const claim of claims) decided[claim.side].set(claim.entry, claim)
  const heavy = heavyDays(edition, seen)
  const months = edition.windowMonths.value
  const { from } = windowAt(ledger.cutOff, months)
  return seen
    .flatMap((entry) =>
      sidesOf(entry, catalogue).map((side) => {
        const activity = activityOf(entry, side, catalogue)
        const claim = decided[side].get(entry)
        return {
          entry,
          side,
          ...outcome(entry, side, activity, claim, from),
          flags: flagsOf(entry, side, activity, heavy, ledger.joinedOn),
          lastReview: lastReviewOf(entry.date, months),
        }
      }),
    )
    .sort(newestFirst)
}

function newestFirst({ entry: a }: Posting, { entry: b }: Posting): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return compareIds(a, b)
}

type Catalogue = ReadonlyMap<ActivityId, Activity>

/** Editions never change, so their catalogues are indexed once. */
const catalogues = new WeakMap<Edition, Catalogue>()

function catalogueOf(edition: Edition): Catalogue {
  const known = catalogues.get(edition)
  if (known) return known
  const catalogue = new Map(edition.catalogue.map((activity) => [activity.id, activity]))
  catalogues.set(edition, catalogue)
  return catalogue
}

/** [L8] A row that carries revenue_usd and is not revenue itself speaks twice. */
function sidesOf(entry: Entry, catalogue: Catalogue): readonly Claim['side'][] {
  const isRevenue = catalogue.get(entry.activity)?.award.kind === 'per-dollar'
  return entry.revenue !== null && !isRevenue ? ['award', 'revenue'] : ['award']
}

function activityOf(entry: Entry, side: Claim['side'], catalogue: Catalogue): Activity | undefined {
  return catalogue.get(side === 'revenue' ? 'revenue' : entry.activity)
}

function claimsOf(entry: Entry, catalogue: Catalogue): readonly Claim[] {
  return sidesOf(entry, catalogue).flatMap((side) => {
    const activity = activityOf(entry, side, catalogue)
    return activity ? [openClaim(entry, side, activity, worthOf(activity, entry))] : []
  })
}

type Outcome = Pick<Posting, 'worth' | 'counted' | 'minimumRevenue' | 'fate' | 'clips'>

function outcome(
  entry: Entry,
  side: Claim['side'],
  activity: Activity | undefined,
  claim: Claim | undefined,
  windowFrom: Day,
): Outcome {
  if (!activity) return nothing('not in this edition')
  const net = claim?.worth ?? worthOf(activity, entry)
  // As the row claims it, before its quantity is clipped to one.
  const whole = activity.quantity === 'multiplies' || entry.quantity === 1
  const gross = whole ? net : worthOf({ ...activity, quantity: 'multiplies' }, entry)
  if (entry.status !== 'approved' || !claim) {
    return { ...nothing(entry.status === 'rejected' ? 'rejected' : 'waiting'), worth: gross }
  }
  const clips = [...claim.clips, ...quantityClip(activity, entry, gross, net)]
  const counted = points(claim.counted)
  return {
    worth: gross,
    counted,
    minimumRevenue: minimumRevenueOf(entry, side, activity),
    fate: fateOf({ gross, counted, clips, old: entry.date < windowFrom, activity }),
    clips,
  }
}

function nothing(fate: Fate): Outcome {
  return { worth: points(0), counted: points(0), minimumRevenue: cents(0), fate, clips: [] }
}

function quantityClip(
  activity: Activity,
  entry: Entry,
  gross: Points,
  net: Points,
): readonly Clip[] {
  if (gross === net) return []
  const rule = quantityRule(activity.cap)
  const because = `a quantity of ${entry.quantity} counts as one`
  return [{ rule, points: points(gross - net), winners: [], because }]
}

function quantityRule(cap: Cap): Clip['rule'] {
  switch (cap.kind) {
    case 'reference':
      return referenceRule(cap.pool)
    case 'person-and-reference':
      return 'L5.person'
    case 'ever':
      return 'L5.ever'
    case 'calendar-year':
      return 'L5.event'
    case 'calendar-month':
      return 'L5.month'
    case 'again-after':
      return 'L5.again'
    case 'partnership-years':
      return 'L5.years'
    case 'none':
      return 'L5.none'
    default:
      return cap satisfies never
  }
}

/** [L9] Own subscriptions earn points but are no minimum revenue (Q7). */
function minimumRevenueOf(entry: Entry, side: Claim['side'], { award }: Activity): Cents {
  if (entry.revenue === null || award.kind !== 'per-dollar') return cents(0)
  return side === 'revenue' || award.isMinimumRevenue ? entry.revenue : cents(0)
}

function fateOf(of: {
  gross: Points
  counted: Points
  clips: readonly Clip[]
  old: boolean
  activity: Activity
}): Fate {
  if (of.old) return 'before the window'
  if (of.clips.length > 0) return of.counted === 0 ? 'clipped' : 'partly clipped'
  const worthless = isWorthless(of.activity, of.gross)
  return worthless ? 'worth nothing in this edition' : 'counts'
}

/** A zero price (K23), or a reduction in an edition that knows none (K17). */
function isWorthless({ award }: Activity, gross: Points): boolean {
  if (award.kind === 'fixed') return award.points.value === 0
  return award.kind === 'given' && gross === 0
}
