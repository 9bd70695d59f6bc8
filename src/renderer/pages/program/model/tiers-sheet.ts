import { formatMoney, formatNumber } from '../../../../shared/basics/format'
import { dollars } from '../../../../shared/basics/money'
import { type Edition, requirementOf, type Tier } from '../../../../shared/program/edition'
import { NOT_STATED, type Saying, type Sheet, say } from './sheet'

const KINDS = ['points', 'revenue', 'profile', 'sales'] as const
type Kind = (typeof KINDS)[number]

const NAMES: Readonly<Record<Kind, string>> = {
  points: 'Points a year',
  revenue: 'Minimum revenue',
  profile: 'Profile certifications',
  sales: 'Sales certifications',
}

/** What each tier asks. */
export function tiersSheet(edition: Edition): Sheet {
  return {
    id: 'tiers',
    caption: 'Tiers and what they ask',
    of: 'Tier',
    shape: 'list',
    placesAt: 'row',
    columns: KINDS.map((id) => ({ id, name: NAMES[id], align: 'end' })),
    rows: edition.tiers.map((tier) => ({
      id: tier.id,
      name: tier.name,
      tier: tier.id,
      standing:
        tier.standing === 'not stated'
          ? NOT_STATED
          : say(tier.standing.value, tier.standing.source),
      inherited: false,
      cells: Object.fromEntries(KINDS.map((kind) => [kind, asked(tier, kind)])),
    })),
  }
}

function asked(tier: Tier, kind: Kind): Saying {
  const requirement = requirementOf(tier, kind)
  if (requirement) {
    const { value, source } = requirement.atLeast
    return say(kind === 'revenue' ? formatMoney(dollars(value)) : formatNumber(value), source)
  }
  const group = kind === 'profile' || kind === 'sales' ? 'certifications' : kind
  const none = tier.notAsked?.find((one) => one.kind === group)
  return none ? { kind: 'none asked', says: 'none', source: none.says.source } : NOT_STATED
}
