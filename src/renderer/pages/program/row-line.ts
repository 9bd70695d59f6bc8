import type { PerTier } from '../../../shared/program/benefit'
import type { Source } from '../../../shared/program/source'

/** The one source line that every stated cell of a row rests on; null where they rest on several. */
export function rowLine(values: PerTier<{ readonly source: Source }>): Source | null {
  const sources = Object.values(values).flatMap((value) =>
    value === 'not stated' ? [] : [value.source],
  )
  const [first] = sources
  if (!first || !('line' in first)) return null
  const same = sources.every((source) => 'line' in source && source.line === first.line)
  return same ? first : null
}
