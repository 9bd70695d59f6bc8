import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './safe-mode.module.css'

interface Props {
  readonly icon: ReactNode
  readonly title: string
  readonly about: string
  /** Why this way is closed; false or absent = open. */
  readonly unless?: string | false
  /** The way to be recommended. */
  readonly first?: boolean
  readonly busy: boolean
  /** What the button says. */
  readonly takes: string
  readonly onTake: () => void
  readonly children?: ReactNode
}

/** One way out of safe mode, what it leads to, and why it is closed where it is. */
export function WayOut({
  icon,
  title,
  about,
  unless = false,
  first = false,
  busy,
  takes,
  onTake,
  children,
}: Props) {
  const id = useId()
  return (
    <section
      className={classes.way}
      aria-labelledby={id}
      data-closed={unless !== false || undefined}
    >
      <span className={classes.wayIcon} aria-hidden="true">
        {icon}
      </span>
      <div className={classes.wayText}>
        <h2 id={id}>{title}</h2>
        <p>{unless === false ? about : unless}</p>
        {children}
      </div>
      <Button
        variant={first ? 'filled' : 'default'}
        aria-label={`${takes}: ${title}`}
        disabled={busy || unless !== false}
        onClick={onTake}
      >
        {takes}
      </Button>
    </section>
  )
}
