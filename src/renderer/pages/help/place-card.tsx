import { Link } from 'wouter'
import { dayInZone } from '../../../shared/basics/day'
import { formatDay, plural } from '../../../shared/basics/format'
import type { KeptFile } from '../../../shared/platform'
import { useDeskStore } from '../../stores/desk'
import { Card } from '../../ui/card'
import { useRoots } from '../../ui/roots'
import { safetyOf } from '../../ui/safety'
import { useAnswer } from '../../ui/use-answer'
import classes from './help.module.css'

/** Where the data of this very desk lives, as it is now. */
export function PlaceCard() {
  const { platform, machine, zone } = useRoots()
  const { place, lasting, state } = useDeskStore()
  const safety = safetyOf(place, machine.kind, lasting)
  const backups = useAnswer(state.head ?? '', () => platform.listBackups())
  if (!safety) return null
  return (
    <Card title="Where the data lives" aside={safety.words}>
      <div className={classes.text}>
        <p>{safety.where}</p>
        <p>{backups.value && sayBackups(backups.value, zone)}</p>
        <Link
          href="/data"
          className={classes.shows ?? ''}
          aria-label="Where the data lives: Data & safety"
        >
          Data & safety
        </Link>
      </div>
    </Card>
  )
}

function sayBackups(backups: readonly KeptFile[], zone: string): string {
  const [newest] = backups
  if (!newest) return 'No backup has been written yet; the first comes with the work.'
  return `${plural(backups.length, 'backup')} beside it, the newest of ${formatDay(dayInZone(newest.modified, zone))}.`
}
