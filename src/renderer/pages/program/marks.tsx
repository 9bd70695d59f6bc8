import { noteOf, sayLines } from '../../../shared/documents/words'
import type { ContradictionId } from '../../../shared/program/ids'
import type { SeedLine, Source } from '../../../shared/program/source'
import { ContradictionLink, LineLinks, SourceLink } from '../../ui/source-link'
import classes from './marks.module.css'
import type { Side } from './model/compare'
import { BESIDE } from './model/program'
import { useReading } from './reading'

interface SourceProps {
  readonly source: Source
  readonly side: Side
}

/** The place of a figure: opened on screen to the words of its edition, written out on paper. */
export function SourceMark({ source, side }: SourceProps) {
  const { onPaper } = useReading()
  if (onPaper) return <span className={classes.onPaper}>{noteOf(source)}</span>
  // How it was worked out stands under the figure already.
  if ('derived' in source) return <LineLinks lines={source.from} edition={BESIDE[side].id} />
  return <SourceLink source={source} edition={BESIDE[side].id} />
}

interface LinesProps {
  readonly lines: readonly SeedLine[]
  /** Without it, the words of the edition in view. */
  readonly side?: Side
}

/** The places of a statement. */
export function LinesMark({ lines, side }: LinesProps) {
  const { onPaper } = useReading()
  if (lines.length === 0) return null
  if (onPaper) return <span className={classes.onPaper}>{sayLines(lines)}</span>
  return <LineLinks lines={lines} edition={side && BESIDE[side].id} />
}

/** A contradiction that a row takes part in. */
export function DisputeMark({ id }: { readonly id: ContradictionId }) {
  const { onPaper } = useReading()
  return onPaper ? <span className={classes.onPaper}>{id}</span> : <ContradictionLink id={id} />
}
