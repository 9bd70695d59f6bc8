import { linesOf, type NotStated, type SeedLine, type Source } from '../../../shared/program/source'

/** The one source line that every stated cell of a row rests on; null where they rest on several. */
export function rowLine(
  values: Readonly<Record<string, { readonly source: Source } | NotStated>>,
): Source | null {
  const sources = Object.values(values).flatMap((value) =>
    value === 'not stated' ? [] : [value.source],
  )
  const [first] = sources
  const line = first && lineOf(first)
  if (!first || !line) return null
  if (!sources.every((source) => lineOf(source) === line)) return null
  return 'line' in first ? first : { line, row: '' }
}

/** The line a value stands on, or from which alone it was worked out; null for a reading. */
function lineOf(source: Source): SeedLine | null {
  const [line, another] = linesOf(source)
  return line && another === undefined ? line : null
}
