import type { ReactNode } from 'react'
import classes from './ui.module.css'

export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'brand'

interface Props {
  readonly tone?: Tone
  readonly title?: string
  readonly children: ReactNode
}

/** A short remark on a tinted ground; its words, never its colour alone, carry the meaning. */
export function Chip({ tone = 'plain', title, children }: Props) {
  return (
    <span className={classes.chip} data-tone={tone} title={title}>
      {children}
    </span>
  )
}
