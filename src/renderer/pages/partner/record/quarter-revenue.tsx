import { formatDay, formatMoney, formatNumber } from '../../../../shared/basics/format'
import { cents } from '../../../../shared/basics/money'
import type { Edition } from '../../../../shared/program/edition'
import type { Partner } from '../../../../shared/records/partner'
import type { Term } from '../../../../shared/records/term'
import type { Assessment } from '../../../../shared/tier/assessment'
import { FigureButton } from '../../../ui/figure'
import { ReadingLink, SourceLink } from '../../../ui/source-link'
import { Pair } from '../pair'
import type { OpenReason } from '../reasons/reason'
import { quarterAsks, quarterOf, revenueIn } from './plan-words'

interface Props {
  readonly partner: Partner
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** What plan and tier ask of a quarter: it warns and gates nothing (Q15). */
export function QuarterRevenue({ partner, assessment, edition, onOpen }: Props) {
  const { postings, cutOff, tier } = assessment
  const asks = quarterAsks(edition, partner, tier)
  const [first] = asks
  if (!first) return null
  const whole = quarterOf(cutOff)
  const quarter: Term = { from: whole.from, to: cutOff }
  const made = revenueIn(postings, quarter)
  const ids = postings
    .filter(({ entry, minimumRevenue }) => minimumRevenue !== 0 && entry.date >= quarter.from)
    .map(({ entry }) => entry.id)
  const title = `Revenue of the quarter from ${formatDay(quarter.from)}`
  return (
    <>
      <Pair name="Revenue this quarter">
        <FigureButton label={title} onOpen={() => onOpen({ of: 'entries', title, ids })}>
          <b data-low={made < first.dollars * 100 || undefined}>{formatMoney(cents(made))}</b>
        </FigureButton>{' '}
        <ReadingLink id="Q15" />
      </Pair>
      {asks.map(({ of, dollars, source }) => (
        <Pair key={of} name={`The ${of} asks a quarter`}>
          ${formatNumber(dollars)} <SourceLink source={source} edition={edition.id} />
        </Pair>
      ))}
    </>
  )
}
