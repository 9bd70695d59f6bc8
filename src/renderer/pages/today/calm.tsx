import { Link } from 'wouter'
import { formatDay } from '../../../shared/basics/format'
import { sayCertificate } from '../../../shared/tier/explanation/words'
import type { TodayReport } from '../../engine/today/today-report'
import { Empty } from '../../ui/empty'
import { partnerPath } from '../../ui/routes'
import classes from './today.module.css'

/** Nothing to do: what comes next, so that nobody wonders whether something was forgotten. */
export function Calm({ report }: { readonly report: TodayReport }) {
  const { lapse, term } = report.next
  return (
    <Empty title="Nothing needs you today">
      {lapse && (
        <span className={classes.next}>
          The next certificate lapses on {formatDay(lapse.on)}:{' '}
          <bdi>{sayCertificate(lapse.certificate)}</bdi> at{' '}
          <Link href={partnerPath(lapse.partner)}>
            <bdi>{lapse.name}</bdi>
          </Link>
          .
        </span>
      )}
      {term && (
        <span className={classes.next}>
          The next partnership year ends on {formatDay(term.on)}:{' '}
          <Link href={partnerPath(term.partner)}>
            <bdi>{term.name}</bdi>
          </Link>
          .
        </span>
      )}
      <span className={classes.next}>The next review is on {formatDay(report.reviewOn)}.</span>
    </Empty>
  )
}
