import type { ReactNode } from 'react'
import classes from './ui.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** What stands where there is nothing yet: why, and what to do next. */
export function Empty({ title, children, actions }: Props) {
  return (
    <div className={classes.empty}>
      <h2 data-arrival="" tabIndex={-1}>
        {title}
      </h2>
      <p>{children}</p>
      {actions !== undefined && <div className={classes.emptyActions}>{actions}</div>}
    </div>
  )
}
