import type { Month } from '../../../../shared/basics/day'
import { formatDay, formatNumber } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Swatch } from '../../../charts/swatch'
import { SourceLink } from '../../../ui/source-link'
import { SOURCE_NAMES } from '../months/month-words'
import { isWhole, monthsOf } from '../months/months'
import { PostingRows } from './posting-sum'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'

interface Props {
  readonly month: Month
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** A bar taken apart: the entries of each source, summing to its height. */
export function MonthReason({ month: key, assessment, edition, onOpen }: Props) {
  const month = monthsOf(edition, assessment).find((one) => one.month === key)
  if (!month) return <p className={classes.about}>The window no longer holds this month.</p>
  return (
    <div className={classes.body}>
      <p className={classes.measured}>
        <b>{formatNumber(month.total)} points</b>
      </p>
      <p className={classes.about}>
        What counts of {formatDay(month.from)} to {formatDay(month.to)}, after every cap.{' '}
        {!isWhole(month) && 'The window does not hold the whole month. '}
        <SourceLink source={edition.windowMonths.source} edition={edition.id} />
      </p>
      {month.parts.length === 0 && <p className={classes.about}>No entry counts in it.</p>}
      {month.parts.map(({ source, points, postings }) => (
        <section key={source} aria-label={SOURCE_NAMES[source]}>
          <h3 className={classes.source}>
            <Swatch of={source} /> {SOURCE_NAMES[source]}
          </h3>
          <PostingRows
            name={`${SOURCE_NAMES[source]}, what counts`}
            postings={postings}
            amount={({ counted }) => formatNumber(counted)}
            total={formatNumber(points)}
            edition={edition}
            onOpen={onOpen}
          />
        </section>
      ))}
    </div>
  )
}
