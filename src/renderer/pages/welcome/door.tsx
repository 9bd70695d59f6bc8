import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
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
  return (
    <button type="button" className={classes.door} disabled={disabled} onClick={onOpen}>
      <span className={classes.doorIcon}>{icon}</span>
      <span className={classes.doorText}>
        <strong>{title}</strong>
        <span>{about}</span>
      </span>
      <IconChevronRight size={18} className={classes.doorArrow} />
    </button>
  )
}
