import { formatNumber } from '../../../shared/basics/format'
import type { TodayReport } from '../../engine/today/today-report'
import classes from './today.module.css'

/** What a long list leaves out, with its count: nothing is left out in silence. */
export function Unlisted({ report }: { readonly report: TodayReport }) {
  const kinds = [
    ['partners with reports', report.waiting],
    ['certificates', report.expiring],
    ['terms', report.terms],
    ['falls', report.falls],
    ['rises', report.rises],
    ['plans', report.plans],
  ] as const
  const cut = kinds.filter(([, { count, first }]) => count > first.length)
  if (cut.length === 0) return null
  return (
    <p className={classes.unlisted}>
      Listed are the first{' '}
      {cut
        .map(
          ([name, { count, first }]) =>
            `${formatNumber(first.length)} of ${formatNumber(count)} ${name}`,
        )
        .join(', ')}
      .
    </p>
  )
}
