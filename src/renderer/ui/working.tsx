import { Button } from '@mantine/core'
import type { Progress } from '../engine/answers'
import classes from './working.module.css'

interface Props {
  readonly progress: Progress
  /** None where the work cannot be stopped any more, or is too short to. */
  readonly onCancel?: (() => void) | undefined
}

/** How far long work has come, and the way out of it. */
export function Working({ progress: { step, share }, onCancel }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div className={classes.working}>
      <div className={classes.words}>
        <span role="status">{step}</span>
        <span aria-hidden="true">{percent > 0 && `${percent} %`}</span>
      </div>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={step}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  )
}
