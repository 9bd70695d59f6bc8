import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { ACTIVITY_IDS, type ActivityId } from '../../shared/program/ids'

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
      merge: (kept, fresh) => ({ ...fresh, recent: recentKept(kept) }),
    },
  ),
)

/** What storage gives back, as far as it names activities; another version's or hand's is forgotten. */
export function recentKept(kept: unknown): readonly ActivityId[] {
  if (typeof kept !== 'object' || kept === null || !('recent' in kept)) return []
  const { recent } = kept
  if (!Array.isArray(recent)) return []
  const known = recent.flatMap((one: unknown) => ACTIVITY_IDS.find((id) => id === one) ?? [])
  return [...new Set(known)].slice(0, KEPT)
}
