import type { Activity, Cap } from '../program/activity'
import type { Edition } from '../program/edition'
import { ACTIVITY_IDS } from '../program/ids'

/** One activity's rules as plain numbers, so that the fold touches no strings. */
export interface CompiledActivity {
  readonly listed: boolean
  readonly award: 'fixed' | 'floor' | 'floor-if-reached' | 'per-dollar' | 'per-minute' | 'given'
  /** Points per unit, dollar or minute; the floor per unit of "+" rows. */
  readonly unit: number
  readonly isMinimumRevenue: boolean
  /** Whether a special may take points away (K17). */
  readonly reductions: boolean
  readonly quantity: Activity['quantity']
  readonly cap: Cap['kind']
  /** Activities with one pool compete for one award. */
  readonly pool: number
  readonly months: number
  readonly most: number
  readonly rivalry: Side
}

/** Sides of which, per reference, only the larger counts (L5.event, L9); bits, so that sets are numbers. */
export enum Side {
  None = 0,
  WholeEvent = 1,
  SinglePersons = 2,
  Project = 4,
  Revenue = 8,
}

/** The catalogue by index of ACTIVITY_IDS; what the edition does not list is worth nothing (L6). */
export function compileCatalogue(edition: Edition): readonly CompiledActivity[] {
  const pools = new Map<string, number>()
  return ACTIVITY_IDS.map((id) => {
    const activity = edition.catalogue.find((listed) => listed.id === id)
    return activity ? compile(activity, pools) : UNLISTED
  })
}

const UNLISTED: CompiledActivity = {
  listed: false,
  award: 'fixed',
  unit: 0,
  isMinimumRevenue: false,
  reductions: false,
  quantity: 'multiplies',
  cap: 'none',
  pool: 0,
  months: 0,
  most: 0,
  rivalry: Side.None,
}

function compile(activity: Activity, pools: Map<string, number>): CompiledActivity {
  const { award, cap } = activity
  const name = cap.kind === 'reference' ? `pool ${cap.pool}` : activity.id
  const pool = pools.get(name) ?? pools.size + 1
  pools.set(name, pool)
  return {
    listed: true,
    award: award.kind,
    unit: award.kind === 'given' ? 0 : award.points.value,
    isMinimumRevenue: award.kind === 'per-dollar' && award.isMinimumRevenue,
    reductions: award.kind === 'given' && award.reductions,
    quantity: activity.quantity,
    cap: cap.kind,
    pool,
    months: monthsOf(cap),
    most: cap.kind === 'partnership-years' ? cap.most.value : 0,
    rivalry: sideOf(activity),
  }
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
