import { Link } from 'wouter'
import { formatDay, plural } from '../../shared/basics/format'
import type { Double } from '../../shared/ledger/doubles'
import type { Activity } from '../../shared/program/activity'
import { ACTIVITY_NAMES } from '../engine/activity-names'
import { partnerPath } from '../ui/routes'
import classes from './log-activity.module.css'
import { sayLikeness, sayParticulars } from './say-entry'
import { nounOf } from './worth-words'

interface Props {
  readonly doubles: readonly Double[]
  readonly activity: Activity
  /** Called where a person follows an entry to the ledger: the sheet makes room, its draft is kept. */
  readonly onLeave: () => void
}

const NAMED = 3

/** Entries that the new one may repeat: told while it can still be left unsaved. */
export function DoublesPanel({ doubles, activity, onLeave }: Props) {
  const rest = doubles.length - NAMED
  return (
    <section className={classes.doubles} aria-label="Already in the ledger" role="status">
      {doubles.length > 0 && (
        <div className={classes.doublesShown}>
          <h3>Already in the ledger?</h3>
          <ul>
            {doubles.slice(0, NAMED).map(({ entry, likeness }) => (
              <li key={entry.id}>
                <Link href={partnerPath(entry.partner)} onClick={onLeave}>
                  {formatDay(entry.date)}
                </Link>
                <span>
                  {entry.activity !== activity.id && `${ACTIVITY_NAMES.get(entry.activity)} `}
                  <bdi>{sayParticulars(entry)}</bdi>
                  {entry.status === 'reported' && ' (waiting for approval)'}
                  <small>{sayLikeness(likeness, nounOf(activity))}</small>
                </span>
              </li>
            ))}
          </ul>
          {rest > 0 && <p>{plural(rest, 'more entry', 'more entries')} like it.</p>}
        </div>
      )}
    </section>
  )
}
