import { formatNumber } from '../../basics/format'
import { type Edition, type Requirement, requirementOf, type Tier } from '../../program/edition'
import type { Table } from '../content'
import { PORTRAIT_WIDTH, ROOMY } from '../look'
import { type Cell, sourcedTable } from '../parts/sourced-table'
import { sayDollars } from '../words'

/** Every tier with all that it asks for, one row each. */
export function tierTable(edition: Edition): Table {
  return sourcedTable({
    heads: [
      'Tier',
      'Points a year',
      'Min. revenue a year',
      'Profile certificates',
      'Sales certificates',
    ],
    rows: edition.tiers.map((tier) => ({
      label: tier.name,
      cells: [
        thresholdOf(tier, 'points', formatNumber),
        thresholdOf(tier, 'revenue', sayDollars),
        thresholdOf(tier, 'profile', formatNumber),
        thresholdOf(tier, 'sales', formatNumber),
      ],
    })),
    widths: [66, 64, 84, 76, 70],
    width: PORTRAIT_WIDTH,
    layout: ROOMY,
    fontSize: 9,
    alignment: 'left',
  })
}

function thresholdOf(tier: Tier, kind: Requirement['kind'], say: (value: number) => string): Cell {
  const requirement = requirementOf(tier, kind)
  if (requirement) {
    return { shows: say(requirement.atLeast.value), source: requirement.atLeast.source }
  }
  const asked = kind === 'profile' || kind === 'sales' ? 'certifications' : kind
  const said = tier.notAsked?.find((none) => none.kind === asked)?.says
  return said ? { shows: 'None', source: said.source } : { shows: 'not stated' }
}
