import type { Day } from '../../basics/day'
import type { Edition } from '../../program/edition'
import type { Ledger, TailEntry } from '../pages/page'
import { type Sums, sumUp } from './account'
import { compileCatalogue } from './compile'
import { CountingBlock } from './counting-block'
import type { Kept } from './kept'
import { createMarks, edgesOf } from './marks'
import { createSpans, type Spans } from './spans'
import { spliceTail } from './splice-tail'

/** A partner's place in the ledger, and its joining day (L5.years). */
export interface FoldedPartner {
  readonly ordinal: number
  readonly joinedOn: Day | null
}

/** A fold of one ledger on some cut-offs, made once and asked again and again. */
export interface Fold {
  readonly spans: Spans
  /** Folds one partner's entries; its sums stand by cut-off in order of time, beginning at `first`. */
  read(partner: FoldedPartner, sums: Sums, first: number): void
  /** Makes ready to read many; quick where their ordinals follow each other. */
  reader(): Fold['read']
}

export interface FoldOptions {
  /** Counts reports as though they were approved. */
  readonly reportedToo?: boolean
  /** What earlier reviews under the same edition have settled. */
  readonly kept?: Kept | undefined
}

/** Partners read together: few enough for their claims to stay in the nearest memory. */
const BLOCK = 64

/**
 * The portfolio path: the same law as countLedger (L1–L9) over pages, without reasons, for whole
 * portfolios and many cut-offs at once. Tests hold the two equal on random desks. The tail is read as it
 * stands when a partner is asked for; other pages need another fold.
 */
export function createFold(
  edition: Edition,
  ledger: Ledger,
  cutOffs: readonly Day[],
  { reportedToo = false, kept }: FoldOptions = {},
): Fold {
  const catalogue = compileCatalogue(edition)
  const months = edition.windowMonths.value
  const edges = cutOffs.flatMap((day) => edgesOf(day, months))
  const accounts = kept?.accountsOver(ledger.pages, edges, { reportedToo })
  const marks = accounts?.marks ?? createMarks(edges)
  const spans = createSpans(cutOffs, months, marks)
  const pages = ledger.pages.filter(({ month }) => month <= marks.lastMonth)
  const segments = pages.map(({ month }) => marks.segmentsOf(month))

  const readPages = (block: CountingBlock, ordinal: number): void => {
    block.open(ordinal)
    for (let n = 0; n < pages.length; n++) {
      const [page, days] = [pages[n], segments[n]]
      if (page && days) block.read(page, days)
    }
  }
  const readWithTail = (block: CountingBlock, ordinal: number, tail: readonly TailEntry[]) => {
    block.open(ordinal)
    spliceTail(pages, ordinal, tail, (piece, as) => {
      block.readAs(piece, marks.segmentsOf(piece.month), as)
    })
  }
  const alone = new CountingBlock(1, catalogue, marks, { reportedToo })
  const readIn = (many: CountingBlock): Fold['read'] => {
    return ({ ordinal, joinedOn }, sums, first) => {
      const tail = ledger.tail.get(ordinal)
      const known = accounts?.find(ordinal, joinedOn, tail)
      if (known) return sumUp(known, known.length, marks.size, spans, sums, first)
      const block = tail ? alone : many
      if (tail) readWithTail(block, ordinal, tail)
      else if (!block.holds(ordinal)) readPages(block, ordinal)
      block.settle(ordinal, joinedOn)
      accounts?.keep(ordinal, joinedOn, tail, block.account)
      sumUp(block.account.numbers, block.account.length, marks.size, spans, sums, first)
    }
  }
  return {
    spans,
    read: readIn(alone),
    reader: () => readIn(new CountingBlock(BLOCK, catalogue, marks, { reportedToo })),
  }
}
