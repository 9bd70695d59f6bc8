import {
  type Edition,
  type Requirement,
  requirementOf,
  tierOf,
} from '../../../../shared/program/edition'
import { rankOf, type TierId } from '../../../../shared/program/ids'
import { linesOf, type SeedLine } from '../../../../shared/program/source'
import { joinWords, sayAmount } from '../../../../shared/tier/next-step'
import type { Outline } from '../../../../shared/tier/outline'
import { thresholdOf } from '../../../../shared/tier/thresholds'
import { tierName } from '../../../ui/tier-name'

/** An edition with what it makes of a partner. */
export interface Judged {
  readonly edition: Edition
  readonly outline: Outline
}

/** Why another edition comes to its tier, in one sentence, with the lines of the other edition it rests on. */
export interface OtherReason {
  readonly text: string
  readonly lines: readonly SeedLine[]
}

/** What the other edition asks or counts differently, as far as the tier turns on it. */
export function whyOther(here: Judged, other: Judged): OtherReason {
  const [a, b] = [here.outline.tier, other.outline.tier]
  if (a === b) return { text: 'Nothing that it asks differently changes the tier.', lines: [] }
  const isStricter = rankOf(b) < rankOf(a)
  const [strict, tier] = isStricter ? [other, a] : [here, b]
  if (tier === null) return { text: '', lines: [] }
  const lacking = tierOf(strict.edition, tier) ? null : strict.edition.name
  if (lacking) return { text: `${lacking} has no tier ${tierName(tier)}.`, lines: [] }
  const kinds = strict.outline.unmet.get(tier) ?? []
  const says = kinds.map((kind) => sayDifference(kind, tier, here, other))
  return {
    text: says.length === 0 ? '' : `For ${tierName(tier)} ${joinWords(says)}.`,
    lines: [...new Set(kinds.flatMap((kind) => linesFor(other.edition, tier, kind)))],
  }
}

function sayDifference(
  kind: Requirement['kind'],
  tier: TierId,
  here: Judged,
  other: Judged,
): string {
  const [asksHere, asksThere] = [asked(here.edition, tier, kind), asked(other.edition, tier, kind)]
  const say = (amount: number) => (amount === 0 ? `no ${NOTHING[kind]}` : sayAmount(kind, amount))
  if (asksHere !== asksThere)
    return `it asks ${say(asksThere)} where ${here.edition.name} asks ${say(asksHere)}`
  return `it counts ${say(other.outline[kind])} where ${here.edition.name} counts ${say(here.outline[kind])}`
}

const NOTHING: Readonly<Record<Requirement['kind'], string>> = {
  points: 'points',
  revenue: 'revenue',
  profile: 'profile certification',
  sales: 'sales certification',
}

function asked(edition: Edition, id: TierId, kind: Requirement['kind']): number {
  const tier = tierOf(edition, id)
  const requirement = tier && requirementOf(tier, kind)
  return requirement ? thresholdOf(requirement) : 0
}

function linesFor(edition: Edition, id: TierId, kind: Requirement['kind']): readonly SeedLine[] {
  const tier = tierOf(edition, id)
  const requirement = tier && requirementOf(tier, kind)
  return requirement ? linesOf(requirement.atLeast.source) : []
}
