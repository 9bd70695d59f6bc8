import { useDeferredValue, useMemo, useState } from 'react'
import { plural } from '../../../shared/basics/format'
import { Empty } from '../../ui/empty'
import { useRoots } from '../../ui/roots'
import { ChangeList } from './change-list'
import classes from './history.module.css'
import { SieveBar } from './sieve-bar'
import { peopleIn, type Sieve, sift } from './sift'
import { useHistory } from './use-history'

const EVERYTHING: Sieve = { text: '', person: null, kind: null }

/** Every change that was ever made here, newest first, with the way back from each. */
export function HistoryPage() {
  const { zone } = useRoots()
  const { lines, whole, failure, more } = useHistory()
  const [sieve, setSieve] = useState(EVERYTHING)
  const asked = useDeferredValue(sieve)
  const listed = useMemo(() => sift(lines ?? [], asked, zone), [lines, asked, zone])
  const people = useMemo(() => peopleIn(lines ?? []), [lines])

  if (failure) throw failure
  if (lines?.length === 0)
    return (
      <Empty title="Nothing has changed yet">
        Every import and every activity will stand here, with who made it and when, and can be taken
        back from here however long ago it was.
      </Empty>
    )
  const narrowed = sieve.text.trim() !== '' || sieve.person !== null || sieve.kind !== null
  const found = listed.filter(({ is }) => is === 'change').length
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>History</h1>
        <p role="status">
          {lines &&
            (narrowed
              ? `${found} of ${sayCount(lines.length, whole)}`
              : sayCount(lines.length, whole))}
        </p>
        <SieveBar sieve={sieve} people={people} onChange={setSieve} />
      </header>
      {lines && (
        <ChangeList lines={listed} whole={whole} onMore={more} onAll={() => setSieve(EVERYTHING)} />
      )}
    </div>
  )
}

function sayCount(count: number, whole: boolean): string {
  return whole ? plural(count, 'change') : `the newest ${plural(count, 'change')}`
}
