import { IconArrowRight } from '@tabler/icons-react'
import type { TierId } from '../../../shared/program/ids'
import { tierName } from '../../ui/tier-name'
import classes from './today.module.css'

interface Props {
  readonly from: TierId | null
  readonly to: TierId | null
}

/** From one tier to another, in a line of text. */
export function TierStep({ from, to }: Props) {
  return (
    <span className={classes.step}>
      <span data-tier={from ?? 'none'}>{tierName(from)}</span>
      <IconArrowRight size={13} aria-label="to" role="img" />
      <span data-tier={to ?? 'none'}>{tierName(to)}</span>
    </span>
  )
}
