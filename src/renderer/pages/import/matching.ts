import type { ColumnMatch, DateOrder } from '../../../shared/csv/matching/choices'
import {
  COLUMNS,
  DATE_COLUMNS,
  type FileKind,
  REQUIRED_OF_MATCH,
} from '../../../shared/csv/reading/columns'
import type { ImportPreview } from '../../engine/desk'

/** A file whose headings are not the desk's own. */
export type UnmatchedFile = ImportPreview['unmatched'][number]

/** A match as it is being made; what is not chosen yet is null. */
export interface MatchDraft {
  readonly kind: FileKind
  readonly columns: ColumnMatch['columns']
  readonly dates: DateOrder | null
}

const YEAR_FIRST = /^\d{4}\D\d{1,2}\D\d{1,2}$/

/** Where the matching begins: what was said before, or what is suggested; an order of dates only where the file proves it. */
export function draftOf({ suggestion }: UnmatchedFile, former?: ColumnMatch): MatchDraft {
  if (former) return former
  if (!suggestion) return { kind: 'activities', columns: {}, dates: null }
  const { kind, columns, dates } = suggestion
  return { kind, columns, dates: dates === 'year first' ? null : dates }
}

/** Another kind of file has other columns: those that it has not are let go. */
export function withKind(draft: MatchDraft, kind: FileKind): MatchDraft {
  const known: readonly string[] = COLUMNS[kind]
  const columns = Object.entries(draft.columns).filter(([, column]) => known.includes(column))
  return { ...draft, kind, columns: Object.fromEntries(columns) }
}

/** A heading stands for one column and a column for one heading; null keeps it as a note. */
export function withColumn(draft: MatchDraft, heading: string, column: string | null): MatchDraft {
  const others = Object.entries(draft.columns).filter(
    ([other, taken]) => other !== heading && taken !== column,
  )
  const all = column === null ? others : [...others, [heading, column] as const]
  return { ...draft, columns: Object.fromEntries(all) }
}

/** A day as the file writes it that can be read in two ways; null where none in sight can. */
export function doubtfulDay(file: UnmatchedFile, { columns }: MatchDraft): string | null {
  const cells = file.headings.flatMap((heading, index) =>
    DATE_COLUMNS.has(columns[heading] ?? '') ? file.sample.map((row) => row[index] ?? '') : [],
  )
  return (
    cells.map((cell) => cell.trim()).find((cell) => cell !== '' && !YEAR_FIRST.test(cell)) ?? null
  )
}

/** The whole match, or one sentence on what it still lacks. */
export function finish(
  file: UnmatchedFile,
  draft: MatchDraft,
): { readonly match: ColumnMatch } | { readonly lacks: string } {
  const taken = Object.values(draft.columns)
  const missing = REQUIRED_OF_MATCH[draft.kind].filter((column) => !taken.includes(column))
  if (missing.length > 0)
    return { lacks: `Say which heading is ${missing.map(sayColumn).join(', which is ')}.` }
  const doubtful = doubtfulDay(file, draft)
  if (doubtful !== null && draft.dates === null)
    return { lacks: `Say how dates are written: “${doubtful}” can be read in two ways.` }
  return { match: { ...draft, dates: draft.dates ?? 'year first' } }
}

/** A column in plain words. */
export function sayColumn(column: string): string {
  return WORDS[column] ?? column
}

const WORDS: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  profile: 'profile',
  country: 'country',
  email: 'email',
  plan: 'plan',
  joined_on: 'joined on',
  status: 'status',
  partner_id: 'partner id',
  date: 'date',
  activity: 'activity',
  quantity: 'quantity',
  points: 'points',
  revenue_usd: 'revenue (USD)',
  minutes: 'minutes',
  reference: 'reference',
  person: 'person',
  note: 'note',
  kind: 'kind',
  title: 'title',
  issued_on: 'issued on',
  expires_on: 'expires on',
}
