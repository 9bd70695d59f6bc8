import type { Day } from '../../../../shared/basics/day'
import { formatDay, formatMoney, formatNumber } from '../../../../shared/basics/format'
import { cents } from '../../../../shared/basics/money'
import type { Edition } from '../../../../shared/program/edition'
import type { EditionId } from '../../../../shared/program/ids'
import type { Plan } from '../../../../shared/program/plan'
import type { Partner } from '../../../../shared/records/partner'
import { type Term, termOn } from '../../../../shared/records/term'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Bar } from '../../../ui/bar'
import { Card } from '../../../ui/card'
import { FigureButton } from '../../../ui/figure'
import { LineLinks, ReadingLink, SourceLink } from '../../../ui/source-link'
import { planName } from '../../../ui/tier-name'
import { Pair } from '../pair'
import classes from '../partner.module.css'
import type { OpenReason } from '../reasons/reason'
import { isSoon, TERM_WARNING_DAYS } from '../standing/hangs'
import { quarterOf, revenueIn, sayPlan, termGone } from './plan-words'

interface Props {
  readonly partner: Partner
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** The partnership year, the plan that was bought with the support it brings, and how it sits beside the tier. */
export function TermCard({ partner, assessment, edition, onOpen }: Props) {
  const { cutOff, tier } = assessment
  const plan = edition.plans.find(({ id }) => id === partner.plan)
  const { text, reading, tone } = sayPlan(partner, tier)
  return (
    <Card title="Term and plan">
      <TermBar joinedOn={partner.joinedOn} on={cutOff} edition={edition} />
      <p className={classes.plan} data-tone={tone}>
        {text} <ReadingLink id={reading} />
      </p>
      <dl className={classes.pairs}>
        {plan ? (
          <PlanFacts plan={plan} edition={edition.id} />
        ) : (
          <Pair name="Plan">none bought</Pair>
        )}
        {plan && plan.quarterlyRevenue.value !== 'none' && (
          <Quarter
            asked={plan.quarterlyRevenue.value}
            source={plan.quarterlyRevenue.source}
            assessment={assessment}
            edition={edition.id}
            onOpen={onOpen}
          />
        )}
      </dl>
    </Card>
  )
}

interface TermBarProps {
  readonly joinedOn: Day | null
  readonly on: Day
  readonly edition: Edition
}

function TermBar({ joinedOn, on, edition }: TermBarProps) {
  const term = termOn(joinedOn, on)
  const lines = edition.documents.includes('000') ? (['000:6'] as const) : (['002:160'] as const)
  if (!term) {
    return (
      <p className={classes.note}>
        {joinedOn === null
          ? 'The day of joining is not known, so neither is the term. Edit writes it down.'
          : `Joins on ${formatDay(joinedOn)}: the first year begins then.`}
      </p>
    )
  }
  const { days, of } = termGone(term, on)
  return (
    <div className={classes.term}>
      <p>
        <b>
          {formatDay(term.from)} to {formatDay(term.to)}
        </b>{' '}
        <LineLinks lines={lines} edition={edition.id} />
      </p>
      <Bar share={days / of} tone={isSoon(term.to, on, TERM_WARNING_DAYS) ? 'near' : 'far'} />
      <p>
        day {formatNumber(days)} of {formatNumber(of)}, {formatNumber(of - days)} left
        {joinedOn !== null && joinedOn < term.from && `; partner since ${formatDay(joinedOn)}`}
      </p>
    </div>
  )
}

interface PlanProps {
  readonly plan: Plan
  readonly edition: EditionId
}

function PlanFacts({ plan, edition }: PlanProps) {
  const { response, installation } = plan
  const hours =
    response.value === 'community only' ? 'community only' : `within ${response.value} hours`
  return (
    <>
      <Pair name="Plan">
        {planName(plan.id)} · ${formatNumber(plan.monthly.value)} a month{' '}
        <SourceLink source={plan.monthly.source} edition={edition} />
      </Pair>
      <Pair name="A year">
        ${formatNumber(plan.yearly.value)}{' '}
        <SourceLink source={plan.yearly.source} edition={edition} />
      </Pair>
      <Pair name="Response">
        {hours} <SourceLink source={response.source} edition={edition} />
      </Pair>
      <Pair name="Tickets">
        {plan.tickets.count.value} a {plan.tickets.per}{' '}
        <SourceLink source={plan.tickets.count.source} edition={edition} />
      </Pair>
      <Pair name="Installation help">
        {installation.value} <SourceLink source={installation.source} edition={edition} />
      </Pair>
      <Pair name="Guidance meetings">
        {plan.meetings.count.value} a {plan.meetings.per}{' '}
        <SourceLink source={plan.meetings.count.source} edition={edition} />
      </Pair>
    </>
  )
}

interface QuarterProps {
  /** Dollars. */
  readonly asked: number
  readonly source: Plan['quarterlyRevenue']['source']
  readonly assessment: Assessment
  readonly edition: EditionId
  readonly onOpen: OpenReason
}

/** What the plan asks of a quarter: it warns and gates nothing (Q15). */
function Quarter({ asked, source, assessment, edition, onOpen }: QuarterProps) {
  const { postings, cutOff } = assessment
  const whole = quarterOf(cutOff)
  const quarter: Term = { from: whole.from, to: cutOff }
  const made = revenueIn(postings, quarter)
  const ids = postings
    .filter(({ entry, minimumRevenue }) => minimumRevenue !== 0 && entry.date >= quarter.from)
    .map(({ entry }) => entry.id)
  const title = `Revenue of the quarter from ${formatDay(quarter.from)}`
  return (
    <Pair name="Revenue this quarter">
      <FigureButton label={title} onOpen={() => onOpen({ of: 'entries', title, ids })}>
        <b data-low={made < asked * 100 || undefined}>{formatMoney(cents(made))}</b>
      </FigureButton>{' '}
      of ${formatNumber(asked)} <SourceLink source={source} edition={edition} />{' '}
      <ReadingLink id="Q15" />
    </Pair>
  )
}
