import type { Edition } from '../../shared/program/edition'
import type { TierId } from '../../shared/program/ids'
import classes from './ladder.module.css'
import { tierName } from './tier-name'

interface Props {
  readonly edition: Edition
  readonly tier: TierId | null
}

const LOWEST = 18
const RISE = 13

/** The ladder at a glance, for the peek. */
export function MiniLadder({ edition, tier }: Props) {
  const standing = edition.tiers.findIndex(({ id }) => id === tier)
  return (
    <div className={classes.mini} role="img" aria-label={`Stands at: ${tierName(tier)}`}>
      {edition.tiers.map(({ id }, index) => (
        <span
          key={id}
          data-tier={id}
          data-place={placeOf(index, standing)}
          style={{ height: `${LOWEST + index * RISE}%` }}
        />
      ))}
    </div>
  )
}

function placeOf(index: number, standing: number): string {
  if (index < standing) return 'reached'
  if (index === standing) return 'here'
  return index === standing + 1 ? 'next' : 'beyond'
}
