import type { Day } from '../basics/day'
import { type Cents, cents, type Points, points } from '../basics/money'
import type { LedgerColumns } from '../ledger/columns'
import type { Entry } from '../ledger/entry'
import { createFold } from '../ledger/fold'
import { packPages } from '../ledger/pack'
import type { Ledger } from '../ledger/page'
import type { Edition } from '../program/edition'
import { TIER_IDS, type TierId } from '../program/ids'
import type { Certification } from '../records/certification'
import type { Partner } from '../records/partner'
import { createCertificateCounter } from './certificate-counts'
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
): PartnerReview {
  const prepared = prepare(edition, ledger, cutOffs)
  return {
    rowsOf: (partner, certifications) => {
      prepared.fold.read(partner)
      return prepared.rowsOf(partner, certifications)
    },
  }
}

/** One partner's row on one day; prepare the review where there are more. */
export function reviewOne(
  edition: Edition,
  ledger: Ledger,
  partner: LedgerPartner,
  certifications: readonly Certification[],
  cutOff: Day,
): PortfolioRow | undefined {
  return prepareReview(edition, ledger, [cutOff]).rowsOf(partner, certifications)[0]
}

/** Every partner's rows on a few cut-offs: one list for each cut-off, partners in the order given. */
export function reviewLedger(
  edition: Edition,
  ledger: Ledger,
  partners: readonly LedgerPartner[],
  certificationsOf: (partner: string) => readonly Certification[],
  cutOffs: readonly Day[],
): readonly (readonly PortfolioRow[])[] {
  const { fold, rowsOf } = prepare(edition, ledger, cutOffs)
  const lists = cutOffs.map((): PortfolioRow[] => [])
  fold.readAll(partners, (n) => {
    const partner = partners[n]
    if (!partner) return
    const rows = rowsOf(partner, certificationsOf(partner.id))
    for (let at = 0; at < rows.length; at++) {
      const [list, row] = [lists[at], rows[at]]
      if (list && row) list.push(row)
    }
  })
  return lists
}

/** The fold, and rows made of the partner it folded last. */
function prepare(edition: Edition, ledger: Ledger, cutOffs: readonly Day[]) {
  const fold = createFold(edition, ledger, cutOffs)
  const withReports = createFold(edition, ledger, cutOffs, { reportedToo: true })
  const { rank, days } = fold.spans
  const counter = createCertificateCounter(days)
  const { rankAt } = tierSteps(edition)

  const rowAt = (partner: string, at: number, waits: boolean): PortfolioRow => {
    const { sums } = fold
    const { counts } = counter
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
      pendingPoints: points(waits ? (withReports.sums.points[at] ?? 0) - earned : 0),
      lessened: sums.lessened[at] === 1,
      unapproved: sums.unapproved[at] === 1,
    }
  }
  return {
    fold,
    rowsOf: (
      partner: LedgerPartner,
      certifications: readonly Certification[],
    ): readonly PortfolioRow[] => {
      // What waits on one cut-off is seen by the last one too.
      const waits = fold.sums.unapproved[days.length - 1] === 1
      if (waits) withReports.read(partner)
      counter.read(certifications)
      return Array.from(rank, (at) => rowAt(partner.id, at, waits))
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

/** The same over columns that are already packed. */
export function reviewColumns(
  edition: Edition,
  { entries }: LedgerColumns,
  { partners, certifications }: Pick<Desk, 'partners' | 'certifications'>,
  cutOff: Day,
): readonly PortfolioRow[] {
  return reviewPortfolio(edition, { partners, entries, certifications }, cutOff)
}

/** Certificates by the partner that holds them. */
export function byPartnerId(
  all: readonly Certification[],
): ReadonlyMap<string, readonly Certification[]> {
  const groups = new Map<string, Certification[]>()
  for (const certification of all) {
    const group = groups.get(certification.partner)
    if (group) group.push(certification)
    else groups.set(certification.partner, [certification])
  }
  return groups
}
