import { compareCodePoints, keyOf } from '../../../shared/basics/text'
import { type ProfileId, rankOf, type TierId } from '../../../shared/program/ids'
import type { Partner } from '../../../shared/records/partner'
import type { Row } from '../../engine/desk'
import type { SortKey } from '../../stores/view'

export interface Arrangement {
  readonly search: string
  readonly tiers: readonly (TierId | 'none')[]
  readonly profile: ProfileId | null
  readonly sort: SortKey
  readonly descending: boolean
}

/** The rows that pass the filters, in the order asked for; equal rows stand by name, then by id. */
export function arrange(rows: readonly Row[], by: Arrangement): readonly Row[] {
  const words = keyOf(by.search).split(' ').filter(Boolean)
  const direction = by.descending ? -1 : 1
  const order = nameOrder(rows)
  const byName = (a: Row, b: Row) => (order.get(a) ?? 0) - (order.get(b) ?? 0)
  return rows
    .filter(
      ({ partner, standing }) =>
        (by.tiers.length === 0 || by.tiers.includes(standing.tier ?? 'none')) &&
        (by.profile === null || partner.profile === by.profile) &&
        (words.length === 0 || words.every((word) => textOf(partner).includes(word))),
    )
    .sort((a, b) => direction * compare(a, b, by.sort, byName) || byName(a, b))
}

/** How many partners stand at each tier; 'none' are those below the first. */
export function countTiers(rows: readonly Row[]): ReadonlyMap<TierId | 'none', number> {
  const counts = new Map<TierId | 'none', number>()
  for (const { standing } of rows) {
    const tier = standing.tier ?? 'none'
    counts.set(tier, (counts.get(tier) ?? 0) + 1)
  }
  return counts
}

type Compare = (a: Row, b: Row) => number

function compare(a: Row, b: Row, key: SortKey, byName: Compare): number {
  switch (key) {
    case 'name':
      return byName(a, b)
    case 'tier':
      return rankOf(a.standing.tier) - rankOf(b.standing.tier)
    case 'next':
      // The top tier has no next: it stands below all that still move.
      return (a.next?.share ?? -1) - (b.next?.share ?? -1)
    case 'points':
      return a.standing.points - b.standing.points
    case 'change':
      return changeOf(a) - changeOf(b)
    case 'revenue':
      return a.standing.revenue - b.standing.revenue
    default:
      return key satisfies never
  }
}

/** Points gained or lost since the last month end. */
export function changeOf({ standing, before }: Row): number {
  return standing.points - before.points
}

const names = new Intl.Collator()
const orders = new WeakMap<readonly Row[], ReadonlyMap<Row, number>>()
const texts = new WeakMap<Partner, string>()

/** Every row's place by name, then id: compared once for each answer, as comparing names is what takes long. */
function nameOrder(rows: readonly Row[]): ReadonlyMap<Row, number> {
  const known = orders.get(rows)
  if (known) return known
  const sorted = [...rows].sort(
    ({ partner: a }, { partner: b }) =>
      names.compare(a.name, b.name) || compareCodePoints(a.id, b.id),
  )
  const order = new Map(sorted.map((row, index) => [row, index]))
  orders.set(rows, order)
  return order
}

/** What a partner is found by, made once: a search asks all of them at every letter. */
function textOf(partner: Partner): string {
  let text = texts.get(partner)
  if (text === undefined) {
    text = keyOf(`${partner.name} ${partner.id} ${partner.country} ${partner.email}`)
    texts.set(partner, text)
  }
  return text
}
