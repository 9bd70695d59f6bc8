import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { fieldsKept, isRecord } from './kept'
import { FIRST_LAYOUT, type ListLayout, layoutKept } from './list-view'

/** A way of looking at the list that somebody gave a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly layout: ListLayout
}

interface SavedViews {
  /** In the order in which they were saved. */
  readonly views: readonly SavedView[]
  /** The view chosen last, saved or built in, though the list may have been changed since. */
  readonly current: string
  choose(id: string): void
  /** Saves a layout under a name, and chooses it; gives the sentence that says why not, null where it did. */
  save(name: string, layout: ListLayout): string | null
  rename(id: string, name: string): void
  /** Makes a saved view what the list is now. */
  renew(id: string, layout: ListLayout): void
  /** Forgets a view; what it gives puts it back at its place, and leaves alone what was saved since. */
  remove(id: string): () => void
}

/** The built-in view that shows everybody. */
export const ALL_PARTNERS = 'all'

/** More are not told apart by their names, and storage is not endless. */
const MOST = 50

/** Names for ways of looking at the partners list; kept over restarts. */
export const useSavedViews = create<SavedViews>()(
  persist(
    (set, get) => ({
      views: [],
      current: ALL_PARTNERS,
      choose: (current) => set({ current }),
      save(name, layout) {
        const { views } = get()
        if (views.length >= MOST)
          return `${MOST} views are saved here already: delete one to save another.`
        const id = newId(views)
        set({ views: [...views, { id, name, layout }], current: id })
        return null
      },
      rename: (id, name) =>
        set(({ views }) => ({
          views: views.map((view) => (view.id === id ? { ...view, name } : view)),
        })),
      renew: (id, layout) =>
        set(({ views }) => ({
          views: views.map((view) => (view.id === id ? { ...view, layout } : view)),
        })),
      remove(id) {
        const { views, current } = get()
        const at = views.findIndex((view) => view.id === id)
        const gone = views[at]
        if (!gone) return () => undefined
        set({ views: views.toSpliced(at, 1), current: current === id ? ALL_PARTNERS : current })
        return () =>
          set((now) => {
            // Its id may have been given to a view saved since.
            const back = now.views.some((view) => view.id === id) ? newId(now.views) : id
            return {
              views: now.views.toSpliced(at, 0, { ...gone, id: back }),
              current: current === id && now.current === ALL_PARTNERS ? back : now.current,
            }
          })
      },
    }),
    {
      name: 'partner-desk.saved-views',
      version: 1,
      partialize: ({ views, current }) => ({ views, current }),
      merge: (kept, fresh) => ({ ...fresh, ...viewsKept(kept) }),
    },
  ),
)

/** What storage gives back: a view without a name or an id is forgotten, its sound neighbours stay. */
export function viewsKept(kept: unknown): Pick<SavedViews, 'views' | 'current'> {
  const said = fieldsKept(kept)
  const views = Array.isArray(said.views) ? said.views.flatMap(viewKept) : []
  const unique = views.filter(({ id }, at) => views.findIndex((view) => view.id === id) === at)
  return {
    views: unique,
    current: typeof said.current === 'string' ? said.current : ALL_PARTNERS,
  }
}

function viewKept(kept: unknown): readonly SavedView[] {
  const { id, name, layout } = fieldsKept(kept)
  if (!isRecord(layout)) return []
  if (typeof id !== 'string' || typeof name !== 'string' || name.trim() === '') return []
  return [{ id, name, layout: { ...FIRST_LAYOUT, ...layoutKept(layout) } }]
}

function newId(views: readonly SavedView[]): string {
  const numbers = views.map(({ id }) => Number(id.slice(SAVED.length))).filter(Number.isSafeInteger)
  return `${SAVED}${Math.max(0, ...numbers) + 1}`
}

const SAVED = 'saved-'
