import type { Day } from '../../../../shared/basics/day'
import { formatDay, formatNumber } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import type { EditionId } from '../../../../shared/program/ids'
import type { Plan } from '../../../../shared/program/plan'
import { isWithin, TERM_DAYS } from '../../../../shared/records/ahead'
import type { Partner } from '../../../../shared/records/partner'
import { isInStanding } from '../../../../shared/records/stage'
import { runningTerm } from '../../../../shared/records/term'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Bar } from '../../../ui/bar'
import { Card } from '../../../ui/card'
import { sayStage } from '../../../ui/partner-words'
import { LineLinks, ReadingLink, SourceLink } from '../../../ui/source-link'
import { planName } from '../../../ui/tier-name'
import { Pair } from '../pair'
import classes from '../partner.module.css'
import type { OpenReason } from '../reasons/reason'
import { sayPlan, termGone } from './plan-words'
import { QuarterRevenue } from './quarter-revenue'

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
      <TermBar partner={partner} on={cutOff} edition={edition} />
      <p className={classes.plan} data-tone={tone}>
        {text} <ReadingLink id={reading} />
      </p>
      <dl className={classes.pairs}>
        {plan ? (
          <PlanFacts plan={plan} edition={edition.id} />
        ) : (
          <Pair name="Plan">none bought</Pair>
        )}
        <QuarterRevenue
          partner={partner}
          assessment={assessment}
          edition={edition}
          onOpen={onOpen}
        />
      </dl>
    </Card>
  )
}

interface TermBarProps {
  readonly partner: Partner
  readonly on: Day
  readonly edition: Edition
}

function TermBar({ partner, on, edition }: TermBarProps) {
  const { joinedOn } = partner
  const term = runningTerm(partner, on)
  const lines = edition.documents.includes('000') ? (['000:6'] as const) : (['002:160'] as const)
  if (!term) return <p className={classes.note}>{sayNoTerm(partner)}</p>
  const { days, of } = termGone(term, on)
  return (
    <div className={classes.term}>
      <p>
        <b>
          {formatDay(term.from)} to {formatDay(term.to)}
        </b>{' '}
        <LineLinks lines={lines} edition={edition.id} />
      </p>
      <Bar share={days / of} tone={isWithin(TERM_DAYS, term.to, on) ? 'near' : 'far'} />
      <p>
        day {formatNumber(days)} of {formatNumber(of)}, {formatNumber(of - days)} left
        {joinedOn !== null && joinedOn < term.from && `; partner since ${formatDay(joinedOn)}`}
      </p>
    </div>
  )
}

function sayNoTerm(partner: Partner): string {
  const { joinedOn, stage } = partner
  if (!isInStanding(partner)) return `No year runs at the stage “${sayStage(stage)}”.`
  if (joinedOn === null)
    return 'The day of joining is not known, so neither is the term. Edit writes it down.'
  return `Joins on ${formatDay(joinedOn)}: the first year begins then.`
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
