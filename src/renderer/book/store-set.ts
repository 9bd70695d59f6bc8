import { encodePage } from '../../shared/ledger/pages/page-bytes'
import type { Logged } from '../../shared/log/logged'
import type { WriteSet } from '../db/write'
import { allBatches } from './batches'
import type { Book } from './book'

/** A whole book with its log, as it is written into an emptied store. */
export function wholeStore(
  { desk, roster, records, ledger }: Book,
  log: readonly Logged[],
): WriteSet {
  return {
    changes: log,
    pages: new Map(ledger.ledger().pages.map((page) => [page.month, encodePage(page)])),
    batches: allBatches(roster, records),
    desk,
  }
}
