import type { Activity } from '../../src/shared/program/activity'
import type { Edition } from '../../src/shared/program/edition'
import type { Plan } from '../../src/shared/program/plan'
import type { NotStated, Stated } from '../../src/shared/program/source'

/** A label and the values that must follow it, in order, on one line of the page. */
export interface Row {
  readonly label: string
  readonly cells: readonly Cell[]
}

/** One value as printed; `of` is the statement it prints, so that a test can prove that none is left out. */
export interface Cell {
  readonly text: string
  readonly of?: Stated<unknown>
}

const COLUMNS = [
  'student',
  'now',
  'starter',
  'basic',
  'professional',
  'silver',
  'gold',
  'platinum',
] as const

/**
 * Every (label, value) pair of an edition, row by row. It shares no code with the layout: it says
 * once more, on its own, how a number is printed.
 */
export function pairsOf(edition: Edition): readonly Row[] {
  return [
    ...tierRows(edition),
    ...edition.catalogue.map(activityRow),
    ...edition.plans.map(planRow),
    ...benefitRows(edition),
    ...discountRows(edition),
    ...factRows(edition),
  ]
}

/** The rows whose label and values do not stand on one line, spaces collapsed. */
export function missingFrom(lines: readonly string[], rows: readonly Row[]): readonly string[] {
  const wanted = rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' '))
  return wanted.filter((row) => !lines.some((line) => line === row || line.startsWith(`${row} `)))
}

function tierRows({ tiers }: Edition): readonly Row[] {
  return tiers.map((tier) => {
    const asked = (kind: string, mark: string): Cell => {
      const figure = tier.requirements.find((requirement) => requirement.kind === kind)?.atLeast
      return figure ? { text: mark + grouped(figure.value), of: figure } : { text: 'None' }
    }
    const cells = [
      asked('points', ''),
      asked('revenue', '$'),
      asked('profile', ''),
      asked('sales', ''),
    ]
    return { label: tier.name, cells: [...cells, ...sourceOf(cells)] }
  })
}

function activityRow({ name, award, per, cap, contradictions }: Activity): Row {
  const [points, line] = awardCells(award)
  const limit: readonly Cell[] =
    cap.kind === 'partnership-years'
      ? [{ text: `at most ${cap.most.value} years (${lineOf(cap.most)})`, of: cap.most }]
      : []
  const known: readonly Cell[] =
    cap.kind === 'partnership-years' && contradictions.length === 0 ? line : []
  return { label: name, cells: [points, { text: per }, ...limit, ...known] }
}

function awardCells(award: Activity['award']): readonly [Cell, readonly Cell[]] {
  if (award.kind === 'given') return [{ text: 'case by case' }, []]
  const endings = {
    fixed: '',
    floor: '+',
    'floor-if-reached': '+',
    'per-dollar': ' per $1',
    'per-minute': ' per minute',
  }
  const text = grouped(award.points.value) + endings[award.kind]
  return [{ text, of: award.points }, [{ text: lineOf(award.points) }]]
}

function planRow(plan: Plan): Row {
  const hours = plan.response
  const revenue = plan.quarterlyRevenue
  return {
    label: plan.name,
    cells: [
      { text: `$${grouped(plan.monthly.value)}`, of: plan.monthly },
      { text: `$${grouped(plan.yearly.value)}`, of: plan.yearly },
      { text: `${plan.tickets.count.value}/${plan.tickets.per}`, of: plan.tickets.count },
      {
        text: typeof hours.value === 'number' ? `≤ ${hours.value} hours` : 'Community only',
        of: hours,
      },
      { text: { none: 'None', basic: 'Basic' }[plan.installation.value], of: plan.installation },
      { text: `${plan.meetings.count.value}/${plan.meetings.per}`, of: plan.meetings.count },
      {
        text: typeof revenue.value === 'number' ? `$${grouped(revenue.value)}` : 'None',
        of: revenue,
      },
      { text: plan.roadmapRequests.value ? 'yes' : 'no', of: plan.roadmapRequests },
      {
        text: { none: 'None', medium: 'Medium', high: 'High', priority: 'Priority' }[
          plan.placement.value
        ],
        of: plan.placement,
      },
    ],
  }
}

function benefitRows({ benefits }: Edition): readonly Row[] {
  const head = {
    label: 'Benefit',
    cells: COLUMNS.map((id) => ({ text: id.charAt(0).toUpperCase() + id.slice(1) })),
  }
  const rows = benefits.map(({ name, limit, gives }) => {
    const cells = COLUMNS.map((id) => cell(gives[id], (given) => (given ? 'yes' : 'no')))
    const upTo = limit ? [{ text: `(up to ${limit.value}%)`, of: limit }] : []
    return { label: limit ? name.replace(/ *\(up to .*\)$/, '') : name, cells: [...upTo, ...cells] }
  })
  return [head, ...rows]
}

function discountRows({ discounts, leadPriority }: Edition): readonly Row[] {
  const rows = discounts.map(({ name, percent }) => ({
    label: `Discount: ${name}`,
    cells: COLUMNS.map((id): Cell => {
      const figure = percent[id]
      if (figure === 'not stated') return { text: figure }
      return { text: `${figure.value}%${figure.withKickOff ? '+ K.O.P.' : ''}`, of: figure }
    }),
  }))
  const priority = {
    label: leadPriority.name,
    cells: COLUMNS.map((id) =>
      cell<number | 'none'>(leadPriority.rank[id], (rank) =>
        rank === 'none' ? 'None' : `${rank}`,
      ),
    ),
  }
  return [...rows, priority]
}

function factRows({ fee, kickOffPackage: kop, referralFees, logoDays }: Edition): readonly Row[] {
  const one = (label: string, text: string, of: Stated<number>): Row => ({
    label,
    cells: [{ text, of }, ...('line' in of.source ? [{ text: of.source.line }] : [])],
  })
  return [
    one('Program fee', `$${fee.monthly.value} a month`, fee.monthly),
    one('Fee waived from', `${grouped(fee.waivedFrom.value)} points a year`, fee.waivedFrom),
    one('Kick-Off Package price', `$${grouped(kop.price.value)}`, kop.price),
    one('Discount in that price', `${kop.discount.value}%`, kop.discount),
    one('List price', `$${grouped(kop.listPrice.value)}`, kop.listPrice),
    ...(kop.supportHours === 'not stated'
      ? []
      : [one('Support included', `${kop.supportHours.value} hours`, kop.supportHours)]),
    one('Cold lead', `${referralFees.cold.value}% of the total contract value`, referralFees.cold),
    one('Hot lead', `${referralFees.hot.value}% of the total contract value`, referralFees.hot),
    one('Logo changed after a lower tier', `within ${logoDays.value} days`, logoDays),
  ]
}

function cell<T>(stated: Stated<T> | NotStated, say: (value: T) => string): Cell {
  return stated === 'not stated' ? { text: stated } : { text: say(stated.value), of: stated }
}

/** The line a row of tiers comes from, at its end. */
function sourceOf(cells: readonly Cell[]): readonly Cell[] {
  const lines = cells.flatMap(({ of }) => (of && 'line' in of.source ? [of.source.line] : []))
  return lines[0] ? [{ text: lines[0] }] : []
}

function lineOf({ source }: Stated<unknown>): string {
  return 'line' in source ? source.line : ''
}

/** 4571.43 as 4,571.43. */
function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest.padEnd(2, '0')}` : '')
}
