import type { Day } from '../../../../shared/basics/day'
import { formatDay, formatNumber } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Chip } from '../../../ui/chip'
import { SourceLink } from '../../../ui/source-link'
import { tierName } from '../../../ui/tier-name'
import { PostingSum } from './posting-sum'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'

interface Props {
  readonly on: Day
  /** As of that day. */
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** A point of the line taken apart: what counted in the twelve months to another day, by the records as they are now. */
export function TotalReason({ on, assessment, edition, onOpen }: Props) {
  const { window, points, tier } = assessment
  return (
    <div className={classes.body}>
      <p className={classes.measured}>
        <b>{formatNumber(points)} points</b>
        <Chip>{tierName(tier)} on that day</Chip>
      </p>
      <p className={classes.about}>
        Counted from {formatDay(window.from)} to {formatDay(window.to)}{' '}
        <SourceLink source={edition.windowMonths.source} edition={edition.id} />, as of{' '}
        {formatDay(on)} and by the records as they are now.
      </p>
      <PostingSum of="counted" assessment={assessment} edition={edition} onOpen={onOpen} />
    </div>
  )
}
