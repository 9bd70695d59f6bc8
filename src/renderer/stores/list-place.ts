import { create } from 'zustand'

interface ListPlace {
  /** How far the list was scrolled, in pixels. */
  readonly top: number
  /** Who was under the cursor when the list was left: whoever is there later was chosen elsewhere. */
  readonly cursor: string | null
  /** The partners chosen to be acted on together, by id; those not shown are passed over. */
  readonly picked: ReadonlySet<string>
  leave(top: number, cursor: string | null): void
  pick(picked: ReadonlySet<string>): void
}

/** Where somebody was in the list: found again on the way back from a partner, forgotten with the window. */
export const useListPlace = create<ListPlace>()((set) => ({
  top: 0,
  cursor: null,
  picked: new Set(),
  leave: (top, cursor) => set({ top, cursor }),
  pick: (picked) => set({ picked }),
}))
