import { type ReactNode, useId } from 'react'
import classes from './ui.module.css'

interface Props {
  readonly title: string
  /** A remark at the right end of the heading. */
  readonly aside?: ReactNode
  /** Sits between the title and the remark: filters, mostly. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A panel with a heading, found by its name. */
export function Card({ title, aside, tools, children }: Props) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <header className={classes.cardHead}>
        <h2 id={id}>{title}</h2>
        {tools}
        {aside !== undefined && <div className={classes.cardAside}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
