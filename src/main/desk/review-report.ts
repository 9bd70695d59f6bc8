import { type Day, lastOfMonth, type Month } from '../../shared/basics/day'
import type { Problem } from '../../shared/basics/problem'
import { compareCodePoints } from '../../shared/basics/text'
import type { Entry } from '../../shared/ledger/entry'
import type { Edition } from '../../shared/program/edition'
import type { TierId } from '../../shared/program/ids'
import type { Partner } from '../../shared/records/partner'
import { createFlagger, type Flagged } from '../../shared/tier/flagged'
import { nextStep } from '../../shared/tier/next-step'
import { type NotCounted, notCounted } from '../../shared/tier/not-counted'
import {
  byPartnerId,
  type Desk,
  type PortfolioRow,
  reviewPortfolio,
} from '../../shared/tier/portfolio'

/** The review of one month as data: its field names are the JSON that scripts read. */
export interface ReviewReport {
  readonly edition: string
  readonly month: string
  readonly cutOff: string
  readonly partners: readonly PartnerLine[]
  readonly problems: readonly Problem[]
}

export interface PartnerLine {
  readonly id: string
  readonly name: string
  readonly tier: TierId | null
  /** Whole points after clipping. */
  readonly points: number
  /** Measured minimum revenue. */
  readonly revenueCents: number
  readonly certifications: { readonly profile: number; readonly sales: number }
  readonly tierIfKnown: TierId | null
  readonly complete: boolean
  readonly pendingPoints: number
  /** What the next tier still takes; null at the top. */
  readonly next: { readonly tier: TierId; readonly missing: string } | null
  readonly notCounted: readonly NotCounted[]
  /** Things to know of rows that change no figure: basis missing, no reference, WCMS. */
  readonly flags: readonly Flagged[]
}

/** [T11] Reviews a desk at a month end, partners sorted by id in code points. */
export function reportOf(
  edition: Edition,
  month: Month,
  desk: Desk,
  problems: readonly Problem[],
): ReviewReport {
  const cutOff = lastOfMonth(month)
  const partners = [...desk.partners].sort((a, b) => compareCodePoints(a.id, b.id))
  const rows = reviewPortfolio(edition, { ...desk, partners }, cutOff)
  const flagsOf = createFlagger(edition, cutOff)
  const entriesOf = byPartnerId(desk.entries)
  const certifications = byPartnerId(desk.certifications)
  const lines = partners.flatMap((partner, index) => {
    const row = rows[index]
    if (!row) return []
    const entries = entriesOf.get(partner.id) ?? []
    return {
      ...figuresOf(edition, partner, row),
      notCounted: reasonsOf(edition, partner, row, entries, cutOff),
      flags: flagsOf(partner.joinedOn, entries, certifications.get(partner.id) ?? []),
    }
  })
  return { edition: edition.id, month, cutOff, partners: lines, problems }
}

/** The path with reasons is walked only where there is something to say. */
function reasonsOf(
  edition: Edition,
  { joinedOn }: Partner,
  { lessened, unapproved }: PortfolioRow,
  entries: readonly Entry[],
  cutOff: Day,
): readonly NotCounted[] {
  // An entry that waits competes with nobody, so it can be named without counting the others.
  const some = lessened ? entries : entries.filter(({ status }) => status !== 'approved')
  return lessened || unapproved ? notCounted(edition, some, { joinedOn, cutOff }) : []
}

function figuresOf(
  edition: Edition,
  { id, name }: Partner,
  row: PortfolioRow,
): Omit<PartnerLine, 'notCounted' | 'flags'> {
  const step = nextStep(edition, row)
  return {
    id,
    name,
    tier: row.tier,
    points: row.points,
    revenueCents: row.revenue,
    certifications: { profile: row.profile, sales: row.sales },
    tierIfKnown: row.tierIfKnown,
    complete: row.complete,
    pendingPoints: row.pendingPoints,
    next: step && { tier: step.tier, missing: step.text },
  }
}
