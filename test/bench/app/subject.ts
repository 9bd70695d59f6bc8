import { LedgerKeep } from '../../../src/renderer/book/ledger-keep'
import { joiningStep, type Planning } from '../../../src/renderer/book/ledger-step'
import { type Day, dayNumber } from '../../../src/shared/basics/day'
import type { Entry } from '../../../src/shared/ledger/entry'
import { packPages } from '../../../src/shared/ledger/pack'
import type { Ledger, LedgerPage } from '../../../src/shared/ledger/page'
import type { Edition } from '../../../src/shared/program/edition'
import type { Certification } from '../../../src/shared/records/certification'
import { type LedgerPartner, prepareReview } from '../../../src/shared/tier/portfolio'
import { type PortfolioColumns, reviewColumnsOf } from '../../../src/shared/tier/portfolio-columns'
import type { Portfolio } from '../portfolio/portfolio'

/** The desk in memory as its worker holds it: pages, tail, roster and certificates. */
export interface Subject {
  /** Every partner on every cut-off. */
  review(cutOffs: readonly Day[]): PortfolioColumns
  /** Takes an entry into the tail and answers where its partner then stands on the cut-off. */
  tierWith(
    entry: Entry,
    cutOff: Day,
  ): Promise<{ tier: string | null; points: number; revenue: number }>
  /** Reads every byte of every column of every page once, and nothing else. */
  stream(): number
  readonly bytes: number
}

/** Packs a portfolio as the store keeps it. */
export function createSubject(edition: Edition, portfolio: Portfolio): Subject {
  const ordinals = new Map(portfolio.partners.map(({ id }, ordinal) => [id, ordinal]))
  const ordinalOf = (partner: string): number => ordinals.get(partner) ?? -1
  const pages = packPages(portfolio.entries, ordinalOf, (index) => ({ change: 1, index }))
  const keep = new LedgerKeep(ordinalOf, pages)
  const partners = portfolio.partners.map(
    ({ id, joinedOn }, ordinal): LedgerPartner => ({ id, ordinal, joinedOn }),
  )
  const held = certificatesByPartner(portfolio.certifications)
  const none: readonly Certification[] = []
  const certificationsOf = (partner: string) => held.get(partner) ?? none
  const planning = planningOver(keep, ordinalOf, portfolio.entries)
  const columns = pages.flatMap(columnsOf)
  let arrived = 0
  // A prepared review sees what joins the tail; it is prepared anew only where pages change.
  let prepared: {
    readonly ledger: Ledger
    readonly cutOff: Day
    readonly review: PartnerReview
  } | null = null
  const reviewOn = (cutOff: Day): PartnerReview => {
    const ledger = keep.ledger()
    if (prepared?.ledger !== ledger || prepared.cutOff !== cutOff)
      prepared = { ledger, cutOff, review: prepareReview(edition, ledger, [cutOff]) }
    return prepared.review
  }
  return {
    review: (cutOffs) =>
      reviewColumnsOf(edition, keep.ledger(), partners, certificationsOf, cutOffs),
    tierWith: async (entry, cutOff) => {
      const step = await joiningStep(planning, [entry], () => ({ change: 2, index: arrived++ }))
      keep.apply(step)
      const partner = partners[ordinalOf(entry.partner)]
      if (!partner) throw new Error(`${entry.partner} is not on the roster`)
      const [row] = reviewOn(cutOff).rowsOf(partner, certificationsOf(partner.id))
      if (!row) throw new Error('no row for the cut-off')
      return row
    },
    stream: () => columns.reduce((sum, column) => sum + sumOf(column), 0),
    bytes: columns.reduce((sum, { byteLength }) => sum + byteLength, 0),
  }
}

type PartnerReview = ReturnType<typeof prepareReview>
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
function planningOver(
  keep: LedgerKeep,
  ordinalOf: (partner: string) => number,
  entries: readonly Entry[],
): Planning {
  const ids = async () => (change: number, index: number) =>
    change === 1 ? (entries[index]?.id ?? '') : ''
  return { keep, ordinalOf, texts: { ids } as unknown as Planning['texts'] }
}

function certificatesByPartner(
  all: readonly Certification[],
): ReadonlyMap<string, readonly Certification[]> {
  const groups = new Map<string, Certification[]>()
  for (const one of all) {
    const group = groups.get(one.partner)
    if (group) group.push(one)
    else groups.set(one.partner, [one])
  }
  return groups
}

/** Month ends as databases know them: months since 1970, and the day. */
export function endsOf(days: readonly Day[]): readonly (readonly [month: number, day: number])[] {
  return days.map((day) => [
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1970 * 12 - 1,
    dayNumber(day),
  ])
}
