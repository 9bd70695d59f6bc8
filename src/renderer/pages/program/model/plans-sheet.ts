import { formatNumber } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import { PLAN_IDS } from '../../../../shared/program/ids'
import type { Plan } from '../../../../shared/program/plan'
import type { Figure } from '../../../../shared/program/source'
import { planName } from '../../../ui/tier-name'
import { type Column, howOf, NOT_STATED, type Saying, type Sheet, say } from './sheet'

/** The tiers and plans as the columns of a table. */
export const PLAN_COLUMNS: readonly Column[] = PLAN_IDS.map((id) => ({
  id,
  name: planName(id),
  plan: id,
  align: 'end',
}))

interface Line {
  readonly id: string
  readonly name: string
  readonly said: (plan: Plan) => Saying
}

const LINES: readonly Line[] = [
  { id: 'monthly', name: 'Price a month', said: ({ monthly }) => money(monthly) },
  { id: 'yearly', name: 'Price a year', said: ({ yearly }) => money(yearly) },
  {
    id: 'tickets',
    name: 'GitHub tickets',
    said: ({ tickets: { count, per } }) => say(`${count.value} a ${per}`, count.source),
  },
  {
    id: 'response',
    name: 'Response time',
    said: ({ response: { value, source } }) =>
      say(typeof value === 'number' ? `≤ ${value} h` : value, source),
  },
  {
    id: 'installation',
    name: 'Installation support',
    said: ({ installation: { value, source } }) => say(value, source),
  },
  {
    id: 'guidance-meetings',
    name: 'Guidance meetings',
    said: ({ meetings: { count, per } }) => say(`${count.value} a ${per}`, count.source),
  },
  {
    id: 'quarterly-revenue',
    name: 'Revenue a quarter',
    said: ({ quarterlyRevenue: { value, source } }) =>
      say(typeof value === 'number' ? `$${formatNumber(value)}` : value, source),
  },
  {
    id: 'roadmap-requests',
    name: 'Roadmap requests',
    said: ({ roadmapRequests: { value, source } }) => say(value ? 'yes' : 'no', source),
  },
  {
    id: 'placement',
    name: 'Marketing placement',
    said: ({ placement: { value, source } }) => say(value, source),
  },
]

/** The plans a partner buys, a column each; support follows the plan, everything else the tier (Q5). */
export function plansSheet(edition: Edition): Sheet {
  return {
    id: 'plans',
    caption: 'Plans and their support',
    of: 'What the plan holds',
    shape: 'matrix',
    placesAt: 'row',
    columns: PLAN_COLUMNS,
    rows: LINES.map(({ id, name, said }) => ({
      id,
      name,
      inherited: false,
      cells: Object.fromEntries(
        PLAN_IDS.map((plan) => {
          const found = edition.plans.find((one) => one.id === plan)
          return [plan, found ? said(found) : NOT_STATED]
        }),
      ),
    })),
  }
}

function money({ value, source }: Figure): Saying {
  return say(`$${formatNumber(value)}`, source, howOf(source))
}
