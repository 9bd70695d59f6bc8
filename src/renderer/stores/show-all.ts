import { CONDITIONS, type ListLayout, NO_FILTERS } from './list-view'
import { ALL_PARTNERS, useSavedViews } from './saved-views'
import { useView } from './view'

/**
 * Takes every filter and the search away; columns and order stay. A view that narrows the list is then no
 * longer the one looked at, and does not name it.
 */
export function showAll(): void {
  useView.getState().set({ ...NO_FILTERS, search: '' })
  const { views, current, choose } = useSavedViews.getState()
  const saved = views.find(({ id }) => id === current)
  // The built-in views bear the name of what they look for.
  const narrows = saved ? isNarrowed(saved.layout) : CONDITIONS.some((one) => one === current)
  if (narrows) choose(ALL_PARTNERS)
}

function isNarrowed(layout: ListLayout): boolean {
  const { tiers, profiles, stages, countries, owners, condition } = layout
  return (
    condition !== null ||
    [tiers, profiles, stages, countries, owners].some(({ length }) => length > 0)
  )
}
