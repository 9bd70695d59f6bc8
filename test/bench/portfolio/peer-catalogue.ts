import type { Activity } from '../../../src/shared/program/activity'
import type { Edition } from '../../../src/shared/program/edition'
import { ACTIVITY_IDS, TIER_IDS } from '../../../src/shared/program/ids'
import { thresholdOf } from '../../../src/shared/tier/thresholds'

/** The catalogue as the rows of a table: activity and what the edition says of it. */
export const CATALOGUE_FIELDS = [
  'activity', // index into ACTIVITY_IDS
  'award',
  'unit',
  'quantity_rule',
  'cap',
  'pool', // activities of one pool compete with each other
  'most',
  'side', // of a rivalry: 1 whole event, 2 single persons, 4 project, 8 revenue
  'is_minimum',
] as const

/** An edition's catalogue in the words of its own data, for databases to join with. */
export function peerCatalogueOf(edition: Edition): readonly (readonly (string | number)[])[] {
  const pools: string[] = ['']
  return edition.catalogue.map((activity) => {
    const { award, cap, quantity } = activity
    const name = cap.kind === 'reference' ? `pool ${cap.pool}` : activity.id
    if (!pools.includes(name)) pools.push(name)
    return [
      ACTIVITY_IDS.indexOf(activity.id),
      award.kind,
      award.kind === 'given' ? 0 : award.points.value,
      quantity,
      cap.kind,
      pools.indexOf(name),
      cap.kind === 'partnership-years' ? cap.most.value : 0,
      sideOf(activity),
      award.kind === 'per-dollar' && award.isMinimumRevenue ? 1 : 0,
    ]
  })
}

/** The ladder, lowest tier first: its rank, and the thresholds of all its requirements. */
export function ladderOf(edition: Edition) {
  return edition.tiers.map(({ id, requirements }) => ({
    rank: TIER_IDS.indexOf(id),
    asked: requirements.map((requirement) => ({
      kind: requirement.kind,
      least: thresholdOf(requirement),
    })),
  }))
}

function sideOf({ rivalry }: Activity): number {
  switch (rivalry?.side) {
    case 'whole event':
      return 1
    case 'single persons':
      return 2
    case 'project':
      return 4
    case 'revenue':
      return 8
    default:
      return 0
  }
}
