import type { Day } from '../../shared/basics/day'
import { usePlace } from '../stores/place'
import { useToday } from '../stores/today'

/** Where the desk opens: where it was closed, but whoever works with Today begins each new day there. */
export function startPath(today: Day): string {
  const { seenOn } = useToday.getState()
  if (seenOn !== null && seenOn < today) return '/today'
  return usePlace.getState().path ?? '/partners'
}
