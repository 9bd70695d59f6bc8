import { Button } from '@mantine/core'
import { sayFailure } from '../../refusal'
import classes from './import.module.css'

interface Props {
  readonly failure: unknown
  readonly onLeave: () => void
}

/** Why what was chosen cannot be looked at, and the way back to choosing. */
export function Failed({ failure, onLeave }: Props) {
  return (
    <div role="alert" className={classes.refusal}>
      <ul>
        <li>
          <span>{sayFailure(failure)}</span>
          <Button variant="default" onClick={onLeave}>
            Choose again
          </Button>
        </li>
      </ul>
    </div>
  )
}
