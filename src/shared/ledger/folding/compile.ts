import type { Activity, Cap } from '../../program/activity'
import type { Edition } from '../../program/edition'
import { ACTIVITY_IDS } from '../../program/ids'

/** One activity's rules as plain numbers, so that the fold touches no strings. */
export interface CompiledActivity {
  readonly listed: boolean
  readonly award: AwardCode
  /** Points per unit, dollar or minute; the floor per unit of "+" rows. */
  readonly unit: number
  readonly isMinimumRevenue: boolean
  /** Whether a special may take points away (K17). */
  readonly reductions: boolean
  readonly quantity: QuantityCode
  readonly cap: CapCode
  /** Activities with one pool compete for one award; counted from 0. */
  readonly pool: number
  readonly months: number
  readonly most: number
  readonly side: Side
  readonly competes: Competes
  /** Whether an entry may earn nothing whatever its quantity: not listed, at no price, a refused reduction. */
  readonly mayEarnNothing: boolean
}

/** Whether entries of an activity compete at all, and by what. */
export enum Competes {
  Never = 0,
  /** Only those that have a reference (L4). */
  ByReference = 1,
  Always = 2,
}

export enum AwardCode {
  Fixed = 0,
  Floor = 1,
  FloorIfReached = 2,
  PerDollar = 3,
  PerMinute = 4,
  Given = 5,
}

export enum QuantityCode {
  Multiplies = 0,
  One = 1,
  OneWhenNamed = 2,
}

export enum CapCode {
  None = 0,
  Reference = 1,
  PersonAndReference = 2,
  AgainAfter = 3,
  Ever = 4,
  CalendarYear = 5,
  CalendarMonth = 6,
  PartnershipYears = 7,
}

/** Sides of which, per reference, only the larger counts (L5.event, L9); bits, so that sets are numbers. */
export enum Side {
  None = 0,
  WholeEvent = 1,
  SinglePersons = 2,
  Project = 4,
  Revenue = 8,
}

/** The place behind all activities where the revenue of a project row stands (L8). */
export const REVENUE_SIDE = ACTIVITY_IDS.length

/**
 * The catalogue by index of ACTIVITY_IDS, and behind it the revenue side of a project row; what the
 * edition does not list is worth nothing (L6).
 */
export function compileCatalogue(edition: Edition): readonly CompiledActivity[] {
  const pools = new Map<string, number>()
  const activities = ACTIVITY_IDS.map((id) => {
    const activity = edition.catalogue.find((listed) => listed.id === id)
    return activity ? compile(activity, pools) : UNLISTED
  })
  return [...activities, revenueSideOf(activities[ACTIVITY_IDS.indexOf('revenue')] ?? UNLISTED)]
}

const UNLISTED: CompiledActivity = {
  listed: false,
  award: AwardCode.Fixed,
  unit: 0,
  isMinimumRevenue: false,
  reductions: false,
  quantity: QuantityCode.Multiplies,
  cap: CapCode.None,
  pool: 0,
  months: 0,
  most: 0,
  side: Side.None,
  competes: Competes.Never,
  mayEarnNothing: true,
}

/** Caps are for awards; the revenue of a project row competes as an invoice only (L9). */
function revenueSideOf(revenue: CompiledActivity): CompiledActivity {
  const isMinimumRevenue = revenue.award === AwardCode.PerDollar
  const side = revenue.side === Side.Project ? Side.Revenue : revenue.side
  const competes = side === Side.None ? Competes.Never : Competes.ByReference
  return { ...revenue, cap: CapCode.None, isMinimumRevenue, side, competes }
}

function compile(activity: Activity, pools: Map<string, number>): CompiledActivity {
  const { award, cap } = activity
  const name = cap.kind === 'reference' ? `pool ${cap.pool}` : activity.id
  const pool = pools.get(name) ?? pools.size
  pools.set(name, pool)
  return {
    listed: true,
    award: AWARDS[award.kind],
    unit: award.kind === 'given' ? 0 : award.points.value,
    isMinimumRevenue: award.kind === 'per-dollar' && award.isMinimumRevenue,
    reductions: award.kind === 'given' && award.reductions,
    quantity: QUANTITIES[activity.quantity],
    cap: CAPS[cap.kind],
    pool,
    months: monthsOf(cap),
    most: cap.kind === 'partnership-years' ? cap.most.value : 0,
    side: sideOf(activity),
    competes: competesBy(activity),
    mayEarnNothing: award.kind === 'given' || (award.kind === 'fixed' && award.points.value === 0),
  }
}

function competesBy({ cap, rivalry }: Activity): Competes {
  if (['ever', 'calendar-year', 'calendar-month', 'partnership-years'].includes(cap.kind))
    return Competes.Always
  return cap.kind === 'none' && !rivalry ? Competes.Never : Competes.ByReference
}

const AWARDS: Readonly<Record<Activity['award']['kind'], AwardCode>> = {
  fixed: AwardCode.Fixed,
  floor: AwardCode.Floor,
  'floor-if-reached': AwardCode.FloorIfReached,
  'per-dollar': AwardCode.PerDollar,
  'per-minute': AwardCode.PerMinute,
  given: AwardCode.Given,
}

const QUANTITIES: Readonly<Record<Activity['quantity'], QuantityCode>> = {
  multiplies: QuantityCode.Multiplies,
  'clipped to one': QuantityCode.One,
  'clipped to one when a person is named': QuantityCode.OneWhenNamed,
}

const CAPS: Readonly<Record<Cap['kind'], CapCode>> = {
  none: CapCode.None,
  reference: CapCode.Reference,
  'person-and-reference': CapCode.PersonAndReference,
  'again-after': CapCode.AgainAfter,
  ever: CapCode.Ever,
  'calendar-year': CapCode.CalendarYear,
  'calendar-month': CapCode.CalendarMonth,
  'partnership-years': CapCode.PartnershipYears,
}

function monthsOf(cap: Cap): number {
  if (cap.kind === 'again-after') return cap.months.value
  return cap.kind === 'partnership-years' ? cap.monthsApart.value : 0
}

function sideOf({ rivalry }: Activity): Side {
  if (!rivalry) return Side.None
  if (rivalry.over === 'event')
    return rivalry.side === 'whole event' ? Side.WholeEvent : Side.SinglePersons
  return rivalry.side === 'project' ? Side.Project : Side.Revenue
}
