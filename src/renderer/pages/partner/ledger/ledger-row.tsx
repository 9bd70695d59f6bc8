import { IconCheck } from '@tabler/icons-react'
import { memo } from 'react'
import { formatDay, formatNumber } from '../../../../shared/basics/format'
import type { Posting } from '../../../../shared/ledger/posting'
import type { Edition } from '../../../../shared/program/edition'
import { Chip } from '../../../ui/chip'
import { FigureButton } from '../../../ui/figure'
import { RuleLink } from '../../../ui/source-link'
import type { OpenReason } from '../reasons/reason'
import { Evidence } from '../record/copyable'
import { activityName, amountOf, FATE_TONES, titleOf } from '../words'
import classes from './ledger.module.css'
import type { Recorded } from './recorded'
import { AsAbove, WhoWhen } from './who-when'

interface Props {
  readonly posting: Posting
  readonly edition: Edition
  /** The change that brought it; undefined while the log is still read. */
  readonly brought: Recorded | undefined
  /** By whom and when is said where it differs from the line above, as most lines of an import agree. */
  readonly asAbove: boolean
  readonly onOpen: OpenReason
}

/** One entry with what it earns, what a cap took from it, and until when it counts. */
export const LedgerRow = memo(function LedgerRow(props: Props) {
  const { posting, edition, brought, asAbove, onOpen } = props
  const { entry, side, worth, counted } = posting
  const name = activityName(posting, edition)
  const details = [entry.reference, entry.person, amountOf(posting)].filter(Boolean)
  const open = () => onOpen({ of: 'entries', title: titleOf(edition, posting), ids: [entry.id] })
  return (
    <tr
      data-fate={posting.fate}
      onClick={({ target }) => {
        if (target instanceof Element && !target.closest('button, bdi')) open()
      }}
    >
      <td className={classes.date}>{formatDay(entry.date)}</td>
      <td>
        <span className={classes.what}>
          <span className={classes.activity}>
            {side === 'revenue' && entry.activity !== 'revenue' ? `${name}, its revenue` : name}
          </span>{' '}
          {details.length > 0 && (
            <bdi className={classes.details} title={details.join(' · ')}>
              {details.join(' · ')}
            </bdi>
          )}
        </span>
        <span className={classes.folded}>
          {entry.note !== '' && (
            <span className={classes.note}>
              <Evidence note={entry.note} />
            </span>
          )}
          {!asAbove && (brought ? <WhoWhen recorded={brought} /> : NOT_YET)}
        </span>
      </td>
      <td className={classes.apart}>
        {entry.note !== '' && (
          <span className={classes.note}>
            <Evidence note={entry.note} />
          </span>
        )}
      </td>
      <td className={classes.apart}>
        {brought && (asAbove ? <AsAbove recorded={brought} /> : <WhoWhen recorded={brought} />)}
      </td>
      <td data-number>
        <FigureButton label={`points for ${name}: open the reasons`} onOpen={open}>
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
})

/** Holds the line open until the log is read, so that nothing moves then. */
const NOT_YET = '\u00a0'

function Fate({ posting }: { readonly posting: Posting }) {
  const { fate, clips, counted, flags, lastReview } = posting
  const old = fate === 'before the window'
  return (
    <div className={classes.fate}>
      {fate === 'counts' ? (
        <span className={classes.counts}>
          <IconCheck size={13} stroke={2.4} aria-hidden="true" />
          {formatDay(lastReview)}
        </span>
      ) : (
        <span className={classes.fates}>
          <Chip tone={FATE_TONES[fate]}>{fate === 'waiting' ? 'waiting for approval' : fate}</Chip>
          {old && clips.length > 0 && <Chip tone="warn">clipped</Chip>}
        </span>
      )}
      <span className={classes.because}>
        {fate === 'partly clipped' && <span>the rest until {formatDay(lastReview)}</span>}
        {clips.map(({ rule, because, points }) => (
          <span key={`${rule} ${points}`}>
            {because} <RuleLink id={rule} />
          </span>
        ))}
        {old && counted !== 0 && <span>counted until {formatDay(lastReview)}</span>}
        {flags.length > 0 && <span>{flags.join(', ')}</span>}
      </span>
    </div>
  )
}
