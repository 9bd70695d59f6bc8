import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { fieldsKept, textsIn } from './kept'

/** What was used last, the latest first; only names of records and commands, never what they hold. */
interface RecentStore {
  /** Ids of partners whose page was opened. */
  readonly partners: readonly string[]
  /** Ids of commands that were run from the palette. */
  readonly commands: readonly string[]
  visited(partner: string): void
  used(command: string): void
}

/** More are not looked for by eye. */
const MOST = 12

/** What was used last; kept over restarts, so that the palette begins with what one is working on. */
export const useRecent = create<RecentStore>()(
  persist(
    (set) => ({
      partners: [],
      commands: [],
      visited: (partner) => set(({ partners }) => ({ partners: toFront(partners, partner) })),
      used: (command) => set(({ commands }) => ({ commands: toFront(commands, command) })),
    }),
    {
      name: 'partner-desk.recent',
      version: 1,
      partialize: ({ partners, commands }) => ({ partners, commands }),
      merge: (kept, fresh) => ({ ...fresh, ...recentKept(kept) }),
    },
  ),
)

/** What storage gives back may come from another version or hand: what is no text is forgotten. */
export function recentKept(kept: unknown): Pick<RecentStore, 'partners' | 'commands'> {
  const { partners, commands } = fieldsKept(kept)
  return { partners: namesIn(partners), commands: namesIn(commands) }
}

function namesIn(kept: unknown): readonly string[] {
  return [...new Set(textsIn(kept).filter((name) => name !== ''))].slice(0, MOST)
}

/** A name put before the others, which keep their order; the oldest beyond the most fall away. */
export function toFront(names: readonly string[], name: string): readonly string[] {
  return [name, ...names.filter((one) => one !== name)].slice(0, MOST)
}
