import type { Day } from '../../shared/basics/day'
import type { EditionId } from '../../shared/program/ids'
import type { Partner } from '../../shared/records/partner'
import { type PortfolioRow, reviewLedger } from '../../shared/tier/portfolio'
import type { Book } from '../book/book'
import type { Roster } from '../book/roster'
import { editionOf } from './edition-of'
import { keptFor } from './kept-reviews'

/** A review of the whole desk: the partners in the order in which their rows stand. */
export interface DeskReview {
  readonly partners: readonly Partner[]
  /** One list for each day asked for. */
  readonly lists: readonly (readonly PortfolioRow[])[]
}

/** Reviews every partner on some days. */
export function reviewOn(book: Book, edition: EditionId, days: readonly Day[]): DeskReview {
  const { records, roster, ledger } = book
  const partners = inRosterOrder(records.partners(), roster)
  const lists = reviewLedger(
    editionOf(edition),
    ledger.ledger(),
    partners,
    (partner) => records.certificationsOf(partner),
    days,
    keptFor(book, edition),
  )
  return { partners, lists }
}

type Numbered = Partner & { readonly ordinal: number }

const ordered = new WeakMap<readonly Partner[], readonly Numbered[]>()

/** In the order of the roster, as pages are: neighbours are read together. A partner's number never changes. */
function inRosterOrder(partners: readonly Partner[], roster: Roster): readonly Numbered[] {
  const known = ordered.get(partners)
  if (known) return known
  const sorted = partners
    .map((partner) => ({ ...partner, ordinal: roster.ordinalOf(partner.id) }))
    .sort((a, b) => a.ordinal - b.ordinal)
  ordered.set(partners, sorted)
  return sorted
}
