import { formatDay, formatNumber } from '../../shared/basics/format'
import type { Entry } from '../../shared/ledger/entry'
import type { Edition } from '../../shared/program/edition'
import type { Effect, View } from '../engine/desk'
import { useRoots } from '../ui/roots'
import { TierBadge } from '../ui/tier-badge'
import { tierName } from '../ui/tier-name'
import { useAnswer } from '../ui/use-answer'
import classes from './log-activity.module.css'

interface Props {
  readonly entry: Entry | null
  readonly view: View
  readonly edition: Edition
}

/** What saving would do to points and tier, told by the engine with the entry in hand. */
export function EffectPanel({ entry, view, edition }: Props) {
  const { desk } = useRoots()
  const key = entry ? JSON.stringify([entry, view]) : ''
  const { value } = useAnswer(key, async () => (entry ? desk.effect(entry, view) : null))
  return (
    <section className={classes.effect} aria-label="What saving would do" aria-live="polite">
      {entry && value ? (
        <Told effect={value} entry={entry} view={view} edition={edition} />
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

function Told({
  effect: { before, after, approved, postings, headline },
  entry,
  view,
  edition,
}: ToldProps) {
  if (entry.date > view.cutOff) {
    return (
      <p className={classes.quiet}>
        Dated after {formatDay(view.cutOff)}, the day looked at: it is kept, and counts once that
        day has come.
      </p>
    )
  }
  const then = entry.status === 'rejected' ? after : approved
  const gain = then.points - before.points
  const clips = entry.status === 'rejected' ? [] : postings.flatMap((posting) => posting.clips)
  const flags = [...new Set(postings.flatMap((posting) => posting.flags))]
  return (
    <>
      <div className={classes.move}>
        <span>
          {entry.status === 'reported' ? 'Once approved' : edition.name}
          <b>
            {formatNumber(before.points)} → {formatNumber(then.points)} points
          </b>
        </span>
        <strong data-gain={gain > 0 || undefined} data-loss={gain < 0 || undefined}>
          {gain > 0 ? '+' : ''}
          {formatNumber(gain)}
        </strong>
      </div>
      <div className={classes.tiers}>
        <TierBadge tier={before.tier} />
        {before.tier === then.tier ? (
          <span>stays {tierName(before.tier)}</span>
        ) : (
          <>
            <span aria-hidden="true">→</span>
            <span className={classes.unseen}>moves to</span>
            <TierBadge tier={then.tier} />
          </>
        )}
      </div>
      {clips.map(({ rule, because, points }) => (
        <p key={`${rule} ${points}`} className={classes.clip}>
          {formatNumber(points)} clipped by {rule}: {because}
        </p>
      ))}
      {postings.some(({ fate }) => fate === 'before the window') && (
        <p className={classes.clip}>
          Before the window: it no longer counts on {formatDay(view.cutOff)}.
        </p>
      )}
      {flags.length > 0 && <p className={classes.clip}>Saved with a remark: {flags.join(', ')}.</p>}
      <p className={classes.quiet}>
        {entry.status === 'reported' && 'Counts nothing until it is approved. '}
        {entry.status === 'rejected' ? 'A rejected entry counts nothing.' : `Then: ${headline}`}
      </p>
    </>
  )
}
