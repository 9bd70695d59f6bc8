import { type Condition, FIRST_LAYOUT, type ListLayout } from '../../../stores/list-view'
import { ALL_PARTNERS, type SavedView } from '../../../stores/saved-views'
import { CONDITION_NAMES } from './conditions'

/** The ways of looking at the list that every desk comes with. */
export const BUILT_IN: readonly SavedView[] = [
  { id: ALL_PARTNERS, name: 'All partners', layout: FIRST_LAYOUT },
  view('close', {}),
  view('falling', { sort: 'tier' }),
  view('waiting', { sort: 'activity' }),
  view('term', {
    sort: 'term',
    descending: false,
    columns: ['name', 'tier', 'next', 'stage', 'term'],
  }),
  view('plan', { sort: 'tier', columns: ['name', 'tier', 'plan', 'next', 'owner'] }),
]

function view(condition: Condition, layout: Partial<ListLayout>): SavedView {
  return {
    id: condition,
    name: CONDITION_NAMES[condition],
    layout: { ...FIRST_LAYOUT, ...layout, condition },
  }
}
