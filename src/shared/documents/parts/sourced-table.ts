import type { NotStated, Source, Stated } from '../../program/source'
import type { Content, Table, TableLayout, Text } from '../content'
import { INK } from '../look'
import { noteOf } from '../words'
import { mark } from './mark'

/** One value of a table: as printed, and where it comes from (absent where the value is 'none' by silence). */
export interface Cell {
  readonly shows: string | boolean
  readonly source?: Source
}

export interface SourcedRow {
  readonly label: string
  readonly cells: readonly Cell[]
}

export interface SourcedTable {
  readonly heads: readonly string[]
  readonly rows: readonly SourcedRow[]
  /** Of the label and of each cell, in points; the column of sources takes what is left of `width`. */
  readonly widths: readonly number[]
  readonly width: number
  readonly layout: TableLayout
  readonly fontSize: number
  readonly alignment: 'left' | 'center'
}

/** The cell of a stated value, or of its absence. */
export function cellOf<T>(
  stated: Stated<T> | NotStated,
  say: (value: T) => string | boolean,
): Cell {
  return stated === 'not stated'
    ? { shows: 'not stated' }
    : { shows: say(stated.value), source: stated.source }
}

/**
 * A table in which every number names its source: at the row's end where a row comes from one line,
 * under the column's head where a column does, whichever leaves fewer exceptions; an exception
 * carries its source in its own cell.
 */
export function sourcedTable(table: SourcedTable): Table {
  const byRow = table.rows.map((row) => commonest(row.cells))
  const byColumn = table.heads.slice(1).map((_, column) => commonest(columnOf(table, column)))
  const rowsLoseTo =
    strays(table, (row) => byRow[row]) > strays(table, (_, column) => byColumn[column])
  const common = (row: number, column: number): string | undefined =>
    rowsLoseTo ? byColumn[column] : byRow[row]
  const head = table.heads.map((text, index) =>
    headCell(table, text, index, rowsLoseTo ? byColumn[index - 1] : undefined),
  )
  const rows = table.rows.map((row, at) => [
    { text: row.label, style: 'label' },
    ...row.cells.map((cell, column) => valueCell(table, cell, common(at, column))),
    ...(rowsLoseTo ? [] : [{ text: byRow[at] ?? '', style: 'source' }]),
  ])
  return {
    margin: [0, 4, 0, 10],
    fontSize: table.fontSize,
    lineHeight: 1.1,
    layout: table.layout,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: widthsOf(table, rowsLoseTo),
      body: [[...head, ...(rowsLoseTo ? [] : [{ text: 'Source', style: 'head' }])], ...rows],
    },
  }
}

function headCell(
  table: SourcedTable,
  text: string,
  index: number,
  note: string | undefined,
): Content {
  const alignment = index === 0 ? 'left' : table.alignment
  if (!note) return { text, style: 'head', alignment }
  return {
    stack: [
      { text, style: 'head' },
      { text: note, style: 'headSource' },
    ],
    alignment,
  }
}

function valueCell(table: SourcedTable, cell: Cell, common: string | undefined): Content {
  const note = cell.source ? noteOf(cell.source) : undefined
  const value =
    typeof cell.shows === 'boolean' ? mark(cell.shows, table.alignment) : shown(cell.shows)
  const alignment = table.alignment
  if (!note || note === common) return { stack: [value], alignment }
  return { stack: [value, { text: note, style: 'source' }], alignment }
}

function shown(text: string): Text {
  const silent = text === 'not stated' || text === 'None'
  return { text, ...(silent ? { color: INK.mute } : {}) }
}

function columnOf(table: SourcedTable, column: number): readonly Cell[] {
  return table.rows.flatMap((row) => row.cells.slice(column, column + 1))
}

/** The source most of the cells share. */
function commonest(cells: readonly Cell[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { source } of cells) {
    if (!source || 'derived' in source) continue
    const note = noteOf(source)
    counts.set(note, (counts.get(note) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function strays(
  table: SourcedTable,
  common: (row: number, column: number) => string | undefined,
): number {
  const count = table.rows.flatMap((row, at) =>
    row.cells.filter(({ source }, column) => source && noteOf(source) !== common(at, column)),
  )
  return count.length
}

function widthsOf(table: SourcedTable, bySourceInHead: boolean): (number | '*')[] {
  const widths = table.widths.map((width, index) =>
    index === 0 && bySourceInHead ? ('*' as const) : width,
  )
  return bySourceInHead ? widths : [...widths, '*']
}
