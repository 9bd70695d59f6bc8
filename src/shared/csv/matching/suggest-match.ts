import { ENTRY_STATUSES } from '../../ledger/entry'
import { ACTIVITY_IDS, CERTIFICATION_KINDS, PLAN_IDS, PROFILE_IDS } from '../../program/ids'
import { STAGES } from '../../records/partner'
import { COLUMNS, DATE_COLUMNS, type FileKind, REQUIRED } from '../reading/columns'
import { looksLikeDate, provenOrder } from '../reading/dates'
import type { ColumnMatch } from './choices'
import { COLUMN_WORDS, plainWords } from './column-words'

/** The columns of a file as far as they were looked at. */
export interface Looked {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether a cell is the id of a partner who is known. */
  readonly isPartner: (cell: string) => boolean
}

/** [F16] What each heading may stand for, by its words and by what stands under it; null where too little fits. */
export function suggestMatch(looked: Looked): ColumnMatch | null {
  const fits = KINDS.map((kind) => fitOf(kind, looked))
  const best = fits.reduce((one, other) => (other.score > one.score ? other : one))
  if (best.pairs.length < FEWEST) return null
  const dates = best.pairs
    .filter(({ column }) => DATE_COLUMNS.has(column))
    .flatMap(({ at }) => cellsAt(looked, at))
  const pairs = best.pairs.map(({ at, column }) => [looked.headings[at] ?? '', column] as const)
  return { kind: best.kind, columns: Object.fromEntries(pairs), dates: provenOrder(dates) }
}

/** The first of equals wins. */
const KINDS: readonly FileKind[] = ['activities', 'certifications', 'partners']
/** A single column that fits is chance. */
const FEWEST = 2

/** What stands in the columns that take one of few values. */
const VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  'activities activity': new Set(ACTIVITY_IDS),
  'activities status': new Set(ENTRY_STATUSES),
  'certifications kind': new Set(CERTIFICATION_KINDS),
  'partners profile': new Set(PROFILE_IDS),
  'partners plan': new Set(PLAN_IDS),
  'partners status': new Set(STAGES),
}

interface Pair {
  readonly column: string
  /** The place of the heading. */
  readonly at: number
  readonly score: number
}

interface Fit {
  readonly kind: FileKind
  readonly pairs: readonly Pair[]
  readonly score: number
}

/** The likeliest pairs first, no heading and no column twice; a kind that lacks a needed column ranks last. */
function fitOf(kind: FileKind, looked: Looked): Fit {
  const all = looked.headings.flatMap((heading, at) =>
    heading === ''
      ? []
      : COLUMNS[kind].map((column) => ({ column, at, score: scoreOf(kind, column, at, looked) })),
  )
  const [headings, columns] = [new Set<number>(), new Set<string>()]
  const pairs: Pair[] = []
  for (const pair of all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (headings.has(pair.at) || columns.has(pair.column)) continue
    headings.add(pair.at)
    columns.add(pair.column)
    pairs.push(pair)
  }
  pairs.sort((a, b) => a.at - b.at)
  const complete = REQUIRED[kind].every((column) => columns.has(column))
  const sum = pairs.reduce((total, { score }) => total + score, 0)
  return { kind, pairs, score: sum + (complete ? COMPLETE : 0) }
}

const COMPLETE = 10_000
/** Contents that prove a column outrank every word; words in the order in which they are listed. */
const PROVEN = 300
const EXACT = 200
const WITHIN = 100

/** How well a heading fits a column; 0 = not at all. */
function scoreOf(kind: FileKind, column: string, at: number, looked: Looked): number {
  const says = contentsSay(kind, column, cellsAt(looked, at), looked)
  if (says === 'no') return 0
  const words = wordScore(
    COLUMN_WORDS[kind].get(column) ?? [],
    plainWords(looked.headings[at] ?? ''),
  )
  return says === 'yes' ? PROVEN + words : words
}

function wordScore(known: readonly string[], heading: string): number {
  const exact = known.indexOf(heading)
  if (exact >= 0) return EXACT - exact
  const within = known.findIndex((words) => ` ${heading} `.includes(` ${words} `))
  return within >= 0 ? WITHIN - within : 0
}

/** Whether what stands under a heading proves a column, rules it out, or tells nothing. */
function contentsSay(
  kind: FileKind,
  column: string,
  cells: readonly string[],
  { isPartner }: Looked,
): 'yes' | 'no' | 'nothing' {
  if (cells.length === 0) return 'nothing'
  const most = (test: (cell: string) => boolean) => cells.filter(test).length * 2 > cells.length
  if (column === 'partner_id') return most(isPartner) ? 'yes' : 'nothing'
  if (column === 'email') return most((cell) => /^\S+@\S+\.\S+$/.test(cell)) ? 'yes' : 'no'
  if (DATE_COLUMNS.has(column)) return most(looksLikeDate) ? 'nothing' : 'no'
  if (NUMBERS.has(column)) return most((cell) => /\d/.test(cell)) ? 'nothing' : 'no'
  const values = VALUES[`${kind} ${column}`]
  if (values && most((cell) => values.has(cell.toLowerCase()))) return 'yes'
  return column === 'kind' ? 'no' : 'nothing'
}

const NUMBERS: ReadonlySet<string> = new Set(['quantity', 'points', 'revenue_usd', 'minutes'])

function cellsAt({ rows }: Looked, at: number): readonly string[] {
  return rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
}
