import type { ColumnMatch, DateOrder } from '../../shared/csv/matching/choices'
import { fieldsKept, isRecord } from './kept'

/** How files are read, by their set of headings. */
export type Matches = Readonly<Record<string, ColumnMatch>>

const KINDS: readonly ColumnMatch['kind'][] = ['partners', 'activities', 'certifications']
const ORDERS: readonly DateOrder[] = ['year first', 'day first', 'month first']

/** The matches that storage gives back whole; what another version or hand left there is forgotten. */
export function matchesKept(kept: unknown): Matches {
  return Object.fromEntries(
    Object.entries(fieldsKept(fieldsKept(kept).matches)).filter(
      (pair): pair is [string, ColumnMatch] => isMatch(pair[1]),
    ),
  )
}

function isMatch(kept: unknown): kept is ColumnMatch {
  if (!isRecord(kept) || !isRecord(kept.columns)) return false
  return (
    KINDS.some((kind) => kind === kept.kind) &&
    ORDERS.some((order) => order === kept.dates) &&
    Object.values(kept.columns).every((column) => typeof column === 'string')
  )
}
