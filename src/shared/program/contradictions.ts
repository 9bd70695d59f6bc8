import type { Contradiction } from './contradiction'
import { ON_ACTIVITIES } from './contradictions/activities'
import { ON_BENEFITS, ON_OWN_PAGE, ON_PLACES, ON_PROMISES } from './contradictions/benefits'
import { ON_FEE_LEVEL, ON_JOINING } from './contradictions/joining'
import { ON_LEVELS } from './contradictions/levels'
import { ON_CONTRACT, ON_NAMES, ON_UPGRADES } from './contradictions/terms'
import { deepFreeze } from './freeze'

/** Every contradiction between the sources, K1 to K55 in order. */
export const CONTRADICTIONS: readonly Contradiction[] = deepFreeze([
  ...ON_LEVELS,
  ...ON_JOINING,
  ...ON_ACTIVITIES,
  ...ON_BENEFITS,
  ...ON_CONTRACT,
  ...ON_PROMISES,
  ON_UPGRADES,
  ...ON_PLACES,
  ...ON_NAMES,
  ON_FEE_LEVEL,
  ON_OWN_PAGE,
])
