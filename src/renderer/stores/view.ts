import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Day } from '../../shared/basics/day'
import { DEFAULT_EDITION } from '../../shared/program/editions'
import { EDITION_IDS, type EditionId } from '../../shared/program/ids'
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

/** What was kept may come from another version or hand: a part that is not ours is forgotten. */
export function viewKept(kept: unknown): Partial<ViewState> {
  if (typeof kept !== 'object' || kept === null) return {}
  const said: Readonly<Record<string, unknown>> = { ...kept }
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
