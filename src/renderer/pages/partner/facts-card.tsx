import { formatDay, formatNumber } from '../../../shared/basics/format'
import type { Edition } from '../../../shared/program/edition'
import type { EditionId } from '../../../shared/program/ids'
import type { Plan } from '../../../shared/program/plan'
import type { Partner } from '../../../shared/records/partner'
import { Card } from '../../ui/card'
import { ReadingLink, SourceLink } from '../../ui/source-link'
import classes from './partner.module.css'

interface Props {
  readonly partner: Partner
  readonly edition: Edition
}

/** What is on record of the partner, and the support that the bought plan, not the tier, brings. */
export function FactsCard({ partner, edition }: Props) {
  const plan = edition.plans.find(({ id }) => id === partner.plan)
  return (
    <Card title="Plan and record">
      <dl className={classes.pairs}>
        {plan ? (
          <PlanFacts plan={plan} edition={edition.id} />
        ) : (
          <Pair name="Plan">none bought</Pair>
        )}
        <Pair name="Stage">{partner.stage.replaceAll('-', ' ')}</Pair>
        <Pair name="Partner since">
          {partner.joinedOn ? formatDay(partner.joinedOn) : 'not known'}
        </Pair>
        {partner.email !== '' && <Pair name="Email">{partner.email}</Pair>}
        {Object.entries(partner.notes).map(([name, note]) => (
          <Pair key={name} name={name}>
            <bdi>{note}</bdi>
          </Pair>
        ))}
      </dl>
    </Card>
  )
}

interface PlanProps {
  readonly plan: Plan
  readonly edition: EditionId
}

function PlanFacts({ plan, edition }: PlanProps) {
  const { response } = plan
  const hours =
    response.value === 'community only' ? 'community only' : `within ${response.value} hours`
  return (
    <>
      <Pair name="Plan">
        {plan.name} · ${formatNumber(plan.monthly.value)} a month{' '}
        <SourceLink source={plan.monthly.source} edition={edition} />
      </Pair>
      <Pair name="Response">
        {hours} <SourceLink source={response.source} edition={edition} />
      </Pair>
      <Pair name="Tickets">
        {plan.tickets.count.value} a {plan.tickets.per}{' '}
        <SourceLink source={plan.tickets.count.source} edition={edition} />
      </Pair>
      <Pair name="Guidance meetings">
        {plan.meetings.count.value} a {plan.meetings.per} <ReadingLink id="Q5" />
      </Pair>
    </>
  )
}

interface PairProps {
  readonly name: string
  readonly children: React.ReactNode
}

function Pair({ name, children }: PairProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
