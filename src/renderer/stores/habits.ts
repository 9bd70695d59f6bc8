import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { fieldsKept } from './kept'

/** How somebody likes to work; kept over restarts. */
interface HabitsStore {
  /** Whether letters alone are commands; who speaks to the machine, or slips easily, turns them off. */
  readonly singleKeys: boolean
  set(part: Partial<Pick<HabitsStore, 'singleKeys'>>): void
}

/** The one store of a person's habits. */
export const useHabits = create<HabitsStore>()(
  persist((set) => ({ singleKeys: true, set: (part) => set(part) }), {
    name: 'partner-desk.habits',
    version: 1,
    partialize: ({ singleKeys }) => ({ singleKeys }),
    merge: (kept, fresh) => ({ ...fresh, ...habitsKept(kept) }),
  }),
)

/** What storage gives back may come from another version or hand: what is not ours is forgotten. */
export function habitsKept(kept: unknown): Partial<Pick<HabitsStore, 'singleKeys'>> {
  const { singleKeys } = fieldsKept(kept)
  return typeof singleKeys === 'boolean' ? { singleKeys } : {}
}
