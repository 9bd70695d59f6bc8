import { create } from 'zustand'

/** Which of the two sheets about commands is open: the palette, or the map of keys. */
interface FinderStore {
  readonly open: 'palette' | 'keys' | null
  /** What the palette begins with. */
  readonly text: string
  find(text?: string): void
  showKeys(): void
  close(): void
}

/** The one store of the palette and the keyboard map; nothing of it is kept. */
export const useFinder = create<FinderStore>()((set) => ({
  open: null,
  text: '',
  find: (text = '') => set({ open: 'palette', text }),
  showKeys: () => set({ open: 'keys' }),
  close: () => set({ open: null }),
}))
