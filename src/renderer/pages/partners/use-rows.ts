import { useMemo } from 'react'
import type { Day } from '../../../shared/basics/day'
import { allRows } from '../../engine/connect'
import type { Row } from '../../engine/list/row'
import { useDeskStore } from '../../stores/desk'
import type { Condition, ListLayout } from '../../stores/list-view'
import { useView } from '../../stores/view'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView } from '../../ui/use-view'
import type { ListAids } from './narrowing/conditions'

interface Rows {
  /** null while the first answer is on its way. */
  readonly rows: readonly Row[] | null
  readonly aids: ListAids
  /** False while the rows are those of an earlier question. */
  readonly fresh: boolean
}

/** The last list, so that coming back from a partner never waits for it; an older one stands until the next is there. */
let kept: { readonly key: string; readonly rows: readonly Row[] } | null = null

const NO_ACTIVITY: ReadonlyMap<string, Day> = new Map()

/** Whether the list needs the day of each partner's last entry: no column shows it unless somebody chose it. */
function showsActivity({ columns, sort }: Pick<ListLayout, 'columns' | 'sort'>): boolean {
  return sort === 'activity' || columns?.includes('activity') === true
}

/** Every partner's row, and what filters and columns look at beside it; what takes long is asked only when looked for. */
export function useRows(condition: Condition | null, search: string): Rows {
  const { desk } = useRoots()
  const view = useCurrentView()
  const head = useDeskStore((store) => store.state.head)
  const key = `${head} ${view.edition} ${view.cutOff}`
  const answer = useAnswer(key, async () => {
    const known = kept
    if (known?.key === key) return known.rows
    const rows = await allRows(desk, view)
    kept = { key, rows }
    return rows
  })
  const marked = `${head} ${view.cutOff}`
  const waiting = useAnswer(marked, () => desk.waiting(view))
  const days = useView(showsActivity)
  const activity = useAnswer(days ? marked : '', async () =>
    days ? desk.lastActivity(view) : null,
  )
  const asked = condition === 'falling'
  const falling = useAnswer(asked ? key : '', async () => (asked ? desk.falling(view) : null))
  const searched = search.trim() !== ''
  const holders = useAnswer(searched ? `${head}` : '', async () =>
    searched ? desk.holders() : null,
  )
  const failure =
    answer.failure ?? waiting.failure ?? activity.failure ?? falling.failure ?? holders.failure
  if (failure) throw failure
  const aids = useMemo(
    () => ({
      cutOff: view.cutOff,
      marks: waiting.value && {
        waiting: waiting.value,
        lastActivity: activity.value ?? NO_ACTIVITY,
      },
      falling: falling.value,
      holders: holders.value,
    }),
    [view.cutOff, waiting.value, activity.value, falling.value, holders.value],
  )
  const rows = answer.value ?? kept?.rows ?? null
  return { rows, aids, fresh: answer.fresh || kept?.key === key }
}
