import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { fieldsKept } from './kept'

/** Where somebody was on a page. */
export interface Spot {
  /** How far the page was scrolled, in pixels. */
  readonly top: number
  /** The mark of what had the focus; '' = nothing of the page. */
  readonly focus: string
}

interface PlaceStore {
  /** The address last looked at; null before the first. */
  readonly path: string | null
  /** By address, the one left last at the end. */
  readonly spots: Readonly<Record<string, Spot>>
  at(path: string): void
  leave(path: string, spot: Spot): void
}

/** Pages that are remembered: more are not gone back through. */
const MOST = 40

/** Where somebody is and was; kept over restarts, so that the desk opens where it was closed. */
export const usePlace = create<PlaceStore>()(
  persist(
    (set) => ({
      path: null,
      spots: {},
      at: (path) => set({ path }),
      leave: (path, spot) =>
        set(({ spots }) => {
          const others = Object.entries(spots).filter(([known]) => known !== path)
          return { spots: Object.fromEntries([...others, [path, spot] as const].slice(-MOST)) }
        }),
    }),
    {
      name: 'partner-desk.place',
      version: 1,
      partialize: ({ path, spots }) => ({ path, spots }),
      merge: (kept, fresh) => ({ ...fresh, ...placeKept(kept) }),
    },
  ),
)

/** What storage gives back may come from another version or hand: what is no place is forgotten. */
export function placeKept(kept: unknown): Pick<PlaceStore, 'path' | 'spots'> {
  const { path, spots } = fieldsKept(kept)
  const sound = Object.entries(fieldsKept(spots)).filter(
    (pair): pair is [string, Spot] => isPath(pair[0]) && isSpot(pair[1]),
  )
  return { path: isPath(path) ? path : null, spots: Object.fromEntries(sound) }
}

function isPath(kept: unknown): kept is string {
  return typeof kept === 'string' && kept.startsWith('/')
}

function isSpot(kept: unknown): kept is Spot {
  const { top, focus } = fieldsKept(kept)
  return typeof top === 'number' && Number.isFinite(top) && top >= 0 && typeof focus === 'string'
}
