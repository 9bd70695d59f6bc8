import { IconTrendingDown, IconTrendingUp } from '@tabler/icons-react'
import { type Day, monthEndBefore } from '../../../../shared/basics/day'
import { formatDay, formatMoney, formatNumber } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import { rankOf, type TierId } from '../../../../shared/program/ids'
import { termOn } from '../../../../shared/records/term'
import type { Row } from '../../../engine/list/row'
import type { ColumnId } from '../../../stores/list-view'
import { sayStage, shortProfile } from '../../../ui/partner-words'
import { Sparkline } from '../../../ui/sparkline'
import { TierBadge } from '../../../ui/tier-badge'
import { planName, tierName } from '../../../ui/tier-name'
import { sayCertificates } from '../words'
import classes from './list.module.css'
import { changeOf } from './sort-values'
import { ToNext } from './to-next'
import type { Course } from './use-courses'

interface Props {
  readonly id: Exclude<ColumnId, 'name'>
  readonly row: Row
  readonly edition: Edition
  readonly cutOff: Day
  readonly course: Course | undefined
  readonly lastActivity: Day | undefined
}

/** What stands in one cell of the list. */
export function Cell({ id, row, edition, cutOff, course, lastActivity }: Props) {
  const { partner, standing, before } = row
  switch (id) {
    case 'profile': {
      const profile = edition.profiles.find((one) => one.id === partner.profile)
      return <Text>{shortProfile(profile?.name ?? '')}</Text>
    }
    case 'country':
      return <Text>{partner.country}</Text>
    case 'stage':
      return <Text>{sayStage(partner.stage)}</Text>
    case 'owner':
      return <Text>{partner.owner ?? ''}</Text>
    case 'plan':
      return <Text>{partner.plan === '' ? '' : planName(partner.plan)}</Text>
    case 'tier':
      return (
        <span className={classes.tier}>
          <TierBadge tier={standing.tier} />
          {standing.tier !== before.tier && <Moved from={before.tier} to={standing.tier} />}
        </span>
      )
    case 'next':
      return <ToNext row={row} edition={edition} />
    case 'points':
      return formatNumber(standing.points)
    case 'change': {
      const change = changeOf(row)
      const fell = rankOf(standing.tier) < rankOf(before.tier)
      return (
        <span className={classes.quiet} data-fall={fell || undefined}>
          {change === 0 ? '–' : `${change > 0 ? '+' : ''}${formatNumber(change)}`}
        </span>
      )
    }
    case 'trend':
      return course && course.length > 1 ? (
        <Sparkline values={course.map(({ points }) => points)} label={sayCourse(course)} />
      ) : null
    case 'revenue':
      return <span className={classes.quiet}>{formatMoney(standing.revenue)}</span>
    case 'certifications':
      return (
        <span className={classes.quiet} title={sayCertificates(standing)}>
          {standing.profile} + {standing.sales}
        </span>
      )
    case 'joined':
      return <Text>{partner.joinedOn ? formatDay(partner.joinedOn) : ''}</Text>
    case 'term': {
      const term = termOn(partner.joinedOn, cutOff)
      return <Text>{term ? formatDay(term.to) : ''}</Text>
    }
    case 'activity':
      return <Text>{lastActivity ? formatDay(lastActivity) : ''}</Text>
    default:
      return id satisfies never
  }
}

/** A text cut where it is long; where there is none, a dash says that nothing is known. */
function Text({ children }: { readonly children: string }) {
  return children === '' ? (
    <span className={classes.blank}>–</span>
  ) : (
    <bdi className={classes.text} title={children}>
      {children}
    </bdi>
  )
}

function sayCourse(course: Course): string {
  const [first, last] = [course[0], course.at(-1)]
  if (!first || !last) return ''
  const from = `${formatNumber(first.points)} points on ${formatDay(first.day)}`
  const low = Math.min(...course.map(({ points }) => points))
  const high = Math.max(...course.map(({ points }) => points))
  return `From ${from} to ${formatNumber(last.points)} on ${formatDay(last.day)}; lowest ${formatNumber(low)}, highest ${formatNumber(high)}`
}

interface MovedProps {
  readonly from: TierId | null
  readonly to: TierId | null
}

function Moved({ from, to }: MovedProps) {
  const up = rankOf(to) > rankOf(from)
  const label = `${up ? 'Up' : 'Down'} from ${tierName(from)} since the last month end`
  return (
    <span className={classes.moved} data-up={up || undefined} title={label}>
      {up ? <IconTrendingUp size={15} /> : <IconTrendingDown size={15} />}
      <span className={classes.unseen}>{label}</span>
    </span>
  )
}

/** Since when the change is counted, for the tooltip of its heading. */
export function sinceWhen(cutOff: Day): string {
  return `Points gained or lost since the review of ${formatDay(monthEndBefore(cutOff))}`
}
