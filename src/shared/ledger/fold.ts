import type { Day } from '../basics/day'
import type { Edition } from '../program/edition'
import { compileCatalogue } from './compile'
import { CountingBlock } from './counting-block'
import type { Ledger, TailEntry } from './page'
import { createSpans, type Spans } from './spans'
import { spliceTail } from './splice-tail'
import type { Sums } from './tally'

/** A partner's place in the ledger, and its joining day (L5.years). */
export interface FoldedPartner {
  readonly ordinal: number
  readonly joinedOn: Day | null
}

/** A fold of one ledger on some cut-offs, made once and asked again and again. */
export interface Fold {
  readonly spans: Spans
  /** The sums of the partner folded last, by cut-off in order of time. */
  readonly sums: Sums
  /** Folds one partner's entries. */
  read(partner: FoldedPartner): void
  /** Folds many; `visit` is told which of them the sums are. Quick where ordinals follow each other. */
  readAll(partners: readonly FoldedPartner[], visit: (n: number) => void): void
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
  options: { readonly reportedToo: boolean } = { reportedToo: false },
): Fold {
  const catalogue = compileCatalogue(edition)
  const spans = createSpans(cutOffs, edition.windowMonths.value)
  const sums = sumsOf(spans.size)
  const alone = new CountingBlock(1, catalogue, spans, sums, options)
  const pages = ledger.pages.filter(({ month }) => month <= spans.lastMonth)
  const segments = pages.map(({ month }) => spans.segmentsOf(month))

  const readPages = (block: CountingBlock, ordinal: number): void => {
    block.open(ordinal)
    for (let n = 0; n < pages.length; n++) {
      const [page, days] = [pages[n], segments[n]]
      if (page && days) block.read(page, days)
    }
  }
  const readWithTail = (ordinal: number, tail: readonly TailEntry[]): void => {
    alone.open(ordinal)
    for (const { page, as } of spliceTail(pages, ordinal, tail)) {
      alone.readAs(page, spans.segmentsOf(page.month), as)
    }
  }
  const read = ({ ordinal, joinedOn }: FoldedPartner): void => {
    const tail = ledger.tail.get(ordinal)
    if (tail) readWithTail(ordinal, tail)
    else readPages(alone, ordinal)
    alone.settle(ordinal, joinedOn)
  }

  return {
    spans,
    sums,
    read,
    readAll: (partners, visit) => {
      const block = new CountingBlock(BLOCK, catalogue, spans, sums, options)
      partners.forEach((partner, n) => {
        const { ordinal, joinedOn } = partner
        if (ledger.tail.has(ordinal)) read(partner)
        else {
          if (!block.holds(ordinal)) readPages(block, ordinal)
          block.settle(ordinal, joinedOn)
        }
        visit(n)
      })
    },
  }
}

function sumsOf(size: number): Sums {
  return {
    points: new Float64Array(size),
    revenue: new Float64Array(size),
    lessened: new Uint8Array(size),
    unapproved: new Uint8Array(size),
  }
}
