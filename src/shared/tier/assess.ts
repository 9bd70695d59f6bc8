import { type Cents, cents, dollars, type Points, points } from '../basics/money'
import { countLedger } from '../ledger/count'
import type { Posting } from '../ledger/posting'
import { type Window, windowAt } from '../ledger/window'
import type { Edition, Requirement, Tier } from '../program/edition'
import type { TierId } from '../program/ids'
import type { Assessment, CertificateStanding, Finding, TierFinding, Verdict } from './assessment'
import { standingsOn, withStanding } from './certificates'
import { type Facts, ifApproved } from './facts'

/**
 * Where a partner stands under an edition on the cut-off day, with every reason (L1–L9, T10–T16).
 * Pure and total: the same facts always give the same answer.
 */
export function assess(edition: Edition, facts: Facts): Assessment {
  const window = windowAt(facts.cutOff, edition.windowMonths.value)
  const postings = countLedger(edition, facts)
  const inside = postings.filter((posting) => posting.entry.date >= window.from)
  const certificates = standingsOn(facts.certifications, facts.cutOff)
  const tiers = edition.tiers.map((tier) => findTier(tier, inside, certificates))
  const tier = highest(tiers, ['met'])
  const tierIfKnown = highest(tiers, ['met', 'not known'])
  const total = sumPoints(inside)
  return {
    edition: edition.id,
    partner: facts.partner,
    cutOff: facts.cutOff,
    window,
    tier,
    tierIfKnown,
    complete: tier === tierIfKnown,
    points: total,
    revenue: sumRevenue(inside),
    certifications: {
      profile: withStanding(certificates, 'profile', 'counts').length,
      sales: withStanding(certificates, 'sales', 'counts').length,
    },
    pendingPoints: pendingPoints(edition, facts, window, total),
    tiers,
    postings,
    certificates,
    facts,
  }
}

/** [T15] The highest tier all of whose requirements have one of the verdicts asked for. */
function highest(tiers: readonly TierFinding[], verdicts: readonly Verdict[]): TierId | null {
  return tiers.findLast((tier) => verdicts.includes(tier.verdict))?.tier ?? null
}

function findTier(
  tier: Tier,
  inside: readonly Posting[],
  certificates: readonly CertificateStanding[],
): TierFinding {
  const findings = tier.requirements.map((requirement) => find(requirement, inside, certificates))
  return { tier: tier.id, verdict: verdictOf(findings), findings }
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict }) => verdict === 'not met')) return 'not met'
  return findings.every(({ verdict }) => verdict === 'met') ? 'met' : 'not known'
}

function find(
  requirement: Requirement,
  inside: readonly Posting[],
  certificates: readonly CertificateStanding[],
): Finding {
  switch (requirement.kind) {
    case 'points': {
      const from = inside.filter(({ counted }) => counted !== 0)
      return judge(requirement, requirement.atLeast.value, sumPoints(inside), {
        from: idsOf(from),
        clipped: inside.flatMap(({ clips }) => clips),
      })
    }
    case 'revenue': {
      const from = inside.filter(({ minimumRevenue }) => minimumRevenue !== 0)
      const threshold = dollars(requirement.atLeast.value)
      return judge(requirement, threshold, sumRevenue(inside), { from: idsOf(from) })
    }
    case 'profile':
    case 'sales': {
      const valid = withStanding(certificates, requirement.kind, 'counts')
      const candidates = withStanding(certificates, requirement.kind, 'not known')
      return judge(requirement, requirement.atLeast.value, valid.length, {
        from: valid.map(({ id }) => id),
        candidates: candidates.map(({ id }) => id),
      })
    }
    default:
      return requirement satisfies never
  }
}

interface Evidence {
  readonly from: readonly string[]
  readonly clipped?: Finding['clipped']
  readonly candidates?: readonly string[]
}

/** [T16] Met, or not met, or not known where candidates alone could make the difference. */
function judge(
  requirement: Requirement,
  threshold: number,
  measured: number,
  { from, clipped = [], candidates = [] }: Evidence,
): Finding {
  const missing = Math.max(0, threshold - measured)
  const open = missing > 0 && missing <= candidates.length
  return {
    requirement,
    verdict: missing === 0 ? 'met' : open ? 'not known' : 'not met',
    threshold,
    measured,
    missing,
    surplus: Math.max(0, measured - threshold),
    from,
    clipped,
    notKnown: open ? candidates : [],
  }
}

/** What the waiting reports would add to the balance if all were approved, caps applied. */
function pendingPoints(edition: Edition, facts: Facts, window: Window, now: Points): Points {
  if (!facts.entries.some(({ status }) => status === 'reported')) return points(0)
  const postings = countLedger(edition, ifApproved(facts))
  return points(sumPoints(postings.filter(({ entry }) => entry.date >= window.from)) - now)
}

function sumPoints(postings: readonly Posting[]): Points {
  return points(postings.reduce((total, { counted }) => total + counted, 0))
}

function sumRevenue(postings: readonly Posting[]): Cents {
  return cents(postings.reduce((total, { minimumRevenue }) => total + minimumRevenue, 0))
}

/** A project row with revenue makes two postings of one entry; it is named once. */
function idsOf(postings: readonly Posting[]): readonly string[] {
  return [...new Set(postings.map(({ entry }) => entry.id))]
}
