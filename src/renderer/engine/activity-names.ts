import { EDITIONS } from '../../shared/program/editions'
import type { ActivityId } from '../../shared/program/ids'

/** The name of every activity, from the first edition that lists it, for entries the edition in view does not know. */
export const ACTIVITY_NAMES: ReadonlyMap<ActivityId, string> = new Map(
  [...EDITIONS]
    .reverse()
    .flatMap((edition) =>
      edition.catalogue.map((activity) => [activity.id, activity.name] as const),
    ),
)
