import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Day } from '../../shared/basics/day'
import { DEFAULT_EDITION } from '../../shared/program/editions'
import {
  EDITION_IDS,
  type EditionId,
  PROFILE_IDS,
  type ProfileId,
  TIER_IDS,
  type TierId,
} from '../../shared/program/ids'

const SORT_KEYS = ['name', 'tier', 'next', 'points', 'change', 'revenue'] as const
export type SortKey = (typeof SORT_KEYS)[number]

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
      merge: (kept, fresh) => ({ ...fresh, ...viewKept(kept) }),
    },
  ),
)

/** What was kept may come from another version or hand: a part that is not ours is forgotten. */
export function viewKept(kept: unknown): Partial<ViewState> {
  if (typeof kept !== 'object' || kept === null) return {}
  const said: Readonly<Record<string, unknown>> = { ...kept }
  const tiers = Array.isArray(said.tiers) ? said.tiers : []
  return {
    ...one('edition', EDITION_IDS, said.edition),
    ...one('sort', SORT_KEYS, said.sort),
    ...one('profile', [...PROFILE_IDS, null], said.profile),
    ...one('descending', [true, false], said.descending),
    ...(typeof said.selected === 'string' && { selected: said.selected }),
    tiers: [...TIER_IDS, 'none' as const].filter((tier) => tiers.includes(tier)),
  }
}

function one<Key extends string, T>(
  key: Key,
  allowed: readonly T[],
  value: unknown,
): Partial<Record<Key, T>> {
  for (const each of allowed) if (each === value) return pair(key, each)
  return {}
}

function pair<Key extends string, T>(key: Key, value: T): Partial<Record<Key, T>> {
  const record: Partial<Record<Key, T>> = {}
  record[key] = value
  return record
}
