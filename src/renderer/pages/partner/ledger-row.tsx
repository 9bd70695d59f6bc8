import { formatDay, formatMoney, formatNumber } from '../../../shared/basics/format'
import type { Posting } from '../../../shared/ledger/posting'
import type { Edition } from '../../../shared/program/edition'
import { ACTIVITY_NAMES } from '../../engine/activity-names'
import { Chip } from '../../ui/chip'
import { FigureButton } from '../../ui/figure'
import { RuleLink } from '../../ui/source-link'
import classes from './ledger.module.css'
import type { OpenReason } from './reason'
import { FATE_TONES, titleOf } from './words'

interface Props {
  readonly posting: Posting
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** One entry with what it earns, what a cap took from it, and until when it counts. */
export function LedgerRow({ posting, edition, onOpen }: Props) {
  const { entry, side, worth, counted } = posting
  const name = activityName(posting, edition)
  const details = [entry.reference, entry.person, amountOf(posting)].filter(Boolean)
  return (
    <tr data-fate={posting.fate}>
      <td className={classes.date}>{formatDay(entry.date)}</td>
      <td className={classes.what}>
        <span className={classes.activity}>
          {side === 'revenue' && entry.activity !== 'revenue' ? `${name}, its revenue` : name}
        </span>
        {details.length > 0 && (
          <bdi className={classes.details} title={details.join(' · ')}>
            {details.join(' · ')}
          </bdi>
        )}
      </td>
      <td data-number>
        <FigureButton
          label={`points for ${name}: open the reasons`}
          onOpen={() =>
            onOpen({ of: 'entries', title: titleOf(edition, posting), ids: [entry.id] })
          }
        >
          {worth !== counted && (
            <>
              <s>{formatNumber(worth)}</s>{' '}
            </>
          )}
          <b>{formatNumber(counted)}</b>
        </FigureButton>
      </td>
      <td>
        <Fate posting={posting} />
      </td>
    </tr>
  )
}

function Fate({ posting }: { readonly posting: Posting }) {
  const { fate, clips, counted, flags, lastReview } = posting
  const old = fate === 'before the window'
  return (
    <div className={classes.fate}>
      <span className={classes.fates}>
        <Chip tone={FATE_TONES[fate]}>{fate === 'waiting' ? 'waiting for approval' : fate}</Chip>
        {old && clips.length > 0 && <Chip tone="warn">clipped</Chip>}
      </span>
      <span className={classes.because}>
        {(fate === 'counts' || fate === 'partly clipped') && (
          <span>last counts in the review of {formatDay(lastReview)}</span>
        )}
        {clips.map(({ rule, because, points }) => (
          <span key={`${rule} ${points}`}>
            {because} <RuleLink id={rule} />
          </span>
        ))}
        {old && counted !== 0 && <span>last counted in the review of {formatDay(lastReview)}</span>}
        {flags.length > 0 && <span>{flags.join(', ')}</span>}
      </span>
    </div>
  )
}

function amountOf({ entry, side }: Posting): string {
  if (entry.revenue !== null && (side === 'revenue' || entry.activity === 'own-subscription'))
    return formatMoney(entry.revenue)
  if (entry.revenue !== null && entry.activity === 'revenue') return formatMoney(entry.revenue)
  if (entry.minutes !== null) return `${formatNumber(entry.minutes)} minutes`
  return entry.quantity > 1 ? `× ${formatNumber(entry.quantity)}` : ''
}

function activityName({ entry }: Posting, edition: Edition): string {
  const listed = edition.catalogue.find(({ id }) => id === entry.activity)
  return listed?.name ?? ACTIVITY_NAMES.get(entry.activity) ?? entry.activity
}
