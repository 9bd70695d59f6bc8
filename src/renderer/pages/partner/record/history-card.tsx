import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { dayInZone } from '../../../../shared/basics/day'
import type { PartnerLog } from '../../../engine/desk'
import { sayFailure } from '../../../refusal'
import { Card } from '../../../ui/card'
import { formatClock, sayDay } from '../../../ui/moments'
import { useRoots } from '../../../ui/roots'
import classes from './log.module.css'

const SHOWN = 8

interface Props {
  /** null while it is still read. */
  readonly log: PartnerLog | null
  /** Why it could not be read; null where it could. */
  readonly failure: unknown
}

/** The changes that made this partner what it is, the latest first. */
export function HistoryCard({ log, failure }: Props) {
  const { now, zone } = useRoots()
  const [all, setAll] = useState(false)
  const lines = log?.lines ?? []
  const shown = all ? lines : lines.slice(0, SHOWN)
  return (
    <Card
      title="History"
      aside={
        <Link href="/history" className={classes.all ?? ''}>
          All changes
        </Link>
      }
    >
      {failure !== null && (
        <p className={classes.nothing}>The log could not be read: {sayFailure(failure)}</p>
      )}
      {log !== null && lines.length === 0 && (
        <p className={classes.nothing}>No change speaks of this partner.</p>
      )}
      <ol className={classes.line} aria-label="Changes, the latest first">
        {shown.map(({ id, label, person, time, state }) => (
          <li key={id} data-state={state}>
            <bdi className={classes.what} title={label}>
              {label}
            </bdi>
            {state === 'taken back' && <span className={classes.back}>taken back</span>}
            <small>
              <bdi>{person}</bdi>,{' '}
              <time dateTime={new Date(time).toISOString()}>
                {sayDay(dayInZone(time, zone), now(), zone)} {formatClock(time, zone)}
              </time>
            </small>
          </li>
        ))}
      </ol>
      {lines.length > SHOWN && (
        <Button variant="subtle" m="0 8px 8px" onClick={() => setAll(!all)}>
          {all ? `Show the last ${SHOWN}` : `${lines.length - SHOWN} earlier changes`}
        </Button>
      )}
    </Card>
  )
}
