import type { Edition } from '../../program/edition'
import { EDITIONS } from '../../program/editions'
import { ACTIVITY_IDS, type ActivityId } from '../../program/ids'

/** Which columns an activity takes. The same for every edition, as a file is read once for all (L6). */
export interface ActivityColumns {
  readonly activity: ActivityId
  readonly points: 'none' | 'above zero' | 'any' | 'at least the floor'
  /** Points per unit where a floor is asked; 0 elsewhere. */
  readonly floor: number
  readonly revenue: 'none' | 'allowed' | 'needed'
  readonly minutes: 'none' | 'needed'
  readonly quantity: 'any' | 'one'
}

/** [F7, F8] The columns of every activity, derived from the editions' catalogues. */
export const ACTIVITY_COLUMNS: ReadonlyMap<string, ActivityColumns> = new Map(
  ACTIVITY_IDS.map((id) => [id, columnsOfActivity(id, EDITIONS)]),
)

function columnsOfActivity(id: ActivityId, editions: readonly Edition[]): ActivityColumns {
  const listed = editions.flatMap(({ catalogue }) => catalogue.filter((one) => one.id === id))
  const awards = listed.map(({ award }) => award)
  const is = (kind: (typeof awards)[number]['kind']) => awards.some((award) => award.kind === kind)
  const floors = awards.flatMap((award) => (award.kind === 'floor' ? [award.points.value] : []))
  const needsRevenue = is('per-dollar')
  const isProject = listed.some(({ rivalry }) => rivalry?.side === 'project')
  return {
    activity: id,
    points: is('floor')
      ? 'at least the floor'
      : is('floor-if-reached')
        ? 'any'
        : is('given')
          ? 'above zero'
          : 'none',
    floor: floors.length > 0 ? Math.min(...floors) : 0,
    revenue: needsRevenue ? 'needed' : isProject ? 'allowed' : 'none',
    minutes: is('per-minute') ? 'needed' : 'none',
    quantity: needsRevenue ? 'one' : 'any',
  }
}
