import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './menus.module.css'

interface Props {
  readonly on: boolean
  /** One of several that can be chosen together, or one of which only one can. */
  readonly kind: 'checkbox' | 'radio'
  readonly onPress: () => void
  /** Stands at the right end: a count, mostly. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One line of a quiet menu that can be chosen. */
export function Choice({ on, kind, onPress, aside, children }: Props) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles are checked or not
    <button
      type="button"
      role={kind}
      aria-checked={on}
      data-choice=""
      className={classes.choice}
      onClick={onPress}
    >
      <span className={classes.mark} data-kind={kind} data-on={on || undefined}>
        {on && <IconCheck size={12} stroke={3} aria-hidden="true" />}
      </span>
      <span className={classes.words}>{children}</span>
      {aside !== undefined && <small>{aside}</small>}
    </button>
  )
}
