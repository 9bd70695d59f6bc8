import { Fragment } from 'react'
import { formatNumber, plural } from '../../../shared/basics/format'
import type { TodayReport } from '../../engine/today/today-report'
import type { DutySort } from '../../stores/today'
import { longDay, weekdayOf } from './day-words'
import classes from './today.module.css'

/** A part of the sentence whose number opens a list. */
interface Clause {
  readonly before: string
  readonly number: string
  readonly after: string
  readonly sort: DutySort
}

interface Props {
  readonly report: TodayReport
  readonly onOpen: (sort: DutySort) => void
}

/** The day in one sentence, as somebody would read it aloud; its numbers open their lists. */
export function Headline({ report, onOpen }: Props) {
  const clauses = clausesOf(report)
  return (
    <p className={classes.headline}>
      {weekdayOf(report.day)}:{' '}
      {clauses.map(({ before, number, after, sort }, at) => (
        <Fragment key={sort}>
          {at > 0 && (at === clauses.length - 1 && clauses.length === 2 ? ' and ' : ', ')}
          {before}
          <button type="button" onClick={() => onOpen(sort)}>
            {number}
          </button>
          {after}
        </Fragment>
      ))}
      {clauses.length === 0 &&
        `no report waits, no certificate lapses this month, and the review of ${longDay(report.reviewOn)} would move nobody`}
      .
    </p>
  )
}

/** What the sentence says; what is none is left unsaid. */
export function clausesOf(report: TodayReport): readonly Clause[] {
  const { reports, expiringThisMonth: lapsing, falls, rises, reviewOn } = report
  const moved = falls.count + rises.count
  const clauses: Clause[] = []
  if (reports > 0)
    clauses.push({
      before: '',
      number: plural(reports, 'report'),
      after: reports === 1 ? ' waits' : ' wait',
      sort: 'reports',
    })
  if (lapsing > 0)
    clauses.push({
      before: '',
      number: plural(lapsing, 'certificate'),
      after: `${lapsing === 1 ? ' lapses' : ' lapse'} this month`,
      sort: 'certificates',
    })
  if (moved > 0)
    clauses.push({
      before: `the review of ${longDay(reviewOn)} would move `,
      number: `${formatNumber(moved)} ${moved === 1 ? 'partner' : 'partners'}`,
      after: '',
      sort: 'review',
    })
  return clauses
}
