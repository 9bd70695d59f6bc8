import type { ColumnMatch, DateOrder } from '../matching/choices'
import { COLUMNS, type FileKind, isColumn, noteName } from './columns'

/** Where a file has the desk's columns, and how it writes what stands in them. */
export interface Layout {
  /** The place of each of the desk's columns that the file has, from 0. */
  readonly places: ReadonlyMap<string, number>
  /** What the file calls a column; a column that it does not have keeps the desk's name. */
  readonly names: ReadonlyMap<string, string>
  /** The columns that the desk does not know, by name, so that their order in a file never tells. */
  readonly notes: readonly { readonly name: string; readonly at: number }[]
  /** null = YYYY-MM-DD and nothing else. */
  readonly dates: DateOrder | null
}

/** [F13] The layout of a file whose headings are the desk's own, in any order and case. */
export function ownLayout(kind: FileKind, headings: readonly string[]): Layout {
  const names = headings.map((heading) => heading.toLowerCase())
  const present = COLUMNS[kind].filter((column) => names.includes(column))
  return {
    places: new Map(present.map((column) => [column, names.indexOf(column)])),
    names: new Map(),
    notes: inOrder(
      headings.map((name, at) => ({ name, at })).filter(({ name }) => !isColumn(kind, name)),
    ),
    dates: null,
  }
}

/** [F16] The layout of a file with other headings, as a person matched them. */
export function matchedLayout(
  { kind, columns, dates }: ColumnMatch,
  headings: readonly string[],
): Layout {
  const matched = new Map(Object.entries(columns))
  const placed = headings.flatMap((heading, at) => {
    const column = matched.get(heading)
    return column === undefined ? [] : [{ column, heading, at }]
  })
  return {
    places: new Map(placed.map(({ column, at }) => [column, at])),
    names: new Map(placed.map(({ column, heading }) => [column, heading])),
    notes: inOrder(
      headings
        .map((heading, at) => ({ heading, at }))
        .filter(({ heading }) => !matched.has(heading))
        .map(({ heading, at }) => ({ name: noteName(kind, heading), at })),
    ),
    dates,
  }
}

function inOrder(notes: Layout['notes'][number][]): Layout['notes'] {
  return notes.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at))
}
