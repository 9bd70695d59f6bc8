import { type Edition, isInherited } from '../../../../shared/program/edition'
import { linesOf, type Passage, type SeedLine } from '../../../../shared/program/source'
import { rowLine } from '../row-line'
import type { Saying, Sheet, SheetRow } from './sheet'

export const SIDES = ['first', 'second'] as const
export type Side = (typeof SIDES)[number]

export type Verdict = 'equal' | 'different' | 'only first' | 'only second'

/** One cell of two editions, and how they stand to each other. */
export interface Pair {
  readonly first: Saying | null
  readonly second: Saying | null
  readonly verdict: Verdict
  /** Where both say the same: that both read it so, or that one takes it over from the other's document. */
  readonly common: 'reading' | 'taken over' | null
}

export interface ComparedRow {
  readonly id: string
  readonly first: SheetRow | null
  readonly second: SheetRow | null
  readonly cells: Readonly<Record<string, Pair>>
  readonly verdict: Verdict
  /** The line that a whole row rests on, or all its lines where its columns do not name them. */
  readonly lines: Readonly<Record<Side, readonly SeedLine[]>>
}

type ColumnLines = Readonly<Record<string, SeedLine>>

/** One table of the program with both editions in it. */
export interface ComparedSheet extends Omit<Sheet, 'rows'> {
  readonly rows: readonly ComparedRow[]
  /** Lines that columns rest on where most rows have none of their own (002:75-82). */
  readonly columnLines: Readonly<Record<Side, ColumnLines>>
}

/** A statement in words that both editions make, or only one. */
export interface PassagePair {
  readonly id: string
  readonly first: Passage | null
  readonly second: Passage | null
}

export type Editions = Readonly<Record<Side, Edition>>

/** Both editions' table as one: rows are paired by id and stand in the first's order. */
export function compareSheets(first: Sheet, second: Sheet, editions: Editions): ComparedSheet {
  const columnLines = { first: columnLinesOf(first), second: columnLinesOf(second) }
  const rows = pairedIds(first.rows, second.rows).map((id): ComparedRow => {
    const [one, other] = [rowOf(first, id), rowOf(second, id)]
    const cells = comparedCells(one, other, editions)
    return {
      ...{ id, cells, first: one, second: other, verdict: rowVerdict(one, other, cells) },
      lines: {
        first: linesOfRow(one, columnLines.first),
        second: linesOfRow(other, columnLines.second),
      },
    }
  })
  const { rows: _, ...named } = first
  return { ...named, rows, columnLines }
}

/** Two cells against each other; what no source states on one side is no difference of figures but is said. */
export function comparePair(first: Saying | null, second: Saying | null, editions: Editions): Pair {
  const verdict = verdictOf(first, second)
  const common = verdict === 'equal' && first && second ? commonOf(first, second, editions) : null
  return { first, second, verdict, common }
}

/** Statements are one where their words are; the rest stand on their own side. */
export function comparePassages(
  section: string,
  first: readonly Passage[],
  second: readonly Passage[],
): readonly PassagePair[] {
  const others = new Map(second.map((passage) => [passage.text, passage]))
  const shared = new Set(first.map(({ text }) => text))
  const pairs = [
    ...first.map((passage) => ({ first: passage, second: others.get(passage.text) ?? null })),
    ...second.filter(({ text }) => !shared.has(text)).map((one) => ({ first: null, second: one })),
  ]
  return pairs.map((pair, index) => ({ id: `${section}-${index + 1}`, ...pair }))
}

function rowOf(sheet: Sheet, id: string): SheetRow | null {
  return sheet.rows.find((row) => row.id === id) ?? null
}

/** The ids of both, in the first's order; what only the second has follows its own neighbour. */
function pairedIds(first: readonly SheetRow[], second: readonly SheetRow[]): readonly string[] {
  const ids = first.map(({ id }) => id)
  second.forEach(({ id }, index) => {
    if (ids.includes(id)) return
    const before = second[index - 1]
    ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id)
  })
  return ids
}

function comparedCells(
  first: SheetRow | null,
  second: SheetRow | null,
  editions: Editions,
): ComparedRow['cells'] {
  const columns = Object.keys({ ...first?.cells, ...second?.cells })
  return Object.fromEntries(
    columns.map((column) => {
      const pair = [first?.cells[column] ?? null, second?.cells[column] ?? null] as const
      return [column, comparePair(...pair, editions)]
    }),
  )
}

function rowVerdict(
  first: SheetRow | null,
  second: SheetRow | null,
  cells: Readonly<Record<string, Pair>>,
): Verdict {
  if (!second) return 'only first'
  if (!first) return 'only second'
  return Object.values(cells).every(({ verdict }) => verdict === 'equal') ? 'equal' : 'different'
}

function verdictOf(first: Saying | null, second: Saying | null): Verdict {
  const [here, there] = [isSaid(first), isSaid(second)]
  if (here && !there) return 'only first'
  if (there && !here) return 'only second'
  if (!here) return 'equal'
  return first?.says === second?.says && first?.note === second?.note ? 'equal' : 'different'
}

function isSaid(saying: Saying | null): boolean {
  return saying !== null && saying.kind !== 'not stated'
}

function commonOf(first: Saying, second: Saying, editions: Editions): Pair['common'] {
  if (!first.source || !second.source) return null
  if ('reading' in first.source && 'reading' in second.source) return 'reading'
  const inherits =
    isInherited(editions.first, linesOf(first.source)) ||
    isInherited(editions.second, linesOf(second.source))
  return inherits ? 'taken over' : null
}

/** The line of the whole row; else, where neither columns nor figures name theirs, every line of it. */
function linesOfRow(row: SheetRow | null, columnLines: ColumnLines): readonly SeedLine[] {
  if (!row) return []
  const line = oneLine(row)
  if (line) return [line]
  if (Object.keys(columnLines).length > 0) return []
  const sources = Object.values(row.cells).flatMap(({ source }) => source ?? [])
  return [...new Set(sources.flatMap(linesOf))]
}

/** The line of each column, over the rows that have none of their own, where those are the most. */
function columnLinesOf({ rows, columns }: Sheet): ColumnLines {
  const loose = rows.filter((row) => !oneLine(row))
  if (loose.length * 2 <= rows.length) return {}
  return Object.fromEntries(
    columns.flatMap(({ id }) => {
      const cells = loose.map((row) => [row.id, row.cells[id]] as const)
      const line = lineIn(cells)
      return line ? [[id, line]] : []
    }),
  )
}

function oneLine(row: SheetRow): SeedLine | null {
  return lineIn(Object.entries(row.cells))
}

function lineIn(cells: readonly (readonly [string, Saying | undefined])[]): SeedLine | null {
  const sourced = cells.flatMap(([id, saying]) =>
    saying?.source ? [[id, { source: saying.source }] as const] : [],
  )
  const source = rowLine(Object.fromEntries(sourced))
  return source && 'line' in source ? source.line : null
}
