import { lastOfMonth, type Month } from '../../shared/basics/day'
import type { Problem } from '../../shared/basics/problem'
import { compareCodePoints } from '../../shared/basics/text'
import { columnsOf } from '../../shared/ledger/columns'
import type { Posting } from '../../shared/ledger/posting'
import type { Edition } from '../../shared/program/edition'
import type { TierId } from '../../shared/program/ids'
import type { Partner } from '../../shared/records/partner'
import { assess } from '../../shared/tier/assess'
import { nextStep } from '../../shared/tier/next-step'
import { type Desk, type PortfolioRow, reviewColumns } from '../../shared/tier/portfolio'

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
}

export interface NotCounted {
  readonly line: number
  readonly activity: string
  readonly points: number
  readonly reason: string
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
  const columns = columnsOf(
    partners.map(({ id }) => id),
    desk.entries,
  )
  const rows = reviewColumns(edition, columns, { ...desk, partners }, cutOff)
  const lines = partners.flatMap((partner, index) => {
    const row = rows[index]
    if (!row) return []
    const entries = columns.entries.slice(columns.start[index], columns.start[index + 1])
    // Only a partner with something that does not count in full needs the path with reasons.
    const reasons = row.reduced
      ? assess(edition, {
          partner: partner.id,
          joinedOn: partner.joinedOn,
          cutOff,
          entries,
          certifications: [],
        })
      : null
    return [
      lineOf(
        edition,
        partner,
        row,
        reasons?.pendingPoints ?? 0,
        notCounted(reasons?.postings ?? []),
      ),
    ]
  })
  return { edition: edition.id, month, cutOff, partners: lines, problems }
}

function lineOf(
  edition: Edition,
  { id, name }: Partner,
  row: PortfolioRow,
  pendingPoints: number,
  left: readonly NotCounted[],
): PartnerLine {
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
    pendingPoints,
    next: step && { tier: step.tier, missing: step.text },
    notCounted: left,
  }
}

/** Rows up to the cut-off that do not count in full; rows before the window just rolled off. */
function notCounted(postings: readonly Posting[]): readonly NotCounted[] {
  return postings
    .filter(({ fate }) => fate !== 'counts' && fate !== 'before the window')
    .map((posting) => ({
      line: posting.entry.line,
      activity: posting.entry.activity,
      points: posting.worth - posting.counted,
      reason: reasonOf(posting),
    }))
    .sort((a, b) => a.line - b.line)
}

function reasonOf({ fate, clips }: Posting): string {
  const [clip] = clips
  if (clip) return `${fate}: ${clip.because} (${clip.rule})`
  return fate === 'waiting' ? 'waiting for approval' : fate
}
