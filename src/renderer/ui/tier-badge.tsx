import type { TierId } from '../../shared/program/ids'
import { tierName } from './tier-name'
import classes from './ui.module.css'

interface Props {
  readonly tier: TierId | null
  readonly large?: boolean
}

/** A tier as it looks everywhere: its colour fills the diamond, the darker pair writes its name. */
export function TierBadge({ tier, large = false }: Props) {
  return (
    <span className={classes.badge} data-tier={tier ?? 'none'} data-large={large || undefined}>
      {tierName(tier)}
    </span>
  )
}
