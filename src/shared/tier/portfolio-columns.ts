import type { Day } from '../basics/day'
import { createFold } from '../ledger/fold'
import type { Ledger } from '../ledger/page'
import type { Edition } from '../program/edition'
import type { Certification } from '../records/certification'
import { createCertificateCounter } from './certificate-counts'
import type { LedgerPartner } from './portfolio'
import { type TierSteps, tierSteps } from './tier-steps'

/** A portfolio on many cut-offs: the figure of partner p on cut-off c stands at p * cutOffs.length + c. */
export interface PortfolioColumns {
  /** Different days, oldest first. */
  readonly cutOffs: readonly Day[]
  /** `rankOf` the tier; -1 = none. */
  readonly tier: Int8Array
  readonly tierIfKnown: Int8Array
  readonly points: Float64Array
  /** Cents. */
  readonly revenue: Float64Array
  readonly profile: Uint16Array
  readonly sales: Uint16Array
  readonly profileIfKnown: Uint16Array
  readonly salesIfKnown: Uint16Array
  /** 1 where an approved entry of the window does not count in full. */
  readonly lessened: Uint8Array
  /** 1 where an entry up to the cut-off waits or is rejected. */
  readonly unapproved: Uint8Array
}

/** Reviews a whole portfolio on many cut-offs, in any order and once each, in one pass over the ledger. */
export function reviewColumnsOf(
  edition: Edition,
  ledger: Ledger,
  partners: readonly LedgerPartner[],
  certificationsOf: (partner: string) => readonly Certification[],
  asked: readonly Day[],
): PortfolioColumns {
  const fold = createFold(edition, ledger, asked)
  const cutOffs = fold.spans.days
  const counter = createCertificateCounter(cutOffs)
  const steps = tierSteps(edition)
  const columns = emptyColumns(cutOffs, partners.length)
  fold.readAll(partners, (partner) => {
    const at = partner * cutOffs.length
    counter.read(certificationsOf(partners[partner]?.id ?? ''))
    columns.points.set(fold.sums.points, at)
    columns.revenue.set(fold.sums.revenue, at)
    columns.lessened.set(fold.sums.lessened, at)
    columns.unapproved.set(fold.sums.unapproved, at)
    columns.profile.set(counter.counts.profile, at)
    columns.sales.set(counter.counts.sales, at)
    columns.profileIfKnown.set(counter.counts.profileIfKnown, at)
    columns.salesIfKnown.set(counter.counts.salesIfKnown, at)
    findTiers(columns, steps, at)
  })
  return columns
}

/** The tiers of one partner, whose first figures stand at `first`. */
function findTiers(columns: PortfolioColumns, { rankAt }: TierSteps, first: number): void {
  const { points, revenue, profile, sales, profileIfKnown, salesIfKnown } = columns
  for (let at = first; at < first + columns.cutOffs.length; at++) {
    const [earned, sold] = [points[at] ?? 0, revenue[at] ?? 0]
    const [one, other] = [profile[at] ?? 0, sales[at] ?? 0]
    const [oneMore, otherMore] = [profileIfKnown[at] ?? 0, salesIfKnown[at] ?? 0]
    const tier = rankAt(earned, sold, one, other)
    const isKnown = one === oneMore && other === otherMore
    columns.tier[at] = tier
    columns.tierIfKnown[at] = isKnown ? tier : rankAt(earned, sold, oneMore, otherMore)
  }
}

function emptyColumns(cutOffs: readonly Day[], partners: number): PortfolioColumns {
  const size = cutOffs.length * partners
  return {
    cutOffs,
    tier: new Int8Array(size),
    tierIfKnown: new Int8Array(size),
    points: new Float64Array(size),
    revenue: new Float64Array(size),
    profile: new Uint16Array(size),
    sales: new Uint16Array(size),
    profileIfKnown: new Uint16Array(size),
    salesIfKnown: new Uint16Array(size),
    lessened: new Uint8Array(size),
    unapproved: new Uint8Array(size),
  }
}
