import type { ComparedRow } from './model/compare'
import type { Reading } from './reading'

interface Part {
  readonly name: string | undefined
  readonly rows: readonly ComparedRow[]
}

/** Rows gathered under the headings that they stand below. */
export function partsOf(rows: readonly ComparedRow[]): readonly Part[] {
  const parts: { readonly name: string | undefined; readonly rows: ComparedRow[] }[] = []
  for (const row of rows) {
    const name = row.first?.part ?? row.second?.part
    const last = parts.at(-1)
    if (last && last.name === name) last.rows.push(row)
    else parts.push({ name, rows: [row] })
  }
  return parts
}

/** The rows that a reading shows: those of its edition, and the one that was jumped to. */
export function rowsShown(rows: readonly ComparedRow[], reading: Reading): readonly ComparedRow[] {
  const { sides, differencesOnly, target } = reading
  return rows.filter((row) => {
    if (row.id === target) return true
    if (differencesOnly) return row.verdict !== 'equal'
    return sides.some((side) => row[side] !== null)
  })
}

interface RowProps {
  readonly id?: string
  readonly tabIndex?: number
  readonly 'data-target'?: ''
  readonly 'data-arrival'?: ''
}

/** What marks the place that was jumped to, where the focus then goes. */
export function rowProps(id: string, { target, onPaper }: Reading): RowProps {
  if (onPaper) return {}
  if (id !== target) return { id: placeId(id) }
  return { id: placeId(id), tabIndex: -1, 'data-target': '', 'data-arrival': '' }
}

/** The id of a row in the page. */
export function placeId(row: string): string {
  return `place-${row}`
}
