import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import classes from './welcome.module.css'

interface Props {
  readonly icon: ReactNode
  readonly title: string
  readonly about: string
  readonly disabled: boolean
  readonly onOpen: () => void
}

/** One way into the desk, with what lies behind it. */
export function Door({ icon, title, about, disabled, onOpen }: Props) {
  const id = useId()
  return (
    <button
      type="button"
      className={classes.door}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      disabled={disabled}
      onClick={onOpen}
    >
      <span className={classes.doorIcon}>{icon}</span>
      <span className={classes.doorText}>
        <strong id={`${id}-title`}>{title}</strong>
        <span id={`${id}-about`}>{about}</span>
      </span>
      <IconChevronRight size={18} className={classes.doorArrow} />
    </button>
  )
}
