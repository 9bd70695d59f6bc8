/**
 * One column of a table written as JSON: `{all}` where every value is the same, `{of, at}` where values
 * repeat (the different ones, and which stands where), else the values themselves.
 */
export type Column =
  | { readonly all: unknown }
  | { readonly of: readonly unknown[]; readonly at: readonly number[] }
  | readonly unknown[]

/** Writes a column in the shortest of its three forms, so that a file of a million rows stays small and readable. */
export function columnOf(values: readonly unknown[]): Column {
  if (seemDifferent(values)) return values
  const places = new Map<unknown, number>()
  const at = new Array<number>(values.length)
  const most = values.length / 2
  for (let row = 0; row < values.length; row++) {
    const value = values[row]
    let place = places.get(value)
    if (place === undefined) {
      place = places.size
      places.set(value, place)
      if (places.size > most && places.size > 1) return values
    }
    at[row] = place
  }
  return places.size === 1 ? { all: values[0] } : { of: [...places.keys()], at }
}

/** Whether the first values are nearly all different, as ids are: then a list of them would save nothing. */
function seemDifferent(values: readonly unknown[]): boolean {
  return values.length > SAMPLE && new Set(values.slice(0, SAMPLE)).size > SAMPLE * 0.9
}

const SAMPLE = 64

/** Reads a column written by `columnOf`; throws where it does not have `count` values. */
export function valuesIn(column: unknown, count: number): readonly unknown[] {
  if (Array.isArray(column)) {
    if (column.length === count) return column
  } else if (isRecord(column)) {
    if ('all' in column) return new Array<unknown>(count).fill(column.all)
    const { of, at } = column
    if (Array.isArray(of) && Array.isArray(at) && at.length === count)
      return at.map((place: unknown) => of[Number(place)])
  }
  throw new Error(`a column does not have its ${count} values`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
