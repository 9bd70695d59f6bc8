import { useRef } from 'react'
import type { Row } from '../../../engine/list/row'
import { useListPlace } from '../../../stores/list-place'

/** Choosing several rows, as lists and spreadsheets do it. */
export interface Picks {
  /** Adds or takes away one. */
  toggle(id: string, cursor: string | null): void
  /** Everything between where the choosing began and a row, beside what was chosen before that. */
  extend(to: string, cursor: string | null): void
  all(): void
  clear(): void
  /** A plain step or click: what is chosen next begins here. */
  begin(id: string): void
}

/** The rows chosen together; `rows` are those shown, and only they can be chosen. */
export function usePicks(rows: readonly Row[]): Picks {
  const anchor = useRef<string | null>(null)
  /** What was chosen when the choosing began anew: a stretch is added to it. */
  const before = useRef<ReadonlySet<string>>(NONE)
  const pick = useListPlace((place) => place.pick)

  function toggle(id: string) {
    const picked = new Set(useListPlace.getState().picked)
    if (!picked.delete(id)) picked.add(id)
    anchor.current = id
    before.current = picked
    pick(picked)
  }

  function extend(to: string, cursor: string | null) {
    const from = anchor.current ?? cursor ?? to
    const [a, b] = [placeOf(rows, from), placeOf(rows, to)]
    anchor.current = a < 0 ? to : from
    const [first, last] = a < 0 ? [b, b] : [Math.min(a, b), Math.max(a, b)]
    const stretch = rows.slice(first, last + 1).map(({ partner }) => partner.id)
    // What was let go elsewhere in the meantime does not come back.
    const { picked } = useListPlace.getState()
    const kept = [...before.current].filter((id) => picked.has(id))
    pick(new Set([...kept, ...stretch]))
  }

  return {
    toggle,
    extend,
    all: () => {
      before.current = NONE
      pick(new Set(rows.map(({ partner }) => partner.id)))
    },
    clear: () => {
      before.current = NONE
      pick(NONE)
    },
    begin: (id) => {
      anchor.current = id
      before.current = NONE
      if (useListPlace.getState().picked.size > 0) pick(NONE)
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

function placeOf(rows: readonly Row[], id: string): number {
  return rows.findIndex(({ partner }) => partner.id === id)
}
