import { plural } from '../../../shared/basics/format'
import type { Move } from '../../engine/answers'
import { Card } from '../../ui/card'
import { TierBadge } from '../../ui/tier-badge'
import classes from './import.module.css'

const SHOWN = 20

interface Props {
  readonly moves: readonly Move[]
  /** 'Web 2025, 20 Nov 2026'. */
  readonly under: string
}

/** Which known partners would stand on another tier, before anything is written. */
export function MovesCard({ moves, under }: Props) {
  if (moves.length === 0) return null
  const title = moves.length === 1 ? '1 tier would move' : `${moves.length} tiers would move`
  return (
    <Card title={title} aside={under}>
      <ul className={classes.moves}>
        {moves.slice(0, SHOWN).map(({ partner, name, from, to }) => (
          <li key={partner}>
            <bdi>{name}</bdi>
            <TierBadge tier={from} /> <span aria-hidden="true">→</span>
            <span className={classes.unseen}>to</span> <TierBadge tier={to} />
          </li>
        ))}
      </ul>
      {moves.length > SHOWN && (
        <p className={classes.more}>and {plural(moves.length - SHOWN, 'partner')} more</p>
      )}
    </Card>
  )
}
