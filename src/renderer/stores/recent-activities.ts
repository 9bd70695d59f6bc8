import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { ACTIVITY_IDS, type ActivityId } from '../../shared/program/ids'
import { fieldsKept, textsIn } from './kept'

interface RecentActivities {
  /** The activities last logged by hand at this desk, the latest first. */
  readonly recent: readonly ActivityId[]
  use(activity: ActivityId): void
}

/** As many as can be taken in at a glance. */
const KEPT = 5

/** What was logged last comes first in the list: most people log the same few things. */
export const useRecentActivities = create<RecentActivities>()(
  persist(
    (set) => ({
      recent: [],
      use: (activity) =>
        set(({ recent }) => ({
          recent: [activity, ...recent.filter((one) => one !== activity)].slice(0, KEPT),
        })),
    }),
    {
      name: 'partner-desk.recent-activities',
      version: 1,
      partialize: ({ recent }) => ({ recent }),
      merge: (kept, fresh) => ({ ...fresh, recent: recentActivitiesKept(kept) }),
    },
  ),
)

/** What storage gives back, as far as it names activities; another version's or hand's is forgotten. */
export function recentActivitiesKept(kept: unknown): readonly ActivityId[] {
  const texts = textsIn(fieldsKept(kept).recent)
  const known = texts.flatMap((text) => ACTIVITY_IDS.find((id) => id === text) ?? [])
  return [...new Set(known)].slice(0, KEPT)
}
