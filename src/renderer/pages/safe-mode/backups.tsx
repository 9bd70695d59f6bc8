import { Button } from '@mantine/core'
import { dayInZone } from '../../../shared/basics/day'
import { formatDay } from '../../../shared/basics/format'
import { formatClock, sayAge, saySize } from '../../ui/moments'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import classes from './safe-mode.module.css'

interface Props {
  readonly busy: boolean
  readonly onRestore: (name: string) => void
}

const SHOWN = 5

/** The newest backups, each with its age: the age is what one chooses by. */
export function Backups({ busy, onRestore }: Props) {
  const { platform, now, zone } = useRoots()
  const { value, failure } = useAnswer('backups', () => platform.listBackups())
  if (failure) return <p className={classes.calm}>The backups cannot be listed here.</p>
  if (!value) return null
  if (value.length === 0) return <p className={classes.calm}>No backup is kept on this computer.</p>
  return (
    <ul className={classes.backups} aria-label="Backups, newest first">
      {value.slice(0, SHOWN).map(({ name, modified, size }) => {
        const when = `${formatDay(dayInZone(modified, zone))}, ${formatClock(modified, zone)}`
        return (
          <li key={name}>
            <span>
              <b>{sayAge(modified, now())}</b> {when} · {saySize(size)}
            </span>
            <Button
              variant="default"
              disabled={busy}
              aria-label={`Open the backup of ${when}`}
              onClick={() => onRestore(name)}
            >
              Open
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
