import type { Edition } from '../program/edition'
import type { TierId } from '../program/ids'
import type { Assessment } from './assessment'
import { withStanding } from './certificates'
import { causesOf } from './explanation/causes'
import { nameOf, saysMet, saysNext, saysWaiting } from './explanation/phrases'
import type { Sentence } from './explanation/sentence'
import { joinWords, type NextStep, nextStep, type Standing, sayAmount } from './next-step'

/** Why a partner stands where it stands, in sentences that can be checked. */
export interface Explanation {
  /** 'Silver, 1 sales certification short of Gold.' */
  readonly headline: string
  readonly sentences: readonly Sentence[]
}

/** Turns an assessment into plain sentences; a cause is named only if without it the tier would differ. */
export function explain(edition: Edition, assessment: Assessment): Explanation {
  return {
    headline: headlineOf(edition, assessment),
    sentences: [
      ...saysMet(edition, assessment),
      ...saysNext(edition, assessment),
      ...causesOf(edition, assessment),
      ...saysWaiting(edition, assessment),
    ].map((statement) => ({ ...statement, edition: edition.id })),
  }
}

function headlineOf(edition: Edition, assessment: Assessment): string {
  const standing = assessment.tier === null ? 'No tier yet' : nameOf(edition, assessment.tier)
  const step = nextStep(edition, standingOf(assessment))
  if (!step) return `${standing}, the top tier.`
  const next = nameOf(edition, step.tier)
  const say = (missing: NextStep['missing']) =>
    joinWords(missing.map(({ kind, amount }) => sayAmount(kind, amount)))
  const open = step.missing.filter(({ notKnown }) => notKnown)
  const short = step.missing.filter(({ notKnown }) => !notKnown)
  if (open.length === 0) return `${standing}, ${say(short)} short of ${next}.`
  const one = open.length === 1 && open[0]?.amount === 1
  const undated = `${say(open)} ${one ? 'has' : 'have'} no issue date`
  return short.length === 0
    ? `${standing}; whether it is ${next} is not known: ${undated}.`
    : `${standing}, ${say(short)} short of ${next}; ${undated}.`
}

/** The figures of an assessment as a step to the next tier is measured from. */
export function standingOf({
  tier,
  points,
  revenue,
  certifications,
  certificates,
}: Assessment): Standing {
  const open = (kind: 'profile' | 'sales') => withStanding(certificates, kind, 'not known').length
  const { profile, sales } = certifications
  return {
    tier,
    points,
    revenue,
    profile,
    sales,
    profileIfKnown: profile + open('profile'),
    salesIfKnown: sales + open('sales'),
  }
}

/** 'Under Document 2025 this partner is Gold.', with the line of the tier it names. */
export function compareEditions(
  other: Edition,
  there: TierId | null,
  here: Pick<Assessment, 'tier'>,
): Sentence {
  const found = other.tiers.find(({ id }) => id === there)
  const source = found?.requirements[0]?.atLeast.source
  const lines = source && 'line' in source ? [source.line] : []
  const standing = there === null ? 'in no tier' : nameOf(other, there)
  const too = there === here.tier ? ' too' : ''
  const text = `Under ${other.name} this partner is ${standing}${too}.`
  return { says: 'other edition', text, lines, entries: [], edition: other.id }
}
