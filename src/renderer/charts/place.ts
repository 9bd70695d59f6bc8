import type { Column } from './columns'

/** Where the arrow keys stand: on a month, and there on its bar or its point. */
export interface Place {
  readonly at: number
  readonly on: 'bar' | 'point'
}

type Points = readonly Pick<Column, 'point'>[]

/** A place that was kept, among the months there are now: one button can always be reached by Tab. */
export function placeAmong(columns: Points, { at: kept, on }: Place): Place {
  const at = Math.min(kept, columns.length - 1)
  return { at, on: hasPoint(columns, at) ? on : 'bar' }
}

/** Where a key leads; null where it leads nowhere, as up where no point is known. */
export function placeAfter({ at, on }: Place, key: string, columns: Points): Place | null {
  const next = stepped({ at, on }, key, columns.length - 1)
  return next?.on === 'point' && !hasPoint(columns, next.at) ? null : next
}

function hasPoint(columns: Points, at: number): boolean {
  return (columns[at]?.point ?? null) !== null
}

function stepped({ at, on }: Place, key: string, last: number): Place | null {
  switch (key) {
    case 'ArrowRight':
      return { at: Math.min(last, at + 1), on }
    case 'ArrowLeft':
      return { at: Math.max(0, at - 1), on }
    case 'Home':
      return { at: 0, on }
    case 'End':
      return { at: last, on }
    case 'ArrowUp':
      return { at, on: 'point' }
    case 'ArrowDown':
      return { at, on: 'bar' }
    default:
      return null
  }
}
