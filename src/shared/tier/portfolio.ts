import type { Day } from '../basics/day'
import { type Cents, cents, type Points, points } from '../basics/money'
import { columnsOf, type LedgerColumns } from '../ledger/columns'
import type { Entry } from '../ledger/entry'
import { createFold } from '../ledger/fold'
import type { Edition } from '../program/edition'
import type { TierId } from '../program/ids'
import type { Certification } from '../records/certification'
import type { Partner } from '../records/partner'
import { standingsOn, withStanding } from './certificates'
import { tierFinder } from './thresholds'

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

/** Every partner's standing on one day, in the order given: `assess` for thousands at once. */
export function reviewPortfolio(
  edition: Edition,
  desk: Desk,
  cutOff: Day,
): readonly PortfolioRow[] {
  const columns = columnsOf(
    desk.partners.map(({ id }) => id),
    desk.entries,
  )
  return reviewColumns(edition, columns, desk, cutOff)
}

/** The same over columns that are already packed. */
export function reviewColumns(
  edition: Edition,
  columns: LedgerColumns,
  { partners, certifications }: Pick<Desk, 'partners' | 'certifications'>,
  cutOff: Day,
): readonly PortfolioRow[] {
  const fold = createFold(edition, columns, cutOff)
  const foldWithReports = createFold(edition, columns, cutOff, { reportedToo: true })
  const tierAt = tierFinder(edition)
  const byPartner = byPartnerId(certifications)
  return partners.map((partner, index) => {
    const totals = fold(index, partner.joinedOn)
    const then = totals.unapproved ? foldWithReports(index, partner.joinedOn) : totals
    const standings = standingsOn(byPartner.get(partner.id) ?? [], cutOff)
    const count = (kind: 'profile' | 'sales', standing: 'counts' | 'not known') =>
      withStanding(standings, kind, standing).length
    const [profile, sales] = [count('profile', 'counts'), count('sales', 'counts')]
    const measured = { points: totals.points, revenue: totals.revenue, profile, sales }
    const tier = tierAt(measured)
    const profileIfKnown = profile + count('profile', 'not known')
    const salesIfKnown = sales + count('sales', 'not known')
    const tierIfKnown = tierAt({ ...measured, profile: profileIfKnown, sales: salesIfKnown })
    return {
      partner: partner.id,
      tier,
      tierIfKnown,
      complete: tier === tierIfKnown,
      points: points(totals.points),
      revenue: cents(totals.revenue),
      profile,
      sales,
      profileIfKnown,
      salesIfKnown,
      pendingPoints: points(then.points - totals.points),
      lessened: totals.lessened,
      unapproved: totals.unapproved,
    }
  })
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
