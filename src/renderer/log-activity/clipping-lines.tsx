import { formatDay, formatNumber } from '../../shared/basics/format'
import type { Entry } from '../../shared/ledger/entry'
import { ACTIVITY_NAMES } from '../engine/activity-names'
import type { Clipping } from '../engine/desk'
import { RuleLink } from '../ui/source-link'
import classes from './log-activity.module.css'
import { sayParticulars } from './say-entry'

interface Props {
  readonly clippings: readonly Clipping[]
  /** The entry that is being written. */
  readonly entry: Entry
}

/** What the caps would take: from this entry by whom, and from others in its favour. */
export function ClippingLines({ clippings, entry }: Props) {
  return clippings.map(({ rule, because, points, loser, winners }) => (
    <p key={`${loser.id} ${rule} ${points}`} className={classes.clip}>
      {loser.id === entry.id ? (
        <>
          {formatNumber(points)} clipped by <RuleLink id={rule} />: {because}
          {winners.length > 0 && winners.some(isNamed) && (
            <>
              {' '}
              (<bdi>{winners.filter(isNamed).map(sayParticulars).join('; ')}</bdi>)
            </>
          )}
          .
        </>
      ) : (
        <>
          It takes the place of {ACTIVITY_NAMES.get(loser.activity) ?? loser.activity} of{' '}
          {formatDay(loser.date)}, whose {formatNumber(points)} points are then clipped by{' '}
          <RuleLink id={rule} />.
        </>
      )}
    </p>
  ))
}

function isNamed(entry: Entry): boolean {
  return sayParticulars(entry) !== ''
}
