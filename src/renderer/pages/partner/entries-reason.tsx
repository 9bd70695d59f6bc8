import { formatDay, formatMoney, formatNumber } from '../../../shared/basics/format'
import type { Posting } from '../../../shared/ledger/posting'
import type { Edition } from '../../../shared/program/edition'
import type { Assessment } from '../../../shared/tier/assessment'
import { ACTIVITY_NAMES } from '../../engine/activity-names'
import { Chip } from '../../ui/chip'
import { RuleLink, SourceLink } from '../../ui/source-link'
import classes from './reasons.module.css'
import { FATE_TONES, sayCertificate } from './words'

interface Props {
  readonly ids: readonly string[]
  readonly assessment: Assessment
  readonly edition: Edition
}

/** Some entries and certificates whole: what was recorded, what the rule makes of it, and who won over it. */
export function EntriesReason({ ids, assessment, edition }: Props) {
  const postings = assessment.postings.filter(({ entry }) => ids.includes(entry.id))
  const certificates = assessment.certificates.filter((one) => ids.includes(one.certification.id))
  return (
    <div className={classes.body}>
      {postings.map((posting) => (
        <Whole
          key={`${posting.side} ${posting.entry.id}`}
          posting={posting}
          assessment={assessment}
          edition={edition}
        />
      ))}
      {certificates.map((certificate) => {
        const { certification } = certificate
        const { tone, text } = sayCertificate(certificate)
        return (
          <section key={certification.id} className={classes.entry}>
            <header>
              <strong>
                <bdi>{certification.person || 'No name'}</bdi>
              </strong>
              <Chip tone={tone}>{text}</Chip>
            </header>
            <p>
              {certification.kind} certification <bdi>{certification.title}</bdi>
              {certification.issuedOn && `, issued ${formatDay(certification.issuedOn)}`}
            </p>
          </section>
        )
      })}
    </div>
  )
}

interface WholeProps {
  readonly posting: Posting
  readonly assessment: Assessment
  readonly edition: Edition
}

function Whole({ posting, assessment, edition }: WholeProps) {
  const { entry, fate, worth, counted, clips, flags, lastReview, side } = posting
  const activity = edition.catalogue.find(
    ({ id }) => id === (side === 'revenue' ? 'revenue' : entry.activity),
  )
  const recorded: readonly (readonly [string, string])[] = [
    ['Date', formatDay(entry.date)],
    ['Reference', entry.reference],
    ['Person', entry.person],
    ['Quantity', entry.quantity > 1 ? formatNumber(entry.quantity) : ''],
    ['Points set', entry.points === null ? '' : formatNumber(entry.points)],
    ['Revenue', entry.revenue === null ? '' : formatMoney(entry.revenue)],
    ['Minutes', entry.minutes === null ? '' : formatNumber(entry.minutes)],
    ['Status', entry.status],
    ['Note', entry.note],
    ['Entry', entry.id],
  ]
  return (
    <section className={classes.entry}>
      <header>
        <strong>{activity?.name ?? ACTIVITY_NAMES.get(entry.activity)}</strong>
        <Chip tone={FATE_TONES[fate]}>{fate}</Chip>
      </header>
      <p className={classes.measured}>
        <b>{formatNumber(counted)} points</b>
        {worth !== counted && <span>of {formatNumber(worth)}</span>}
      </p>
      {activity && 'points' in activity.award && (
        <p>
          Rule: {formatNumber(activity.award.points.value)}{' '}
          {activity.award.points.value === 1 ? 'point' : 'points'} {activity.per}{' '}
          <SourceLink source={activity.award.points.source} />
        </p>
      )}
      {clips.map(({ rule, because, points, winners }) => (
        <div key={rule} className={classes.clip}>
          <b>
            {formatNumber(points)} clipped by <RuleLink id={rule} />
          </b>
          <p>{because}</p>
          {winners.map((id) => (
            <Winner key={id} id={id} assessment={assessment} />
          ))}
        </div>
      ))}
      <dl>
        {recorded
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
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

function Winner({ id, assessment }: { readonly id: string; readonly assessment: Assessment }) {
  const winner = assessment.postings.find(({ entry }) => entry.id === id)
  if (!winner) return null
  const { entry, counted } = winner
  const name = [ACTIVITY_NAMES.get(entry.activity), entry.reference, entry.person]
  return (
    <p className={classes.winner}>
      Counts instead: {formatDay(entry.date)}, <bdi>{name.filter(Boolean).join(', ')}</bdi>,{' '}
      {formatNumber(counted)} points
    </p>
  )
}
