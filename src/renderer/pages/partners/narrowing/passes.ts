import { holdsAll, plainTexts, soughtIn } from '../../../../shared/basics/text'
import type { Partner } from '../../../../shared/records/partner'
import type { Row } from '../../../engine/list/row'
import type { ListFilters } from '../../../stores/list-view'
import { type ListAids, meets } from './conditions'

/** The filters that let several values pass. */
export type Facet = 'tiers' | 'profiles' | 'stages' | 'countries' | 'owners'

/** The search and the filters; `sort` and columns play no part in who is shown. */
export interface Sieve extends ListFilters {
  readonly search: string
}

/** What a row has of a facet; '' or 'none' where it has nothing. */
export function facetOf({ partner, standing }: Row, facet: Facet): string {
  switch (facet) {
    case 'tiers':
      return standing.tier ?? 'none'
    case 'profiles':
      return partner.profile
    case 'stages':
      return partner.stage
    case 'countries':
      return partner.country
    case 'owners':
      return partner.owner ?? ''
    default:
      return facet satisfies never
  }
}

/** A test of rows; the filter that is left out is the one whose own values are being counted. */
export function passing(by: Sieve, aids: ListAids, except?: Facet): (row: Row) => boolean {
  const words = soughtIn(by.search)
  const { condition } = by
  const asked = FACETS.filter((facet) => facet !== except && by[facet].length > 0)
  const allowed = asked.map((facet) => [facet, new Set<string>(by[facet])] as const)
  return (row) =>
    allowed.every(([facet, values]) => values.has(facetOf(row, facet))) &&
    (condition === null || meets(row, condition, aids)) &&
    (words.length === 0 || holdsAll(textWith(row.partner, aids), words))
}

/** How many rows have each value of a facet, all other filters applied. */
export function countBy(
  rows: readonly Row[],
  facet: Facet,
  by: Sieve,
  aids: ListAids,
): ReadonlyMap<string, number> {
  const passes = passing(by, aids, facet)
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!passes(row)) continue
    const value = facetOf(row, facet)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

const FACETS: readonly Facet[] = ['tiers', 'profiles', 'stages', 'countries', 'owners']

/** What a partner is found by, with the people of its certificates as soon as they are known. */
function textWith(partner: Partner, { holders }: ListAids): string {
  const people = holders?.get(partner.id)
  return people === undefined ? textOf(partner) : `${textOf(partner)} ${people}`
}

/** The particulars of a partner. */
const textOf = plainTexts(({ name, id, country, email, owner = '', contacts = [] }: Partner) => {
  const people = contacts.flatMap((contact) => [contact.name, contact.email])
  return [name, id, country, email, owner, ...people].join(' ')
})
