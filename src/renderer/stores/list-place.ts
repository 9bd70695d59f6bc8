import { create } from 'zustand'

interface ListPlace {
  /** How far the list was scrolled, in pixels. */
  readonly top: number
  /** The partners chosen to be acted on together, by id; those not shown are passed over. */
  readonly picked: ReadonlySet<string>
  leave(top: number): void
  pick(picked: ReadonlySet<string>): void
}

/** Where somebody was in the list: found again on the way back from a partner, forgotten with the window. */
export const useListPlace = create<ListPlace>()((set) => ({
  top: 0,
  picked: new Set(),
  leave: (top) => set({ top }),
  pick: (picked) => set({ picked }),
}))
