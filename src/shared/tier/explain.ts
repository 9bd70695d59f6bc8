import type { Edition } from '../program/edition'
import { assess } from './assess'
import type { Assessment } from './assessment'
import { causesOf } from './explanation/causes'
import { nameOf, saysMet, saysNext, saysWaiting } from './explanation/phrases'
import type { Sentence } from './explanation/sentence'
import { nextStep } from './next-step'

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
    ],
  }
}

function headlineOf(edition: Edition, assessment: Assessment): string {
  const step = nextStep(edition, measured(assessment))
  const standing = assessment.tier === null ? 'No tier yet' : nameOf(edition, assessment.tier)
  if (!step) return `${standing}, the top tier.`
  const open =
    assessment.complete || assessment.tierIfKnown === null
      ? ''
      : ` Not all is known: it may be ${nameOf(edition, assessment.tierIfKnown)}.`
  return `${standing}, ${step.text} short of ${nameOf(edition, step.tier)}.${open}`
}

function measured({ tier, points, revenue, certifications }: Assessment) {
  return { tier, points, revenue, ...certifications }
}

/** 'Under Document 2025 (002:116) this partner is Gold.', with the line of the tier it names. */
export function compareEditions(other: Edition, here: Assessment): Sentence {
  const there = assess(other, here.facts)
  const found = other.tiers.find(({ id }) => id === there.tier)
  const source = found?.requirements[0]?.atLeast.source
  const lines = source && 'line' in source ? [source.line] : []
  const cite = lines.length > 0 ? ` (${lines.join(', ')})` : ''
  const standing = there.tier === null ? 'in no tier' : nameOf(other, there.tier)
  const too = there.tier === here.tier ? ' too' : ''
  const text = `Under ${other.name}${cite} this partner is ${standing}${too}.`
  return { says: 'other edition', text, lines, entries: [] }
}
