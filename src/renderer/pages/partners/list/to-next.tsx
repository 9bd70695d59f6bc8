import type { Edition } from '../../../../shared/program/edition'
import type { Row } from '../../../engine/list/row'
import { Bar } from '../../../ui/bar'
import { isClose } from '../narrowing/is-close'
import { hardestOf } from './hardest'
import classes from './list.module.css'

interface Props {
  readonly row: Row
  readonly edition: Edition
}

/** The distance to the next tier as a word and a bar: the hardest requirement, and how far along it is. */
export function ToNext({ row: { next }, edition }: Props) {
  const hardest = next && hardestOf(edition, next)
  if (!next || !hardest) return <span className={classes.top}>Top tier</span>
  const near = isClose(next)
  return (
    <span className={classes.next}>
      <span className={classes.missing} data-near={near || undefined} title={next.text}>
        <span>{hardest.text}</span>
        {hardest.more > 0 && <small>+{hardest.more} more</small>}
      </span>
      <Bar share={next.share} tone={near ? 'near' : 'far'} />
    </span>
  )
}
