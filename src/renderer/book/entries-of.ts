import type { Entry } from '../../shared/ledger/entry'
import type { OpenDesk } from './open-desk'

/** Everything a partner's ledger holds, texts and all: they are read from the log when somebody looks. */
export async function entriesOf(
  { book, texts }: Pick<OpenDesk, 'book' | 'texts'>,
  partner: string,
): Promise<readonly Entry[]> {
  const ordinal = book.roster.ordinalOf(partner)
  if (ordinal < 0) return []
  const packed = await texts.entries(book.ledger.placesOf(ordinal))
  return [...packed, ...book.ledger.tailOf(ordinal).map(({ entry }) => entry)]
}
