import { capital } from '../../basics/text'
import type { Edition } from '../../program/edition'
import type { Plan } from '../../program/plan'
import type { Table } from '../content'
import { LANDSCAPE_WIDTH, TIGHT } from '../look'
import { type Cell, cellOf, sourcedTable } from '../parts/sourced-table'
import { sayDollars } from '../words'

/** Every plan with its price and its support; made for a landscape page. */
export function planTable(edition: Edition): Table {
  return sourcedTable({
    heads: [
      'Plan',
      'Price a month',
      'Price a year',
      'GitHub tickets',
      'Response time',
      'Installation',
      'Guidance meetings',
      'Revenue a quarter',
      'Roadmap requests',
      'Placement',
    ],
    rows: edition.plans.map((plan) => ({ label: plan.name, cells: cellsOf(plan) })),
    widths: [92, 52, 66, 52, 58, 48, 56, 56, 52, 48],
    width: LANDSCAPE_WIDTH,
    layout: TIGHT,
    fontSize: 8,
    alignment: 'left',
  })
}

function cellsOf(plan: Plan): readonly Cell[] {
  const { tickets, response, meetings, quarterlyRevenue } = plan
  return [
    cellOf(plan.monthly, sayDollars),
    cellOf(plan.yearly, sayDollars),
    cellOf(tickets.count, (count) => `${count}/${tickets.per}`),
    { shows: sayResponse(response.value), source: response.source },
    cellOf(plan.installation, capital),
    cellOf(meetings.count, (count) => `${count}/${meetings.per}`),
    { shows: sayRevenue(quarterlyRevenue.value), source: quarterlyRevenue.source },
    cellOf(plan.roadmapRequests, (given) => given),
    cellOf(plan.placement, capital),
  ]
}

function sayResponse(hours: Plan['response']['value']): string {
  return typeof hours === 'number' ? `≤ ${hours} hours` : capital(hours)
}

function sayRevenue(amount: Plan['quarterlyRevenue']['value']): string {
  return typeof amount === 'number' ? sayDollars(amount) : capital(amount)
}
