import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { ColumnMatch } from '../../shared/csv/matching/choices'
import { type Matches, matchesKept } from './kept-matches'

interface ImportChoicesStore {
  /** By set of headings; the newest last. */
  readonly matches: Matches
  /** Remembers how files with these headings are read. */
  match(key: string, match: ColumnMatch): void
  /** What was forgotten since the start, to begin from when it is matched anew. */
  readonly former: Matches
  forget(key: string): void
  /** Puts back what was remembered before. */
  restore(matches: Matches): void
}

/** Sets of headings that are remembered: more are not met in a lifetime, and storage is not endless. */
const MOST = 60

/** How files with other headings are read; kept over restarts, so that the same export is matched once. */
export const useImportChoices = create<ImportChoicesStore>()(
  persist(
    (set) => ({
      matches: {},
      former: {},
      match: (key, match) =>
        set(({ matches }) => {
          const others = Object.entries(matches).filter(([known]) => known !== key)
          return { matches: Object.fromEntries([...others, [key, match] as const].slice(-MOST)) }
        }),
      forget: (key) =>
        set(({ matches, former }) => ({
          matches: Object.fromEntries(Object.entries(matches).filter(([known]) => known !== key)),
          former: { ...former, ...matches },
        })),
      restore: (matches) => set({ matches }),
    }),
    {
      name: 'partner-desk.column-matches',
      version: 1,
      partialize: ({ matches }) => ({ matches }),
      merge: (kept, fresh) => ({ ...fresh, matches: matchesKept(kept) }),
    },
  ),
)
