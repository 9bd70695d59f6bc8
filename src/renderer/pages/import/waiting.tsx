import { Switch } from '@mantine/core'
import { formatNumber } from '../../../shared/basics/format'
import classes from './import.module.css'

interface Props {
  /** Rows that are only reported. */
  readonly count: number
  readonly approveAll: boolean
  readonly disabled: boolean
  readonly onChange: (approveAll: boolean) => void
}

/** Rows that would earn nothing yet, and the one switch that approves them as they come in. */
export function Waiting({ count, approveAll, disabled, onChange }: Props) {
  if (count === 0) return null
  const rows = count === 1 ? '1 row is' : `${formatNumber(count)} rows are`
  return (
    <div className={classes.waiting} data-on={approveAll || undefined}>
      <p>
        {approveAll
          ? `${rows} reported in the files and will come in as approved.`
          : `${rows} only reported and ${count === 1 ? 'earns' : 'earn'} nothing yet.`}
      </p>
      <Switch
        label={count === 1 ? 'Approve it' : `Approve all ${formatNumber(count)}`}
        checked={approveAll}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}
