import { formatNumber } from '../../../shared/basics/format'
import type { Activity, Cap } from '../../../shared/program/activity'
import type { Edition } from '../../../shared/program/edition'
import { Chip } from '../../ui/chip'
import { ContradictionLink, SourceLink } from '../../ui/source-link'
import classes from './program.module.css'
import { Sourced } from './sourced'
import { ProgramTable } from './table'

/** Everything that earns points, what for, and where it stops. */
export function CatalogueTable({ edition }: { readonly edition: Edition }) {
  return (
    <ProgramTable
      caption="Activities that earn points"
      headings={['Activity', 'Points', 'Unit', 'Cap', 'Disputed']}
    >
      {edition.catalogue.map((activity) => (
        <tr key={activity.id}>
          <th scope="row">
            {activity.name} {activity.inherited && <Chip>from 002</Chip>}
            {activity.aliases.length > 0 && <small>also: {activity.aliases.join(', ')}</small>}
          </th>
          <td>
            <Award activity={activity} />
          </td>
          <td>{activity.per}</td>
          <td>
            <CapWords cap={activity.cap} />
            {activity.quantity !== 'multiplies' && <small>a quantity is {activity.quantity}</small>}
          </td>
          <td>
            {activity.contradictions.map((id) => (
              <ContradictionLink key={id} id={id} />
            ))}
          </td>
        </tr>
      ))}
    </ProgramTable>
  )
}

function Award({ activity: { award } }: { readonly activity: Activity }) {
  switch (award.kind) {
    case 'given':
      return <span className={classes.notStated}>case by case</span>
    case 'floor':
    case 'floor-if-reached':
      return <Sourced source={award.points.source}>{formatNumber(award.points.value)}+</Sourced>
    case 'fixed':
    case 'per-dollar':
    case 'per-minute':
      return <Sourced source={award.points.source}>{formatNumber(award.points.value)}</Sourced>
    default:
      return award satisfies never
  }
}

function CapWords({ cap }: { readonly cap: Cap }) {
  switch (cap.kind) {
    case 'none':
      return 'none'
    case 'reference':
      return cap.pool === 'project'
        ? 'once per project, over all project kinds'
        : 'once per reference'
    case 'person-and-reference':
      return 'once per person and reference'
    case 'ever':
      return 'once, ever'
    case 'calendar-year':
      return 'once per calendar year'
    case 'calendar-month':
      return 'once per calendar month'
    case 'again-after':
      return (
        <>
          again after {cap.months.value} months <SourceLink source={cap.months.source} />
        </>
      )
    case 'partnership-years':
      return (
        <>
          one per completed year, at most {cap.most.value} <SourceLink source={cap.most.source} />
        </>
      )
    default:
      return cap satisfies never
  }
}
