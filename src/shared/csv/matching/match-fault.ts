import { COLUMNS, REQUIRED_OF_MATCH } from '../reading/columns'
import { headingTwice } from '../reading/headings'
import type { ColumnMatch } from './choices'

/** [F16] Why a file with these headings cannot be read as matched, in one sentence; null = it can. */
export function matchFault(headings: readonly string[], match: ColumnMatch): string | null {
  const known: readonly string[] = COLUMNS[match.kind]
  const twice = headingTwice(headings, [])
  if (twice) return twice
  const taken = new Map<string, string>()
  for (const [heading, column] of Object.entries(match.columns)) {
    if (!headings.includes(heading)) {
      return `the file has no heading "${heading}"; match its columns again.`
    }
    if (!known.includes(column)) {
      return `"${column}" is no column of ${match.kind}; choose another for the heading "${heading}".`
    }
    const first = taken.get(column)
    if (first !== undefined) {
      return `the headings "${first}" and "${heading}" are both matched to "${column}"; choose one of them.`
    }
    taken.set(column, heading)
  }
  const missing = REQUIRED_OF_MATCH[match.kind].find((column) => !taken.has(column))
  return missing === undefined
    ? null
    : `no heading is matched to "${missing}", which ${match.kind} need; choose the one that holds it.`
}
