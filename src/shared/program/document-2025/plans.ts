import { derived, stated } from '../cite'
import { TIER_NAMES } from '../common/names'
import type { PlanId } from '../ids'
import type { Plan } from '../plan'
import type { Figure, SeedLine, Stated } from '../source'

/** The line each plan stands on in the table of 002:74-82. */
const LINES: Readonly<Record<PlanId, SeedLine>> = {
  student: '002:75',
  now: '002:76',
  starter: '002:77',
  basic: '002:78',
  professional: '002:79',
  silver: '002:80',
  gold: '002:81',
  platinum: '002:82',
}

/** The eight plans of the program document (002:73-82). */
export const PLANS: readonly Plan[] = [
  {
    ...priced('student', 25, 300),
    tickets: { count: tickets('student', 2, '#/week'), per: 'week' },
    response: cell('student', 'Response Time', 'community only'),
    installation: cell('student', 'Installation Support', 'none'),
    meetings: { count: meetings('student', 1, '# per Fiscal Quarter'), per: 'quarter' },
    quarterlyRevenue: noRevenue('student'),
    ...placed('student', false, 'none'),
  },
  {
    ...priced('now', 45, 540),
    tickets: { count: tickets('now', 2, '#/week'), per: 'week' },
    response: cell('now', 'Response Time', 'community only'),
    installation: cell('now', 'Installation Support', 'none'),
    meetings: { count: meetings('now', 1, '# per Fiscal Quarter'), per: 'quarter' },
    quarterlyRevenue: noRevenue('now'),
    ...placed('now', false, 'none'),
  },
  {
    ...priced('starter', 175, 2100),
    tickets: { count: tickets('starter', 15, '#/month'), per: 'month' },
    response: response('starter', 36),
    installation: cell('starter', 'Installation Support', 'basic'),
    meetings: { count: meetings('starter', 1, '# per Fiscal Quarter'), per: 'quarter' },
    quarterlyRevenue: noRevenue('starter'),
    ...placed('starter', false, 'none'),
  },
  {
    ...priced('basic', 300, 3600),
    tickets: { count: tickets('basic', 15, '#/month'), per: 'month' },
    response: response('basic', 24),
    installation: cell('basic', 'Installation Support', 'basic'),
    meetings: { count: meetings('basic', 3, '# per Fiscal Quarter'), per: 'quarter' },
    quarterlyRevenue: noRevenue('basic'),
    ...placed('basic', false, 'none'),
  },
  {
    ...priced('professional', 500, 6000),
    tickets: { count: tickets('professional', 5, '#/week'), per: 'week' },
    response: response('professional', 12),
    installation: cell('professional', 'Installation Support', 'basic'),
    meetings: { count: meetings('professional', 2, '# per Month'), per: 'month' },
    quarterlyRevenue: revenue('professional', 1800),
    ...placed('professional', false, 'none'),
  },
  {
    ...priced('silver', 800, 9600),
    tickets: { count: tickets('silver', 7, '#/week'), per: 'week' },
    response: response('silver', 12),
    installation: cell('silver', 'Installation Support', 'basic'),
    meetings: { count: meetings('silver', 3, '# per Month'), per: 'month' },
    quarterlyRevenue: revenue('silver', 3000),
    ...placed('silver', true, 'medium'),
  },
  {
    ...priced('gold', 1000, 12000),
    tickets: { count: tickets('gold', 10, '#/week'), per: 'week' },
    response: response('gold', 4),
    installation: cell('gold', 'Installation Support', 'basic'),
    meetings: { count: meetings('gold', 6, '# per Fiscal Quarter'), per: 'quarter' },
    quarterlyRevenue: revenue('gold', 4500),
    ...placed('gold', true, 'high'),
  },
  {
    ...priced('platinum', 2600, 31200),
    tickets: { count: tickets('platinum', 15, '#/week'), per: 'week' },
    response: response('platinum', 3),
    installation: cell('platinum', 'Installation Support', 'basic'),
    meetings: { count: meetings('platinum', 12, '# per Fiscal Quarter'), per: 'quarter' },
    quarterlyRevenue: revenue('platinum', 7500),
    ...placed('platinum', true, 'priority'),
  },
]

/** A value in one column of the plan's own row. */
function cell<const T>(id: PlanId, column: string, value: T, as?: string): Stated<T> {
  const place = as === undefined ? { column } : { column, as }
  return stated(value, LINES[id], `${TIER_NAMES[id]} Partner Plan`, place)
}

function priced(
  id: PlanId,
  monthly: number,
  yearly: number,
): Pick<Plan, 'id' | 'name' | 'monthly' | 'yearly'> {
  return {
    id,
    name: `${TIER_NAMES[id]} Partner Plan`,
    monthly: cell(id, 'Subscription Price (USD/mo)', monthly, '$#'),
    yearly: derived(yearly, `${monthly} × 12`, [LINES[id]]),
  }
}

function tickets(id: PlanId, count: number, as: string): Figure {
  return cell(id, 'GitHub Issue Tickets', count, as)
}

function response(id: PlanId, hours: number): Figure {
  return cell(id, 'Response Time', hours, '≤ # hours')
}

function meetings(id: PlanId, count: number, as: string): Figure {
  return cell(id, 'Guidance Meetings', count, as)
}

function noRevenue(id: PlanId): Stated<'none'> {
  return cell(id, 'Revenue Requirement (USD/quarter)', 'none')
}

function revenue(id: PlanId, dollars: number): Figure {
  return cell(id, 'Revenue Requirement (USD/quarter)', dollars, '$#')
}

function placed(
  id: PlanId,
  roadmap: boolean,
  placement: 'none' | 'medium' | 'high' | 'priority',
): Pick<Plan, 'roadmapRequests' | 'placement'> {
  return {
    roadmapRequests: cell(id, 'Product Roadmap Requests', roadmap),
    placement: cell(id, 'Marketing Placement', placement),
  }
}
