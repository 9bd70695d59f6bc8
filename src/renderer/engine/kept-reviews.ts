import { Kept } from '../../shared/ledger/folding/kept'
import type { EditionId } from '../../shared/program/ids'
import type { Book } from '../book/book'

const reviews = new WeakMap<Book, Map<EditionId, Kept>>()

/** What was settled of a book under an edition, kept as long as the book is; it notices by itself what has changed. */
export function keptFor(book: Book, edition: EditionId): Kept {
  const known = reviews.get(book) ?? new Map<EditionId, Kept>()
  reviews.set(book, known)
  const kept = known.get(edition) ?? new Kept()
  known.set(edition, kept)
  return kept
}
