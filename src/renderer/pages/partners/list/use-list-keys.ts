import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Row } from '../../../engine/list/row'
import { useListPlace } from '../../../stores/list-place'
import { useView } from '../../../stores/view'
import { partnerPath } from '../../../ui/routes'
import { usePicks } from '../selection/use-picks'

interface ListKeys {
  /** The row that the keys act on; -1 where there is none. */
  readonly at: number
  readonly selected: string | null
  /** Whether the partner selected is among those shown. */
  readonly isThere: boolean
  /** Whether somebody else than these keys chose the partner selected: a hint, a form, another page. */
  readonly isFromElsewhere: () => boolean
  readonly press: (event: KeyboardEvent) => void
  /** A row was pressed, alone or with the keys that select several. */
  readonly pressRow: (id: string, event: MouseEvent) => void
  /** The mark at the head of a row was pressed. */
  readonly markRow: (id: string) => void
}

const PAGE = 10

/** How the list is walked through and chosen from: arrows or J and K, Enter opens, Space peeks, X selects. */
export function useListKeys(rows: readonly Row[], reveal: (index: number) => void): ListKeys {
  const [, goTo] = useLocation()
  const set = useView((view) => view.set)
  const selected = useView((view) => view.selected)
  const places = useMemo(
    () => new Map(rows.map(({ partner }, index) => [partner.id, index])),
    [rows],
  )
  const at = rows.length === 0 ? -1 : (places.get(selected ?? '') ?? 0)
  const picks = usePicks(rows)
  // Rows are drawn once and keep their callbacks: what those act on is looked up when they are called.
  const now = useRef({ rows, at, picks })
  now.current = { rows, at, picks }
  const own = useRef(useListPlace.getState().cursor)
  const putCursor = (id: string) => {
    own.current = id
    set({ selected: id })
  }
  const cursor = () => now.current.rows[now.current.at]?.partner.id ?? null

  function move(to: number, select: boolean) {
    const index = Math.min(rows.length - 1, Math.max(0, to))
    const id = rows[index]?.partner.id
    if (id === undefined) return
    if (select) picks.extend(id, cursor())
    else if (useListPlace.getState().picked.size === 0) picks.begin(id)
    putCursor(id)
    reveal(index)
  }

  function act(event: KeyboardEvent): boolean {
    const id = cursor()
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      j: at + 1,
      k: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    }
    const mod = event.ctrlKey || event.metaKey
    if (event.altKey) return false
    if (mod && event.key.toLowerCase() === 'a') picks.all()
    else if (mod) return false
    else if (event.key === 'Escape' && useListPlace.getState().picked.size > 0) picks.clear()
    else if (event.key === ' ') set({ peek: !useView.getState().peek })
    else if (event.key.toLowerCase() === 'x' && id !== null) picks.toggle(id, id)
    else if (event.key === 'Enter' && id !== null) {
      putCursor(id)
      goTo(partnerPath(id))
    } else {
      const to = steps[event.key]
      if (to === undefined) return false
      move(to, event.shiftKey)
    }
    return true
  }

  function press(event: KeyboardEvent) {
    if (event.target === event.currentTarget && act(event)) event.preventDefault()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the ref holds all that changes
  const pressRow = useCallback((id: string, event: MouseEvent) => {
    const { picks: choose } = now.current
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      // No new tab, and no text marked from row to row.
      event.preventDefault()
      window.getSelection()?.removeAllRanges()
      if (event.shiftKey) choose.extend(id, cursor())
      else choose.toggle(id, cursor())
    } else if (!isLink(event.target)) choose.begin(id)
    putCursor(id)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ref holds all that changes
  const markRow = useCallback((id: string) => {
    now.current.picks.toggle(id, id)
    putCursor(id)
  }, [])

  const isThere = selected !== null && places.has(selected)
  const isFromElsewhere = () => selected !== own.current
  return { at, selected, isThere, isFromElsewhere, press, pressRow, markRow }
}

/** A link leads away from the list; what is chosen there is found again on the way back. */
function isLink(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a') !== null
}
