import { derived, stated } from '../cite'
import { TIER_NAMES } from '../common/names'
import type { PlanId } from '../ids'
import type { Plan } from '../plan'
import type { Figure, Stated } from '../source'

const PRICE = 'Monthly Price (USD)'

/** The eight plans as the columns of the benefits page (003:25-32, 48-49). */
export const PLANS: readonly Plan[] = [
  {
    ...priced('student', 25, 300),
    tickets: { count: tickets('student', 2, '#/week'), per: 'week' },
    response: response('student', 36),
    installation: installation('student', 'none'),
    meetings: { count: meetings('student', 1, '#/Q'), per: 'quarter' },
    quarterlyRevenue: noRevenue('student'),
    ...placed('student', false, 'none'),
  },
  {
    ...priced('now', 45, 540),
    tickets: { count: tickets('now', 2, '#/week'), per: 'week' },
    response: response('now', 36),
    installation: installation('now', 'none'),
    meetings: { count: meetings('now', 1, '#/Q'), per: 'quarter' },
    quarterlyRevenue: noRevenue('now'),
    ...placed('now', false, 'none'),
  },
  {
    ...priced('starter', 175, 2100),
    tickets: { count: tickets('starter', 15, '#/mo'), per: 'month' },
    response: response('starter', 36),
    installation: installation('starter', 'basic'),
    meetings: { count: meetings('starter', 1, '#/Q'), per: 'quarter' },
    quarterlyRevenue: noRevenue('starter'),
    ...placed('starter', false, 'none'),
  },
  {
    ...priced('basic', 300, 3600),
    tickets: { count: tickets('basic', 15, '#/mo'), per: 'month' },
    response: response('basic', 24),
    installation: installation('basic', 'basic'),
    meetings: { count: meetings('basic', 3, '#/Q'), per: 'quarter' },
    quarterlyRevenue: noRevenue('basic'),
    ...placed('basic', false, 'none'),
  },
  {
    ...priced('professional', 500, 6000),
    tickets: { count: tickets('professional', 5, '#/week'), per: 'week' },
    response: response('professional', 12),
    installation: installation('professional', 'basic'),
    meetings: { count: meetings('professional', 2, '#/month'), per: 'month' },
    quarterlyRevenue: revenue('professional', 1800),
    ...placed('professional', false, 'none'),
  },
  {
    ...priced('silver', 800, 9600),
    tickets: { count: tickets('silver', 7, '#/week'), per: 'week' },
    response: response('silver', 12),
    installation: installation('silver', 'basic'),
    meetings: { count: meetings('silver', 3, '#/month'), per: 'month' },
    quarterlyRevenue: revenue('silver', 3000),
    ...placed('silver', true, 'medium'),
  },
  {
    ...priced('gold', 1000, 12000),
    tickets: { count: tickets('gold', 10, '#/week'), per: 'week' },
    response: response('gold', 4),
    installation: installation('gold', 'basic'),
    meetings: { count: meetings('gold', 6, '#/Q'), per: 'quarter' },
    quarterlyRevenue: revenue('gold', 4500),
    ...placed('gold', true, 'high'),
  },
  {
    ...priced('platinum', 2600, 31200),
    tickets: { count: tickets('platinum', 15, '#/week'), per: 'week' },
    response: response('platinum', 3),
    installation: installation('platinum', 'basic'),
    meetings: { count: meetings('platinum', 12, '#/Q'), per: 'quarter' },
    quarterlyRevenue: revenue('platinum', 7500),
    ...placed('platinum', true, 'priority'),
  },
]

function priced(
  id: PlanId,
  monthly: number,
  yearly: number,
): Pick<Plan, 'id' | 'name' | 'monthly' | 'yearly'> {
  return {
    id,
    name: `${TIER_NAMES[id]} Partner Plan`,
    monthly: stated(monthly, '003:27', PRICE, { column: TIER_NAMES[id], as: '$#' }),
    yearly: derived(yearly, `${monthly} × 12`, ['003:27']),
  }
}

function tickets(id: PlanId, count: number, as: string): Figure {
  return stated(count, '003:28', 'GitHub Issue Tickets', { column: TIER_NAMES[id], as })
}

function response(id: PlanId, hours: number): Figure {
  return stated(hours, '003:29', 'Response Time', { column: TIER_NAMES[id], as: '≤ #h' })
}

function installation(id: PlanId, kind: 'none' | 'basic'): Stated<'none' | 'basic'> {
  return stated(kind, '003:30', 'Installation Support', { column: TIER_NAMES[id] })
}

function meetings(id: PlanId, count: number, as: string): Figure {
  return stated(count, '003:31', 'Guidance Meetings', { column: TIER_NAMES[id], as })
}

function noRevenue(id: PlanId): Stated<'none'> {
  return stated('none', '003:32', 'Revenue Requirement (per Q)', { column: TIER_NAMES[id] })
}

function revenue(id: PlanId, dollars: number): Figure {
  const place = { column: TIER_NAMES[id], as: '$#' }
  return stated(dollars, '003:32', 'Revenue Requirement (per Q)', place)
}

function placed(
  id: PlanId,
  roadmap: boolean,
  placement: 'none' | 'medium' | 'high' | 'priority',
): Pick<Plan, 'roadmapRequests' | 'placement'> {
  const column = TIER_NAMES[id]
  return {
    roadmapRequests: stated(roadmap, '003:48', 'Product Roadmap Requests', { column }),
    placement: stated(placement, '003:49', 'Marketing Placement', { column }),
  }
}
