import type { ReactNode } from 'react'
import type { Tone } from './chip'
import classes from './ui.module.css'

interface Props {
  readonly on: boolean
  readonly tone?: Tone
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A filter that is on or off, and says so to a screen reader. */
export function ToggleChip({ on, tone = 'plain', onToggle, children }: Props) {
  return (
    <button
      type="button"
      className={classes.toggleChip}
      data-tone={tone}
      aria-pressed={on}
      onClick={onToggle}
    >
      {children}
    </button>
  )
}
