import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { useShallow } from 'zustand/react/shallow'
import type { Day } from '../../shared/basics/day'
import { DEFAULT_EDITION } from '../../shared/program/editions'
import { EDITION_IDS, type EditionId } from '../../shared/program/ids'
import { fieldsKept } from './kept'
import { lateStorage } from './late-storage'
import { FIRST_LAYOUT, type ListLayout, layoutKept, layoutOf } from './list-view'

const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

/** How the desk is being looked at; kept over restarts, so that a list is found as it was left. */
interface ViewState extends ListLayout {
  readonly edition: EditionId
  /** null = today. Never kept: yesterday's today is not today. */
  readonly asOf: Day | null
  readonly search: string
  readonly density: Density
  /** Whether the partner under the cursor is shown beside the list. */
  readonly peek: boolean
  /** The partner under the cursor of the list. */
  readonly selected: string | null
  set(part: Partial<ViewState>): void
}

/** The one store of what is shown and how. */
export const useView = create<ViewState>()(
  persist(
    (set) => ({
      ...FIRST_LAYOUT,
      edition: DEFAULT_EDITION.id,
      asOf: null,
      search: '',
      density: 'comfortable',
      peek: true,
      selected: null,
      set: (part) => set(part),
    }),
    {
      name: 'partner-desk.view',
      version: 1,
      storage: lateStorage(),
      partialize: (view) => ({
        ...layoutOf(view),
        edition: view.edition,
        density: view.density,
        peek: view.peek,
        selected: view.selected,
      }),
      merge: (kept, fresh) => ({ ...fresh, ...viewKept(kept) }),
    },
  ),
)

/** How the list is laid out; the cursor moves without anybody being asked for it anew. */
export function useLayout(): ListLayout {
  return useView(useShallow(layoutOf))
}

/** Who is shown and in which order, whatever the columns. */
export type ListSieve = Omit<ListLayout, 'columns'> & Pick<ViewState, 'search'>

/** Search, filters and order; neither the cursor nor a column asks for any of them anew. */
export function useSieve(): ListSieve {
  return useView(useShallow(sieveOf))
}

function sieveOf(view: ViewState): ListSieve {
  const { columns: _, ...sieve } = layoutOf(view)
  return { ...sieve, search: view.search }
}

/** What was kept may come from another version or hand: a part that is not ours is forgotten. */
export function viewKept(kept: unknown): Partial<ViewState> {
  const said = fieldsKept(kept)
  const edition = EDITION_IDS.find((id) => id === said.edition)
  const density = DENSITIES.find((one) => one === said.density)
  return {
    ...layoutKept(said),
    ...(edition && { edition }),
    ...(density && { density }),
    ...(typeof said.peek === 'boolean' && { peek: said.peek }),
    ...(typeof said.selected === 'string' && { selected: said.selected }),
  }
}
