import { create } from 'zustand'
import type { DeskState } from '../engine/desk'

/** What the window knows of the desk: the rest is asked of the worker when it is shown. */
interface DeskStore {
  readonly phase: 'opening' | 'first start' | 'open' | 'broken'
  readonly state: DeskState
  /** Whether the browser promised not to clear the desk's data; null = not asked yet. */
  readonly lasting: boolean | null
  /** Why the desk cannot be opened. */
  readonly trouble: string
  opened(state: DeskState): void
  broke(trouble: string): void
  promised(lasting: boolean): void
}

const NOTHING: DeskState = { person: null, partners: 0, entries: 0, head: null }

/** The one store of the desk's state; a change of `state.head` makes every shown answer ask again. */
export const useDeskStore = create<DeskStore>()((set) => ({
  phase: 'opening',
  state: NOTHING,
  lasting: null,
  trouble: '',
  opened: (state) => set({ phase: state.person === null ? 'first start' : 'open', state }),
  promised: (lasting) => set({ lasting }),
  broke: (trouble) => set({ phase: 'broken', trouble }),
}))
