import { dayInZone, dayNumber } from '../../../../shared/basics/day'
import { formatDay, formatNumber, plural } from '../../../../shared/basics/format'
import { isWithin, TERM_DAYS } from '../../../../shared/records/ahead'
import type { Note } from '../../../../shared/records/note'
import { runningTerm } from '../../../../shared/records/term'
import type { Row } from '../../../engine/list/row'
import { sayStage } from '../../../ui/partner-words'
import { useRoots } from '../../../ui/roots'
import { planName } from '../../../ui/tier-name'
import { useCurrentView } from '../../../ui/use-view'
import type { ListAids } from '../narrowing/conditions'
import classes from './peek.module.css'

interface Props {
  readonly row: Row
  /** Newest first. */
  readonly notes: readonly Note[]
  readonly aids: ListAids
}

/** What is on record beside the tier: who looks after them, until when, what waits, what was noted last. */
export function PeekFacts({ row: { partner, standing }, notes, aids }: Props) {
  const { zone } = useRoots()
  const { cutOff } = useCurrentView()
  const term = runningTerm(partner, cutOff)
  const waiting = aids.marks?.waiting.get(partner.id) ?? 0
  const [last] = notes
  return (
    <>
      <h3>On record</h3>
      <dl className={classes.asks}>
        <Fact name="Owner">{partner.owner ? <bdi>{partner.owner}</bdi> : <i>nobody yet</i>}</Fact>
        <Fact name="Stage, plan">
          {sayStage(partner.stage)}
          {partner.plan !== '' && `, ${planName(partner.plan)}`}
        </Fact>
        <Fact name="Term" warns={term !== null && isWithin(TERM_DAYS, term.to, cutOff)}>
          {term ? (
            <>
              to {formatDay(term.to)}{' '}
              <span>{plural(dayNumber(term.to) - dayNumber(cutOff), 'day')} left</span>
            </>
          ) : (
            <i>{partner.joinedOn === null ? 'not known' : 'none runs'}</i>
          )}
        </Fact>
        {waiting > 0 && (
          <Fact name={plural(waiting, 'report')} warns>
            waiting{' '}
            <span>
              {standing.pendingPoints === 0
                ? 'no points'
                : `${standing.pendingPoints > 0 ? '+' : ''}${formatNumber(standing.pendingPoints)} points`}
            </span>
          </Fact>
        )}
        {last && (
          <div className={classes.note}>
            <dt>
              {plural(notes.length, 'note')}, last by <bdi>{last.person}</bdi>,{' '}
              {formatDay(dayInZone(last.at, zone))}
            </dt>
            <dd>
              <bdi>{last.text}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

interface FactProps {
  readonly name: string
  readonly warns?: boolean
  readonly children: React.ReactNode
}

function Fact({ name, warns = false, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-verdict={warns ? 'not known' : undefined}>{children}</dd>
    </div>
  )
}
