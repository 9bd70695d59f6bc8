import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { formatNumber } from '../../../../shared/basics/format'
import classes from './ledger.module.css'

interface Props {
  /** The first line shown, from 0. */
  readonly first: number
  readonly size: number
  readonly total: number
  readonly onTurn: (first: number) => void
}

/** Turns the pages of a long list; a list that fits one page needs none. */
export function LedgerPager({ first, size, total, onTurn }: Props) {
  if (total <= size) return null
  const last = Math.min(total, first + size)
  return (
    <nav className={classes.pager} aria-label="Pages of the ledger">
      <Button
        variant="default"
        disabled={first === 0}
        leftSection={<IconChevronLeft size={14} aria-hidden="true" />}
        onClick={() => onTurn(Math.max(0, first - size))}
      >
        Before
      </Button>
      <span role="status">
        {formatNumber(first + 1)}–{formatNumber(last)} of {formatNumber(total)} lines
      </span>
      <Button
        variant="default"
        disabled={last >= total}
        rightSection={<IconChevronRight size={14} aria-hidden="true" />}
        onClick={() => onTurn(first + size)}
      >
        After
      </Button>
    </nav>
  )
}
