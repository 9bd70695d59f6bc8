import { formatDay, formatNumber } from '../../shared/basics/format'
import type { Entry } from '../../shared/ledger/entry'
import type { Edition } from '../../shared/program/edition'
import type { Effect, Outcome } from '../engine/desk'
import type { View } from '../engine/view'
import { TierBadge } from '../ui/tier-badge'
import { tierName } from '../ui/tier-name'
import { ClippingLines } from './clipping-lines'
import classes from './log-activity.module.css'
import { NextTier } from './next-tier'
import type { LogForm } from './use-log-form'

interface Props {
  /** null as long as a field is missing or wrong. */
  readonly told: LogForm['told']
  readonly stale: boolean
  readonly view: View
  readonly edition: Edition
}

/** What saving would do to points and tier, told by the engine with the entry in hand. */
export function EffectPanel({ told, stale, view, edition }: Props) {
  return (
    <section
      className={classes.effect}
      aria-label="What saving would do"
      aria-live="polite"
      aria-busy={stale}
      data-stale={stale || undefined}
    >
      {told ? (
        <Told {...told} view={view} edition={edition} />
      ) : (
        <p className={classes.quiet}>
          What this does to points and tier shows here before you save.
        </p>
      )}
    </section>
  )
}

interface ToldProps {
  readonly effect: Effect
  readonly entry: Entry
  readonly view: View
  readonly edition: Edition
}

function Told({ effect, entry, view, edition }: ToldProps) {
  const { before, after, approved, postings, clippings, headline } = effect
  if (entry.date > view.cutOff) {
    return (
      <p className={classes.quiet}>
        Dated after {formatDay(view.cutOff)}, the day looked at: it is kept, and counts once that
        day has come.
      </p>
    )
  }
  const rejected = entry.status === 'rejected'
  const then = rejected ? after : approved
  const flags = [...new Set(postings.flatMap((posting) => posting.flags))]
  return (
    <>
      {entry.status === 'reported' && (
        <p className={classes.waits}>
          <b>As written</b> it waits for approval: {formatNumber(after.points)} points,{' '}
          {after.tier === before.tier ? 'no change' : tierName(after.tier)}.
        </p>
      )}
      <Move
        label={entry.status === 'reported' ? 'Once approved' : edition.name}
        from={before}
        to={then}
      />
      {!rejected && <ClippingLines clippings={clippings} entry={entry} />}
      {postings.some(({ fate }) => fate === 'before the window') && (
        <p className={classes.clip}>
          Before the window: it no longer counts on {formatDay(view.cutOff)}.
        </p>
      )}
      {flags.length > 0 && (
        <p className={classes.clip}>
          Saved with a remark: {flags.join(', ')}.
          {flags.includes('basis missing') && ' Write in the note what it rests on.'}
        </p>
      )}
      <p className={classes.quiet}>
        {rejected ? 'A rejected entry counts nothing.' : `Then: ${headline}`}
      </p>
      {!rejected && <NextTier before={before} then={then} />}
    </>
  )
}

interface MoveProps {
  readonly label: string
  readonly from: Outcome
  readonly to: Outcome
}

function Move({ label, from, to }: MoveProps) {
  const gain = to.points - from.points
  return (
    <>
      <div className={classes.move}>
        <span>
          {label}
          <b>
            {formatNumber(from.points)} → {formatNumber(to.points)} points
          </b>
        </span>
        <strong data-gain={gain > 0 || undefined} data-loss={gain < 0 || undefined}>
          {gain > 0 ? '+' : ''}
          {formatNumber(gain)}
        </strong>
      </div>
      <div className={classes.tiers}>
        <TierBadge tier={from.tier} />
        {from.tier === to.tier ? (
          <span>stays {tierName(from.tier)}</span>
        ) : (
          <>
            <span aria-hidden="true">→</span>
            <span className={classes.unseen}>moves to</span>
            <TierBadge tier={to.tier} />
          </>
        )}
      </div>
    </>
  )
}
