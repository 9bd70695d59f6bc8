import type { ReactNode } from 'react'
import classes from './ui.module.css'

interface Props {
  /** What the figure is, for those who cannot see where it stands. */
  readonly label: string
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** A number that can be opened down to what made it. */
export function FigureButton({ label, onOpen, children }: Props) {
  return (
    <button
      type="button"
      className={classes.figure}
      data-figure=""
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {children} <span className={classes.visuallyHidden}>{label}</span>
    </button>
  )
}
