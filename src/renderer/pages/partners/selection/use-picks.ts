import { useRef } from 'react'
import type { Row } from '../../../engine/list/row'
import { useListPlace } from '../../../stores/list-place'

/** Choosing several rows, as lists and spreadsheets do it. */
export interface Picks {
  /** Adds or takes away one. */
  toggle(id: string, cursor: string | null): void
  /** Everything between where the choosing began and a row. */
  extend(to: string, cursor: string | null): void
  all(): void
  clear(): void
  /** A plain step or click: what is chosen next begins here. */
  begin(id: string): void
}

/** The rows chosen together; `rows` are those shown, and only they can be chosen. */
export function usePicks(rows: readonly Row[]): Picks {
  const anchor = useRef<string | null>(null)
  const pick = useListPlace((place) => place.pick)

  function toggle(id: string) {
    const picked = new Set(useListPlace.getState().picked)
    if (!picked.delete(id)) picked.add(id)
    anchor.current = id
    pick(picked)
  }

  function extend(to: string, cursor: string | null) {
    const from = anchor.current ?? cursor ?? to
    const [a, b] = [placeOf(rows, from), placeOf(rows, to)]
    anchor.current = a < 0 ? to : from
    const [first, last] = a < 0 ? [b, b] : [Math.min(a, b), Math.max(a, b)]
    pick(new Set(rows.slice(first, last + 1).map(({ partner }) => partner.id)))
  }

  return {
    toggle,
    extend,
    all: () => pick(new Set(rows.map(({ partner }) => partner.id))),
    clear: () => pick(new Set()),
    begin: (id) => {
      anchor.current = id
      if (useListPlace.getState().picked.size > 0) pick(new Set())
    },
  }
}

function placeOf(rows: readonly Row[], id: string): number {
  return rows.findIndex(({ partner }) => partner.id === id)
}
