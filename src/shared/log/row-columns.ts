import { type Column, columnOf, valuesIn } from './column'

/** Rows as they are kept together: by column where all have the same fields, as they nearly always do. */
export type RowsKept =
  | { readonly count: number; readonly columns: Readonly<Record<string, Column>> }
  | readonly object[]

/** Writes rows by column, a third of the bytes; rows with fields of their own stay as they are. */
export function keepRows(rows: readonly object[]): RowsKept {
  const fields = Object.keys(rows[0] ?? {})
  const isAlike = (row: object) => {
    const own = Object.keys(row)
    return own.length === fields.length && own.every((field, n) => field === fields[n])
  }
  if (fields.length === 0 || !rows.every(isAlike)) return rows
  const columns: Record<string, Column> = {}
  for (const field of fields) columns[field] = columnOf(rows.map((row) => Reflect.get(row, field)))
  return { count: rows.length, columns }
}

/** Reads rows written by `keepRows`; throws where they are none. */
export function rowsKept(kept: unknown): readonly unknown[] {
  if (Array.isArray(kept)) return kept
  if (typeof kept !== 'object' || kept === null || !('count' in kept) || !('columns' in kept))
    throw new Error('these are no rows')
  const { count, columns } = kept
  if (typeof count !== 'number' || typeof columns !== 'object' || columns === null)
    throw new Error('these are no rows')
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}))
  for (const [field, column] of Object.entries(columns)) {
    const values = valuesIn(column, count)
    rows.forEach((row, at) => {
      row[field] = values[at]
    })
  }
  return rows
}
