import { formatDay, formatMoney, formatNumber } from '../../../../shared/basics/format'
import type { Posting, Winner } from '../../../../shared/ledger/posting'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Chip } from '../../../ui/chip'
import { FigureButton } from '../../../ui/figure'
import { RuleLink, SourceLink } from '../../../ui/source-link'
import type { RecordedBy } from '../ledger/recorded'
import { WhoWhen } from '../ledger/who-when'
import { Evidence } from '../record/copyable'
import { FATE_TONES, titleOf } from '../words'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'

interface Props {
  readonly posting: Posting
  readonly assessment: Assessment
  readonly edition: Edition
  readonly recorded: RecordedBy
  readonly onOpen: OpenReason
}

/** One side of an entry: what was recorded, what its rule and the caps make of it, and how long it counts. */
export function WholePosting({ posting, assessment, edition, recorded, onOpen }: Props) {
  const { entry, fate, worth, counted, clips, flags, lastReview, side } = posting
  const activity = edition.catalogue.find(
    ({ id }) => id === (side === 'revenue' ? 'revenue' : entry.activity),
  )
  const brought = recorded(entry.id)
  const written: readonly (readonly [string, string])[] = [
    ['Date', formatDay(entry.date)],
    ['Reference', entry.reference],
    ['Person', entry.person],
    ['Quantity', entry.quantity > 1 ? formatNumber(entry.quantity) : ''],
    ['Points set', entry.points === null ? '' : formatNumber(entry.points)],
    ['Revenue', entry.revenue === null ? '' : formatMoney(entry.revenue)],
    ['Minutes', entry.minutes === null ? '' : formatNumber(entry.minutes)],
    ['Status', entry.status],
    ['Entry', entry.id],
  ]
  return (
    <section className={classes.entry}>
      <header>
        <strong>
          <bdi>{titleOf(edition, posting)}</bdi>
        </strong>
        <Chip tone={FATE_TONES[fate]}>{fate}</Chip>
        {fate === 'before the window' && clips.length > 0 && <Chip tone="warn">clipped</Chip>}
      </header>
      <p className={classes.measured}>
        <b>{formatNumber(counted)} points</b>
        {worth !== counted && <span>of {formatNumber(worth)}</span>}
      </p>
      {activity && 'points' in activity.award && (
        <p>
          Rule: {formatNumber(activity.award.points.value)}{' '}
          {activity.award.points.value === 1 ? 'point' : 'points'} {activity.per}{' '}
          <SourceLink source={activity.award.points.source} edition={edition.id} />
        </p>
      )}
      {clips.map(({ rule, because, points, winners }) => (
        <div key={`${rule} ${points}`} className={classes.clip}>
          <b>
            {formatNumber(points)} clipped by <RuleLink id={rule} />
          </b>
          <p>{because}</p>
          {winners.map((winner) => (
            <Instead
              key={`${winner.side} ${winner.id}`}
              winner={winner}
              assessment={assessment}
              edition={edition}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
      <dl>
        {written
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        {entry.note !== '' && (
          <div>
            <dt>Evidence</dt>
            <dd>
              <Evidence note={entry.note} />
            </dd>
          </div>
        )}
        {Object.entries(entry.extra ?? {}).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        {brought && (
          <div>
            <dt>Recorded by</dt>
            <dd>
              <WhoWhen recorded={brought} />
            </dd>
          </div>
        )}
        {(fate === 'counts' || fate === 'partly clipped') && (
          <div>
            <dt>Last counts</dt>
            <dd>in the review of {formatDay(lastReview)}</dd>
          </div>
        )}
      </dl>
      {flags.length > 0 && <Chip tone="warn">{flags.join(', ')}</Chip>}
    </section>
  )
}

interface InsteadProps {
  readonly winner: Winner
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** What counts instead: the very side of the entry that won. */
function Instead({ winner, assessment, edition, onOpen }: InsteadProps) {
  const won = assessment.postings.find(
    ({ entry, side }) => entry.id === winner.id && side === winner.side,
  )
  if (!won) return null
  const title = titleOf(edition, won)
  return (
    <p className={classes.winner}>
      Counts instead:{' '}
      <FigureButton
        label="open the entry"
        onOpen={() => onOpen({ of: 'entries', title, ids: [winner.id] })}
      >
        <bdi className={classes.opens}>{title}</bdi>
      </FigureButton>
      , {formatNumber(won.counted)} points
    </p>
  )
}
