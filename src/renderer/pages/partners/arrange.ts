import type { Row } from '../../engine/list/row'
import type { ListSieve } from '../../stores/view'
import { type SortValue, sortValues } from './list/sort-values'
import { type ListAids, NO_AIDS } from './narrowing/conditions'
import { passing } from './narrowing/passes'

/**
 * The rows that pass the filters, in the order asked for. Rows come in the order of names, which decides
 * among equals; who has nothing to be sorted by comes last, whichever way round.
 */
export function arrange(
  rows: readonly Row[],
  by: ListSieve,
  aids: ListAids = NO_AIDS,
): readonly Row[] {
  const kept = rows.filter(passing(by, aids))
  const { sort, descending } = by
  if (sort === 'name') return descending ? kept.reverse() : kept
  const sortedBy = sortValues(kept, sort, aids)
  const direction = descending ? -1 : 1
  return kept
    .map((row) => ({ row, value: sortedBy(row) }))
    .sort((a, b) => compare(a.value, b.value, direction))
    .map(({ row }) => row)
}

function compare(a: SortValue, b: SortValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return direction * (a - b)
}
