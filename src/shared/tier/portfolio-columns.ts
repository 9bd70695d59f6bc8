import type { Day } from '../basics/day'
import { createFold } from '../ledger/folding/fold'
import type { Kept } from '../ledger/folding/kept'
import type { Ledger } from '../ledger/pages/page'
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
  kept?: Kept,
): PortfolioColumns {
  const { spans, reader } = createFold(edition, ledger, asked, { kept })
  const cutOffs = spans.days
  const read = reader()
  const count = createCertificateCounter(cutOffs)
  const steps = tierSteps(edition)
  const columns = emptyColumns(cutOffs, partners.length)
  let first = 0
  for (const partner of partners) {
    read(partner, columns, first)
    count(certificationsOf(partner.id), columns, first)
    findTiers(columns, steps, first)
    first += cutOffs.length
  }
  return columns
}

/** The tiers of one partner, whose first figures stand at `first`. */
function findTiers(columns: PortfolioColumns, { rankAt }: TierSteps, first: number): void {
  const { points, revenue, profile, sales, profileIfKnown, salesIfKnown } = columns
  const { tier, tierIfKnown } = columns
  const end = first + columns.cutOffs.length
  for (let at = first; at < end; at++) {
    const earned = points[at] ?? 0
    const sold = revenue[at] ?? 0
    const profiles = profile[at] ?? 0
    const sellers = sales[at] ?? 0
    const moreProfiles = profileIfKnown[at] ?? 0
    const moreSellers = salesIfKnown[at] ?? 0
    const found = rankAt(earned, sold, profiles, sellers)
    const isKnown = profiles === moreProfiles && sellers === moreSellers
    tier[at] = found
    tierIfKnown[at] = isKnown ? found : rankAt(earned, sold, moreProfiles, moreSellers)
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
