import type { Day } from '../basics/day'
import { type Cents, cents, type Points, points } from '../basics/money'
import type { Entry } from '../ledger/entry'
import { sumsOf } from '../ledger/folding/account'
import { createFold, type Fold } from '../ledger/folding/fold'
import type { Kept } from '../ledger/folding/kept'
import { packPages } from '../ledger/pages/pack'
import type { Ledger } from '../ledger/pages/page'
import type { Edition } from '../program/edition'
import { TIER_IDS, type TierId } from '../program/ids'
import type { Certification } from '../records/certification'
import type { Partner } from '../records/partner'
import { type CertificateCounts, countsOf, createCertificateCounter } from './certificate-counts'
import { tierSteps } from './tier-steps'

/** A partner's line in a list or a review: the figures without their reasons. */
export interface PortfolioRow {
  readonly partner: string
  readonly tier: TierId | null
  readonly tierIfKnown: TierId | null
  readonly complete: boolean
  readonly points: Points
  readonly revenue: Cents
  readonly profile: number
  readonly sales: number
  /** The same with every certificate whose issue date is not known. */
  readonly profileIfKnown: number
  readonly salesIfKnown: number
  /** What the waiting reports would add to the points, caps applied. */
  readonly pendingPoints: Points
  /** True where an approved entry of the window does not count in full: assess() says which and why. */
  readonly lessened: boolean
  /** True where an entry up to the cut-off waits or is rejected. */
  readonly unapproved: boolean
}

export interface Desk {
  readonly partners: readonly Partner[]
  readonly entries: readonly Entry[]
  readonly certifications: readonly Certification[]
}

/** A partner as a ledger knows it. */
export interface LedgerPartner {
  readonly id: string
  readonly ordinal: number
  readonly joinedOn: Day | null
}

/** A prepared review; it sees what is added to the ledger's tail. */
export interface PartnerReview {
  /** One partner's rows, one for each cut-off in the order asked for. */
  rowsOf(partner: LedgerPartner, certifications: readonly Certification[]): readonly PortfolioRow[]
}

/** Prepares rows for a few cut-offs, so that a new entry re-tiers its partner without a scan. */
export function prepareReview(
  edition: Edition,
  ledger: Ledger,
  cutOffs: readonly Day[],
  kept?: Kept,
): PartnerReview {
  const { fold, rowsBy } = prepare(edition, ledger, cutOffs, kept)
  return { rowsOf: rowsBy(fold.read) }
}

/** Prepares single partners' tiers on one day: who moved is asked at every change, and needs no other figure. */
export function prepareTiers(
  edition: Edition,
  ledger: Ledger,
  cutOff: Day,
  kept?: Kept,
): (partner: LedgerPartner, certifications: readonly Certification[]) => TierId | null {
  const fold = createFold(edition, ledger, [cutOff], { kept })
  const sums = sumsOf(1)
  const count = createCertificateCounter(fold.spans.days)
  const { rankAt } = tierSteps(edition)
  return (partner, certifications) => {
    fold.read(partner, sums, 0)
    const counts = countsOf(1)
    count(certifications, counts, 0)
    const [earned = 0, revenue = 0] = [sums.points[0], sums.revenue[0]]
    return TIER_IDS[rankAt(earned, revenue, counts.profile[0] ?? 0, counts.sales[0] ?? 0)] ?? null
  }
}

/** Every partner's rows on a few cut-offs: one list for each cut-off, partners in the order given. */
export function reviewLedger(
  edition: Edition,
  ledger: Ledger,
  partners: readonly LedgerPartner[],
  certificationsOf: (partner: string) => readonly Certification[],
  cutOffs: readonly Day[],
  kept?: Kept,
): readonly (readonly PortfolioRow[])[] {
  const { fold, rowsBy } = prepare(edition, ledger, cutOffs, kept)
  const rowsOf = rowsBy(fold.reader())
  const lists = cutOffs.map((): PortfolioRow[] => [])
  for (const partner of partners) {
    const rows = rowsOf(partner, certificationsOf(partner.id))
    for (let at = 0; at < rows.length; at++) {
      const [list, row] = [lists[at], rows[at]]
      if (list && row) list.push(row)
    }
  }
  return lists
}

/** The fold, and what makes rows of partners that are read in one way or the other. */
function prepare(edition: Edition, ledger: Ledger, cutOffs: readonly Day[], kept?: Kept) {
  const fold = createFold(edition, ledger, cutOffs, { kept })
  const withReports = createFold(edition, ledger, cutOffs, { kept, reportedToo: true })
  const { rank, days } = fold.spans
  const [sums, pending] = [sumsOf(days.length), sumsOf(days.length)]
  const count = createCertificateCounter(days)
  const { rankAt } = tierSteps(edition)

  const rowAt = (partner: string, at: number, counts: CertificateCounts, waits: boolean) => {
    const [earned, revenue] = [sums.points[at] ?? 0, sums.revenue[at] ?? 0]
    const [profile, sales] = [counts.profile[at] ?? 0, counts.sales[at] ?? 0]
    const profileIfKnown = counts.profileIfKnown[at] ?? 0
    const salesIfKnown = counts.salesIfKnown[at] ?? 0
    const tier = rankAt(earned, revenue, profile, sales)
    const tierIfKnown = rankAt(earned, revenue, profileIfKnown, salesIfKnown)
    return {
      partner,
      tier: TIER_IDS[tier] ?? null,
      tierIfKnown: TIER_IDS[tierIfKnown] ?? null,
      complete: tier === tierIfKnown,
      points: points(earned),
      revenue: cents(revenue),
      profile,
      sales,
      profileIfKnown,
      salesIfKnown,
      pendingPoints: points(waits ? (pending.points[at] ?? 0) - earned : 0),
      lessened: sums.lessened[at] === 1,
      unapproved: sums.unapproved[at] === 1,
    }
  }
  return {
    fold,
    rowsBy:
      (read: Fold['read']): PartnerReview['rowsOf'] =>
      (partner, certifications) => {
        read(partner, sums, 0)
        // What waits on one cut-off is seen by the last one too.
        const waits = sums.unapproved[days.length - 1] === 1
        if (waits) withReports.read(partner, pending, 0)
        const counts = countsOf(days.length)
        count(certifications, counts, 0)
        return Array.from(rank, (at) => rowAt(partner.id, at, counts, waits))
      },
  }
}

/** Every partner's standing on one day, in the order given: `assess` for thousands at once. */
export function reviewPortfolio(
  edition: Edition,
  { partners, entries, certifications }: Desk,
  cutOff: Day,
): readonly PortfolioRow[] {
  const ordinals = new Map(partners.map(({ id }, ordinal) => [id, ordinal]))
  const pages = packPages(
    entries,
    (partner) => ordinals.get(partner) ?? -1,
    (index) => ({ change: 0, index }),
  )
  const byPartner = byPartnerId(certifications)
  const [rows = []] = reviewLedger(
    edition,
    { pages, tail: new Map() },
    partners.map(({ id, joinedOn }, ordinal) => ({ id, ordinal, joinedOn })),
    (partner) => byPartner.get(partner) ?? [],
    [cutOff],
  )
  return rows
}

/** Records by the partner that they belong to, in their order. */
export function byPartnerId<T extends { readonly partner: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(one.partner)
    if (group) group.push(one)
    else groups.set(one.partner, [one])
  }
  return groups
}
