import { formatMoney, formatNumber, plural } from '../../basics/format'
import type { Cents } from '../../basics/money'
import { capital } from '../../basics/text'
import type { Edition, Requirement } from '../../program/edition'
import type { TierId } from '../../program/ids'
import { linesOf, type SeedLine } from '../../program/source'
import { assess } from '../assess'
import type { Assessment, Finding, TierFinding } from '../assessment'
import { ifApproved } from '../facts'
import { joinWords, sayAmount } from '../next-step'
import type { Statement } from './sentence'

/** The name of a tier as the edition writes it. */
export function nameOf(edition: Edition, id: TierId): string {
  return edition.tiers.find((tier) => tier.id === id)?.name ?? id
}

/** 'Silver asks for 20,000 points and …; all are met.' */
export function saysMet(edition: Edition, { tiers, tier }: Assessment): readonly Statement[] {
  const found = tiers.find((finding) => finding.tier === tier)
  if (!found) return []
  const asked = joinWords(found.findings.map(({ requirement }) => sayAsked(requirement)))
  const has = joinWords(found.findings.map(sayMeasured))
  const text = `${nameOf(edition, found.tier)} asks for ${asked}; this partner has ${has}.`
  return [{ says: 'what is met', text, lines: linesIn(found.findings), entries: [] }]
}

/** What the next tier up asks for, requirement by requirement, and what already meets it. */
export function saysNext(edition: Edition, assessment: Assessment): readonly Statement[] {
  const next = nextTier(assessment)
  if (!next) return []
  const name = nameOf(edition, next.tier)
  const missing = next.findings.filter(({ verdict }) => verdict !== 'met')
  const met = next.findings.filter(({ verdict }) => verdict === 'met')
  const sentences = missing.map((finding): Statement => {
    const one = finding.missing === 1 || finding.requirement.kind === 'revenue'
    const is = one ? 'is' : 'are'
    const what = finding.verdict === 'not known' ? 'not known' : 'missing'
    const text = `${name} asks for ${sayAsked(finding.requirement)}; ${sayCounted(finding)}, ${sayMissing(finding)} ${is} ${what}.`
    return { says: 'what is missing', text, lines: linesIn([finding]), entries: [] }
  })
  if (met.length === 0) return sentences
  const verb = met.length > 1 || met[0]?.requirement.kind !== 'revenue' ? 'meet' : 'meets'
  const text = `${capital(joinWords(met.map(sayKind)))} already ${verb} ${name}.`
  return [...sentences, { says: 'what is met', text, lines: linesIn(met), entries: [] }]
}

/** The lowest tier above the one that is reached; undefined at the top. */
export function nextTier({ tiers, tier }: Assessment): TierFinding | undefined {
  const at = tiers.findIndex((finding) => finding.tier === tier)
  return tiers[at + 1]
}

/** Reports that wait for approval, and what they would change. */
export function saysWaiting(edition: Edition, assessment: Assessment): readonly Statement[] {
  const waiting = assessment.postings.filter(
    ({ fate, side }) => fate === 'waiting' && side === 'award',
  )
  if (waiting.length === 0) return []
  const then = assess(edition, ifApproved(assessment.facts)).tier
  const moves = then === assessment.tier ? '' : `, and ${wouldBe(edition, then)}`
  const wait = waiting.length === 1 ? 'waits' : 'wait'
  const text = `${plural(waiting.length, 'report')} ${wait} for approval: the points would change by ${signed(assessment.pendingPoints)}${moves}.`
  return [{ says: 'waiting', text, lines: [], entries: waiting.map(({ entry }) => entry.id) }]
}

/** 'the tier would be Gold', or 'there would be no tier'. */
export function wouldBe(edition: Edition, tier: TierId | null): string {
  return tier === null ? 'there would be no tier' : `the tier would be ${nameOf(edition, tier)}`
}

/** The program lines behind some findings, each once. */
export function linesIn(findings: readonly Finding[]): readonly SeedLine[] {
  return [...new Set(findings.flatMap(({ requirement }) => linesOf(requirement.atLeast.source)))]
}

function sayAsked({ kind, atLeast }: Requirement): string {
  if (kind === 'revenue') return `$${formatNumber(atLeast.value)} revenue`
  return sayAmount(kind, atLeast.value)
}

function sayMeasured({ requirement: { kind }, measured }: Finding): string {
  return sayAmount(kind, measured)
}

function sayCounted({ requirement: { kind }, measured }: Finding): string {
  const amount = kind === 'revenue' ? formatMoney(measured as Cents) : formatNumber(measured)
  const plain = kind === 'revenue' || measured === 1
  return measured === 0 && kind !== 'revenue'
    ? 'none counts'
    : `${amount} ${plain ? 'counts' : 'count'}`
}

function sayMissing({ requirement: { kind }, missing }: Finding): string {
  return kind === 'revenue' ? formatMoney(missing as Cents) : formatNumber(missing)
}

function sayKind({ requirement: { kind } }: Finding): string {
  return kind === 'profile' || kind === 'sales' ? `${kind} certifications` : kind
}

function signed(value: number): string {
  return value < 0 ? formatNumber(value) : `+${formatNumber(value)}`
}
