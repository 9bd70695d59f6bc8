import { create } from 'zustand'
import type { JournalPlace } from '../../shared/platform'
import type { DeskState, Opening, Trouble } from '../engine/answers'

/** What the window knows of the desk: the rest is asked of the worker when it is shown. */
interface DeskStore {
  readonly phase: 'opening' | 'first start' | 'open' | 'safe mode' | 'broken'
  readonly state: DeskState
  /** What was mended at the start and has not been read yet, in sentences. */
  readonly mended: readonly string[]
  /** Why the desk is in safe mode. */
  readonly trouble: Trouble | null
  /** Why the desk cannot be opened at all. */
  readonly failure: string
  /** Whether the browser promised not to clear the desk's data; null = not asked yet. */
  readonly lasting: boolean | null
  /** Where the journal is kept; null = not asked yet. */
  readonly place: JournalPlace | null
  /** True while a first desk is still being furnished: it shows itself whole, not empty first. */
  readonly furnishing: boolean
  opened(opening: Opening): void
  changed(state: DeskState): void
  furnish(furnishing: boolean): void
  broke(failure: string): void
  readMended(): void
  promised(lasting: boolean): void
  placed(place: JournalPlace): void
}

const NOTHING: DeskState = {
  person: null,
  partners: 0,
  entries: 0,
  head: null,
  role: 'writes',
  warning: null,
}

/** The one store of the desk's state; a change of `state.head` makes every shown answer ask again. */
export const useDeskStore = create<DeskStore>()((set) => ({
  phase: 'opening',
  state: NOTHING,
  mended: [],
  trouble: null,
  failure: '',
  lasting: null,
  place: null,
  furnishing: false,
  opened: (opening) =>
    set(
      opening.outcome === 'open'
        ? { ...phaseOf(opening.state), mended: opening.mended, trouble: null }
        : { phase: 'safe mode', trouble: opening.trouble },
    ),
  // A change told while the desk is in safe mode, or not open yet, opens nothing.
  changed: (state) =>
    set(({ phase, furnishing }) =>
      phase === 'open' || (phase === 'first start' && !furnishing) ? phaseOf(state) : { state },
    ),
  furnish: (furnishing) => set({ furnishing }),
  broke: (failure) => set({ phase: 'broken', failure }),
  readMended: () => set({ mended: [] }),
  promised: (lasting) => set({ lasting }),
  placed: (place) => set({ place }),
}))

function phaseOf(state: DeskState): Pick<DeskStore, 'phase' | 'state'> {
  return { phase: state.person === null ? 'first start' : 'open', state }
}
