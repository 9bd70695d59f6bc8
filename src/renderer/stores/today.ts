import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type Day, parseDay } from '../../shared/basics/day'
import { fieldsKept } from './kept'
import { lateStorage } from './late-storage'

export const DUTY_SORTS = ['work', 'reports', 'review', 'certificates', 'terms', 'plans'] as const
/** What a duty is about, as the page narrows by it. */
export type DutySort = (typeof DUTY_SORTS)[number]

interface TodayStore {
  /** The key of the line under the cursor. */
  readonly selected: string | null
  /** null = all. */
  readonly sort: DutySort | null
  /** Whether what is put off is shown too. */
  readonly withPutOff: boolean
  /** The day Today was last looked at; null = never. */
  readonly seenOn: Day | null
  set(part: Partial<Omit<TodayStore, 'set'>>): void
}

/** How Today is being looked at; only the day is kept over restarts, on the next the morning's list is new. */
export const useToday = create<TodayStore>()(
  persist(
    (set) => ({
      selected: null,
      sort: null,
      withPutOff: false,
      seenOn: null,
      set: (part) => set(part),
    }),
    {
      name: 'partner-desk.today',
      version: 1,
      storage: lateStorage(),
      partialize: ({ seenOn }) => ({ seenOn }),
      merge: (kept, fresh) => ({ ...fresh, seenOn: seenKept(kept) }),
    },
  ),
)

/** What storage gives back may come from another version or hand: what is no day is forgotten. */
export function seenKept(kept: unknown): Day | null {
  const { seenOn } = fieldsKept(kept)
  return typeof seenOn === 'string' ? parseDay(seenOn) : null
}
