import { keyOf } from '../../../shared/basics/text'
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

/** The rows that pass the filters, in the order asked for; rows come in the order of names, which decides among equals. */
export function arrange(rows: readonly Row[], by: Arrangement): readonly Row[] {
  const words = keyOf(by.search).split(' ').filter(Boolean)
  const kept = rows.filter(
    ({ partner, standing }) =>
      (by.tiers.length === 0 || by.tiers.includes(standing.tier ?? 'none')) &&
      (by.profile === null || partner.profile === by.profile) &&
      (words.length === 0 || words.every((word) => textOf(partner).includes(word))),
  )
  const { sort, descending } = by
  if (sort === 'name') return descending ? kept.reverse() : kept
  const direction = descending ? -1 : 1
  return kept.sort((a, b) => direction * compare(a, b, sort))
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

function compare(a: Row, b: Row, key: Exclude<SortKey, 'name'>): number {
  switch (key) {
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

const texts = new WeakMap<Partner, string>()

/** What a partner is found by, made once: a search asks all of them at every letter. */
function textOf(partner: Partner): string {
  let text = texts.get(partner)
  if (text === undefined) {
    text = keyOf(`${partner.name} ${partner.id} ${partner.country} ${partner.email}`)
    texts.set(partner, text)
  }
  return text
}
