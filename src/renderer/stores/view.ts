import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Day } from '../../shared/basics/day'
import { DEFAULT_EDITION } from '../../shared/program/editions'
import { EDITION_IDS, type EditionId, type ProfileId, type TierId } from '../../shared/program/ids'

export type SortKey = 'name' | 'tier' | 'next' | 'points' | 'change' | 'revenue'

/** How the desk is being looked at; kept over restarts, so that a list is found as it was left. */
interface ViewState {
  readonly edition: EditionId
  /** null = today. Never kept: yesterday's today is not today. */
  readonly asOf: Day | null
  readonly search: string
  /** Empty = every tier; 'none' = below the first. */
  readonly tiers: readonly (TierId | 'none')[]
  readonly profile: ProfileId | null
  readonly sort: SortKey
  readonly descending: boolean
  /** The partner under the cursor of the list. */
  readonly selected: string | null
  set(part: Partial<ViewState>): void
}

/** The one store of what is shown and how. */
export const useView = create<ViewState>()(
  persist(
    (set) => ({
      edition: DEFAULT_EDITION.id,
      asOf: null,
      search: '',
      tiers: [],
      profile: null,
      sort: 'next',
      descending: true,
      selected: null,
      set: (part) => set(part),
    }),
    {
      name: 'partner-desk.view',
      version: 1,
      partialize: ({ edition, tiers, profile, sort, descending, selected }) => ({
        edition,
        tiers,
        profile,
        sort,
        descending,
        selected,
      }),
      merge: (kept, fresh) => (isKept(kept) ? { ...fresh, ...kept } : fresh),
    },
  ),
)

/** What was kept may come from another version: an edition that is no more is forgotten with the rest. */
function isKept(kept: unknown): kept is Partial<ViewState> {
  if (typeof kept !== 'object' || kept === null || !('edition' in kept)) return false
  return EDITION_IDS.some((id) => id === kept.edition)
}
