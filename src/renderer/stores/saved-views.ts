import { create } from 'zustand'
import { persist } from 'zustand/middleware'
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
  /** Saves a layout under a name, and chooses it. */
  save(name: string, layout: ListLayout): void
  rename(id: string, name: string): void
  /** Makes a saved view what the list is now. */
  renew(id: string, layout: ListLayout): void
  remove(id: string): void
  /** Puts back the views as they were, and the one chosen. */
  restore(before: Pick<SavedViews, 'views' | 'current'>): void
}

/** The built-in view that shows everybody. */
export const ALL_PARTNERS = 'all'

/** More are not told apart by their names, and storage is not endless. */
const MOST = 50

/** Names for ways of looking at the partners list; kept over restarts. */
export const useSavedViews = create<SavedViews>()(
  persist(
    (set) => ({
      views: [],
      current: ALL_PARTNERS,
      choose: (current) => set({ current }),
      save: (name, layout) =>
        set(({ views }) => {
          const id = newId(views)
          return { views: [...views, { id, name, layout }].slice(-MOST), current: id }
        }),
      rename: (id, name) =>
        set(({ views }) => ({
          views: views.map((view) => (view.id === id ? { ...view, name } : view)),
        })),
      renew: (id, layout) =>
        set(({ views }) => ({
          views: views.map((view) => (view.id === id ? { ...view, layout } : view)),
        })),
      remove: (id) =>
        set(({ views, current }) => ({
          views: views.filter((view) => view.id !== id),
          current: current === id ? ALL_PARTNERS : current,
        })),
      restore: ({ views, current }) => set({ views, current }),
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
  const said = isRecord(kept) ? kept : {}
  const views = Array.isArray(said.views) ? said.views.flatMap(viewKept) : []
  const unique = views.filter(({ id }, at) => views.findIndex((view) => view.id === id) === at)
  return {
    views: unique,
    current: typeof said.current === 'string' ? said.current : ALL_PARTNERS,
  }
}

function viewKept(kept: unknown): readonly SavedView[] {
  if (!isRecord(kept) || !isRecord(kept.layout)) return []
  const { id, name } = kept
  if (typeof id !== 'string' || typeof name !== 'string' || name.trim() === '') return []
  return [{ id, name, layout: { ...FIRST_LAYOUT, ...layoutKept(kept.layout) } }]
}

function newId(views: readonly SavedView[]): string {
  const numbers = views.map(({ id }) => Number(id.slice(SAVED.length))).filter(Number.isSafeInteger)
  return `${SAVED}${Math.max(0, ...numbers) + 1}`
}

const SAVED = 'saved-'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
