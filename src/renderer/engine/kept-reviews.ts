import { Kept } from '../../shared/ledger/folding/kept'
import type { EditionId } from '../../shared/program/ids'
import type { Book } from '../book/book'

const reviews = new WeakMap<Book, Map<EditionId, Kept | 'looked at once'>>()

/**
 * What was settled of a book under an edition, kept as long as the book is; it notices by itself what has
 * changed. The first look keeps nothing: keeping takes longer than looking, and somebody waits for the list.
 */
export function keptFor(book: Book, edition: EditionId): Kept | undefined {
  const known = reviews.get(book) ?? new Map<EditionId, Kept | 'looked at once'>()
  reviews.set(book, known)
  const before = known.get(edition)
  if (before instanceof Kept) return before
  const kept = before === undefined ? 'looked at once' : new Kept()
  known.set(edition, kept)
  return kept instanceof Kept ? kept : undefined
}
