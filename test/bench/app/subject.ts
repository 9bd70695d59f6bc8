import { createBook } from '../../../src/renderer/book/book'
import { joiningStep, type Planning } from '../../../src/renderer/book/ledger-step'
import { Records } from '../../../src/renderer/book/records'
import { Roster } from '../../../src/renderer/book/roster'
import { keptFor } from '../../../src/renderer/engine/kept-reviews'
import { tiersOf } from '../../../src/renderer/engine/moves'
import { type Day, dayNumber } from '../../../src/shared/basics/day'
import type { Entry } from '../../../src/shared/ledger/entry'
import { packPages } from '../../../src/shared/ledger/pages/pack'
import type { LedgerPage } from '../../../src/shared/ledger/pages/page'
import type { Edition } from '../../../src/shared/program/edition'
import type { TierId } from '../../../src/shared/program/ids'
import { type PortfolioRow, prepareReview } from '../../../src/shared/tier/portfolio'
import { type PortfolioColumns, reviewColumnsOf } from '../../../src/shared/tier/portfolio-columns'
import type { Portfolio } from '../portfolio/portfolio'

/** The desk's book in memory, as its worker holds it. */
export interface Subject {
  /** Every partner on every cut-off, from the pages. */
  review(cutOffs: readonly Day[]): PortfolioColumns
  /** The same with what earlier reviews have settled, as the desk keeps it while it is open. */
  reviewAgain(cutOffs: readonly Day[]): PortfolioColumns
  /** Takes an entry into the tail and answers its partner's tier on the cut-off, as logging one does. */
  tierWith(entry: Entry, cutOff: Day): Promise<TierId | null>
  /** The partner's figures, to compare with a peer's. */
  standing(partner: string, cutOff: Day): PortfolioRow
  /** Reads every byte of every column of every page once, and nothing else. */
  stream(): number
  readonly bytes: number
}

/** Packs a portfolio as the store keeps it. */
export function createSubject(edition: Edition, portfolio: Portfolio): Subject {
  const [roster, records] = [new Roster(portfolio.partners.map(({ id }) => id)), new Records()]
  for (const partner of portfolio.partners) records.holdPartner(partner)
  for (const one of portfolio.certifications) records.holdCertification(one)
  const ordinalOf = (partner: string): number => roster.ordinalOf(partner)
  const pages = packPages(portfolio.entries, ordinalOf, (index) => ({ change: 1, index }))
  const book = createBook(SITTER, roster, records, pages)
  const partners = portfolio.partners.map((one) => ({ ...one, ordinal: ordinalOf(one.id) }))
  const certificationsOf = (partner: string) => records.certificationsOf(partner)
  const planning: Planning = {
    keep: book.ledger,
    ordinalOf,
    texts: textsOver(portfolio.entries),
  }
  const columns = pages.flatMap(columnsOf)
  let arrived = 0
  return {
    review: (cutOffs) =>
      reviewColumnsOf(edition, book.ledger.ledger(), partners, certificationsOf, cutOffs),
    reviewAgain: (cutOffs) =>
      reviewColumnsOf(
        edition,
        book.ledger.ledger(),
        partners,
        certificationsOf,
        cutOffs,
        keptFor(book, edition.id),
      ),
    tierWith: async (entry, cutOff) => {
      const step = await joiningStep(planning, [entry], () => ({ change: 2, index: arrived++ }))
      book.ledger.apply(step)
      return (
        tiersOf(book, [entry.partner], { edition: edition.id, cutOff }).get(entry.partner) ?? null
      )
    },
    standing: (id, cutOff) => {
      const partner = partners[ordinalOf(id)]
      const review = prepareReview(edition, book.ledger.ledger(), [cutOff])
      const [row] = partner ? review.rowsOf(partner, certificationsOf(id)) : []
      if (!row) throw new Error(`${id} is not on the roster`)
      return row
    },
    stream: () => columns.reduce((sum, column) => sum + sumOf(column), 0),
    bytes: columns.reduce((sum, { byteLength }) => sum + byteLength, 0),
  }
}

/** Who sits at the desk is no matter here. */
const SITTER = {
  key: 'desk',
  schema: 2,
  device: 'bench',
  person: 'Anna Berg',
  seq: 1,
  hlc: null,
  last: null,
  at: 1,
  hash: '',
  folded: 1,
  starts: 1,
} as const

type Column = Uint8Array | Uint32Array | Float64Array

function columnsOf(page: LedgerPage): readonly Column[] {
  const { start, valueStart, day, activity, bits, values, change, index } = page
  return [start, valueStart, day, activity, bits, values, change, index]
}

/** One loop for each kind of column, so that each is compiled for it alone. */
function sumOf(column: Column): number {
  if (column instanceof Uint8Array) return sumBytes(column)
  return column instanceof Uint32Array ? sumWords(column) : sumDoubles(column)
}

function sumBytes(column: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < column.length; at++) sum += column[at] ?? 0
  return sum
}

function sumWords(column: Uint32Array): number {
  let sum = 0
  for (let at = 0; at < column.length; at++) sum += column[at] ?? 0
  return sum
}

function sumDoubles(column: Float64Array): number {
  let sum = 0
  for (let at = 0; at < column.length; at++) sum += column[at] ?? 0
  return sum
}

/** The log's texts are at hand here; in the app they are read from the store where days collide. */
function textsOver(entries: readonly Entry[]): Planning['texts'] {
  const ids = async () => (change: number, index: number) =>
    change === 1 ? (entries[index]?.id ?? '') : ''
  return { ids } as unknown as Planning['texts']
}

/** Month ends as databases know them: months since 1970, and the day. */
export function endsOf(days: readonly Day[]): readonly (readonly [month: number, day: number])[] {
  return days.map((day) => [
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1970 * 12 - 1,
    dayNumber(day),
  ])
}
