import { create } from 'zustand'

/** Something that was done at this window only, and what would take it back. */
export interface Standing {
  /** The notice that offers it. */
  readonly id: string
  readonly title: string
  readonly takeBack: () => void
}

interface TakeBackStore {
  /** The newest such act, as long as its notice stands; null = the desk's own log is undone. */
  readonly standing: Standing | null
  offer(standing: Standing): void
  /** Forgets the act of a notice that is gone, and no other. */
  end(id: string): void
}

/** What Undo means while a notice offers to take back something that is not in the log. */
export const useTakeBack = create<TakeBackStore>()((set) => ({
  standing: null,
  offer: (standing) => set({ standing }),
  end: (id) => set((now) => (now.standing?.id === id ? { standing: null } : now)),
}))
