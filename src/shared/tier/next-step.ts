import { formatMoney, formatNumber, plural } from '../basics/format'
import type { Cents } from '../basics/money'
import type { Edition, Requirement } from '../program/edition'
import { rankOf, type TierId } from '../program/ids'
import { type Measured, thresholdOf } from './thresholds'

/** What still separates a partner from the next tier. */
export interface NextStep {
  readonly tier: TierId
  /** How far along the hardest requirement is, 0 to 1. */
  readonly share: number
  /** Amounts in points, cents (revenue) or certificates. */
  readonly missing: readonly Missing[]
  /** '1 sales certification and 3,200 points'. */
  readonly text: string
}

export interface Missing {
  readonly kind: Requirement['kind']
  readonly amount: number
  /** True where certificates without an issue date would make it up (T16). */
  readonly notKnown: boolean
}

/** What a step is measured from: a row of a portfolio has it. */
export interface Standing extends Measured {
  readonly tier: TierId | null
  readonly profileIfKnown: number
  readonly salesIfKnown: number
}

/** The next tier up and what it still takes; null at the top. */
export function nextStep(edition: Edition, row: Standing): NextStep | null {
  const next = edition.tiers.find(({ id }) => rankOf(id) > rankOf(row.tier))
  if (!next) return null
  const steps = next.requirements.map((requirement) => {
    const threshold = thresholdOf(requirement)
    const measured = row[requirement.kind]
    return {
      kind: requirement.kind,
      amount: Math.max(0, threshold - measured),
      notKnown: ifKnown(requirement.kind, row) >= threshold,
      share: threshold === 0 ? 1 : Math.min(1, Math.max(0, measured / threshold)),
    }
  })
  const missing = steps
    .filter(({ amount }) => amount > 0)
    .map(({ kind, amount, notKnown }) => ({ kind, amount, notKnown }))
  return {
    tier: next.id,
    share: Math.min(...steps.map(({ share }) => share)),
    missing,
    text: joinWords(missing.map(sayMissing)),
  }
}

function ifKnown(kind: Requirement['kind'], row: Standing): number {
  if (kind === 'profile') return row.profileIfKnown
  return kind === 'sales' ? row.salesIfKnown : row[kind]
}

function sayMissing({ kind, amount, notKnown }: Missing): string {
  return `${sayAmount(kind, amount)}${notKnown ? ' not known' : ''}`
}

/** An amount of one kind in words: '240 points', '$620 revenue', '1 sales certification'. */
export function sayAmount(kind: Requirement['kind'], amount: number): string {
  switch (kind) {
    case 'points':
      return `${formatNumber(amount)} ${amount === 1 ? 'point' : 'points'}`
    case 'revenue':
      return `${formatMoney(amount as Cents)} revenue`
    case 'profile':
    case 'sales':
      return plural(amount, `${kind} certification`)
    default:
      return kind satisfies never
  }
}

/** 'a', 'a and b', 'a, b and c'. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
