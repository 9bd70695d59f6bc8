import { useMemo } from 'react'
import { allRows } from '../../engine/connect'
import type { Row } from '../../engine/list/row'
import { useDeskStore } from '../../stores/desk'
import type { Condition } from '../../stores/list-view'
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

/** Every partner's row, and what the filters look at beside it; who would fall is asked only when looked for. */
export function useRows(condition: Condition | null): Rows {
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
  const marks = useAnswer(`${head} ${view.cutOff}`, () => desk.marks(view))
  const asked = condition === 'falling'
  const falling = useAnswer(asked ? key : '', async () => (asked ? desk.falling(view) : null))
  const failure = answer.failure ?? marks.failure ?? falling.failure
  if (failure) throw failure
  const aids = useMemo(
    () => ({ cutOff: view.cutOff, marks: marks.value, falling: falling.value }),
    [view.cutOff, marks.value, falling.value],
  )
  const rows = answer.value ?? kept?.rows ?? null
  return { rows, aids, fresh: answer.fresh || kept?.key === key }
}
