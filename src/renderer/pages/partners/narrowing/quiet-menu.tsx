import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import classes from './menus.module.css'

interface Props {
  /** What is chosen, or what can be. */
  readonly label: ReactNode
  /** The name of what opens. */
  readonly name: string
  /** Something is chosen here: it stands out among the others. */
  readonly on?: boolean
  readonly large?: boolean
  readonly above?: boolean
  readonly disabled?: boolean
  readonly title?: string | undefined
  readonly children: (close: () => void) => ReactNode
}

/** A quiet button that opens a short list beneath it; arrows walk through what can be chosen. */
export function QuietMenu(props: Props) {
  const { label, name, on = false, large = false, above = false, disabled, title, children } = props
  const [open, setOpen] = useState(false)
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position={above ? 'top-start' : 'bottom-start'}
      offset={6}
      trapFocus
      returnFocus
      // Named for what it holds, not by the button that opens it.
      withRoles={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.opener}
          data-on={on || undefined}
          data-large={large || undefined}
          disabled={disabled}
          aria-haspopup="dialog"
          aria-expanded={open}
          title={title}
          onClick={() => setOpen(!open)}
        >
          {label}
          <IconChevronDown size={13} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={name}
        className={classes.menu ?? ''}
        onKeyDown={walk}
      >
        {children(() => setOpen(false))}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Arrow keys go from one choice to the next, from a field above them too. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-choice]')]
  const at = choices.findIndex((choice) => choice.matches(':focus'))
  event.preventDefault()
  // From the field, which is none of them, the way up leads to the last.
  choices.at(Math.max(-1, at + step) % choices.length)?.focus()
}
