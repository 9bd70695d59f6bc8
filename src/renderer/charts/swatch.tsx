import { useId } from 'react'
import type { SeriesId } from './columns'
import { Patterns, patternId } from './patterns'

/** A series as its bars look, small enough to stand beside its name. */
export function Swatch({ of }: { readonly of: SeriesId }) {
  const prefix = useId()
  return (
    <svg width={12} height={12} aria-hidden="true">
      <Patterns prefix={prefix} of={[of]} />
      <rect width={12} height={12} rx={3} fill={`url(#${patternId(prefix, of)})`} />
    </svg>
  )
}
