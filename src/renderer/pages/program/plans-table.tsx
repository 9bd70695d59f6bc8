import { formatNumber } from '../../../shared/basics/format'
import type { Edition } from '../../../shared/program/edition'
import type { Plan } from '../../../shared/program/plan'
import { ReadingLink } from '../../ui/source-link'
import classes from './program.module.css'
import { Sourced } from './sourced'
import { ProgramTable } from './table'

/** The plans a partner buys; support follows the plan, everything else the tier (Q5). */
export function PlansTable({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <p className={classes.lead}>
        Support follows the plan that was bought, everything else the earned tier.{' '}
        <ReadingLink id="Q5" />
      </p>
      <ProgramTable
        caption="Plans and their support"
        headings={[
          'Plan',
          'A month',
          'A year',
          'Tickets',
          'Response',
          'Installation',
          'Meetings',
          'Revenue a quarter',
          'Roadmap requests',
          'Placement',
        ]}
      >
        {edition.plans.map((plan) => (
          <Row key={plan.id} plan={plan} />
        ))}
      </ProgramTable>
    </>
  )
}

function Row({ plan }: { readonly plan: Plan }) {
  const { monthly, yearly, tickets, response, meetings, quarterlyRevenue } = plan
  return (
    <tr>
      <th scope="row">{plan.name}</th>
      <td>
        <Sourced source={monthly.source}>${formatNumber(monthly.value)}</Sourced>
      </td>
      <td>
        <Sourced source={yearly.source}>${formatNumber(yearly.value)}</Sourced>
      </td>
      <td>
        <Sourced source={tickets.count.source}>
          {tickets.count.value} a {tickets.per}
        </Sourced>
      </td>
      <td>
        <Sourced source={response.source}>
          {typeof response.value === 'number' ? `≤ ${response.value} h` : response.value}
        </Sourced>
      </td>
      <td>
        <Sourced source={plan.installation.source}>{plan.installation.value}</Sourced>
      </td>
      <td>
        <Sourced source={meetings.count.source}>
          {meetings.count.value} a {meetings.per}
        </Sourced>
      </td>
      <td>
        <Sourced source={quarterlyRevenue.source}>
          {typeof quarterlyRevenue.value === 'number'
            ? `$${formatNumber(quarterlyRevenue.value)}`
            : quarterlyRevenue.value}
        </Sourced>
      </td>
      <td>
        <Sourced source={plan.roadmapRequests.source}>
          {plan.roadmapRequests.value ? 'yes' : 'no'}
        </Sourced>
      </td>
      <td>
        <Sourced source={plan.placement.source}>{plan.placement.value}</Sourced>
      </td>
    </tr>
  )
}
