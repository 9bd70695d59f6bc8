import { type Edition, requirementOf } from '../../../../shared/program/edition'
import { type Missing, type NextStep, sayAmount } from '../../../../shared/tier/next-step'
import { thresholdOf } from '../../../../shared/tier/thresholds'

/** What is furthest from being met, and how much else there is. */
export interface Hardest {
  /** '3,200 points', '1 sales cert not known'. */
  readonly text: string
  readonly more: number
}

/** In cents. */
const DOLLAR = 100

/** The one requirement that a narrow column names, money in whole dollars: what is missing for certain comes before what is not known. */
export function hardestOf(edition: Edition, { tier, missing }: NextStep): Hardest | null {
  const next = edition.tiers.find(({ id }) => id === tier)
  const lack = ({ kind, amount }: Missing): number => {
    const requirement = next && requirementOf(next, kind)
    return requirement ? amount / thresholdOf(requirement) : 0
  }
  const [first, ...rest] = [...missing].sort(
    (a, b) => Number(a.notKnown) - Number(b.notKnown) || lack(b) - lack(a),
  )
  if (!first) return null
  const { kind, amount, notKnown } = first
  // Rounded up: what is said is then enough.
  const whole = kind === 'revenue' ? Math.ceil(amount / DOLLAR) * DOLLAR : amount
  const short = sayAmount(kind, whole).replace(/certification/, 'cert')
  return { text: `${short}${notKnown ? ' not known' : ''}`, more: rest.length }
}
