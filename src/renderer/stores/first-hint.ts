import { create } from 'zustand'

/** What a newcomer might look at first. */
export interface FirstHint {
  readonly partner: string
  readonly name: string
  /** 'Silver, 1 sales certification short of Gold.' */
  readonly headline: string
}

interface FirstHintStore {
  readonly hint: FirstHint | null
  show(hint: FirstHint): void
  leave(): void
}

/** The one hint of the first minute; it is not kept, so that it never comes twice. */
export const useFirstHint = create<FirstHintStore>()((set) => ({
  hint: null,
  show: (hint) => set({ hint }),
  leave: () => set({ hint: null }),
}))
