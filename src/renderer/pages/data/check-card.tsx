import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconTool } from '@tabler/icons-react'
import { useState } from 'react'
import { plural } from '../../../shared/basics/format'
import type { CheckReport } from '../../engine/answers'
import { withProgress } from '../../engine/connect'
import { Card } from '../../ui/card'
import { useRoots } from '../../ui/roots'
import { useLongWork } from '../../ui/use-long-work'
import { Working } from '../../ui/working'
import classes from './data.module.css'

/** Reads everything again on demand, and says what was looked at, what is broken and what was mended. */
export function CheckCard() {
  const { desk } = useRoots()
  const { progress, run } = useLongWork()
  const [report, setReport] = useState<CheckReport | null>(null)

  async function check() {
    setReport(null)
    setReport(
      await run('Checking everything', (onProgress) => desk.check(withProgress(onProgress))),
    )
  }

  return (
    <Card
      title="Check everything"
      aside={
        <Button variant="default" disabled={progress !== null} onClick={() => void check()}>
          Check now
        </Button>
      }
    >
      <p className={classes.about}>
        Reads every change, checksum and page again and compares them: whether what is shown is what
        was once written.
      </p>
      {progress && (
        <div className={classes.inCard}>
          <Working progress={progress} />
        </div>
      )}
      {report && <Report report={report} />}
    </Card>
  )
}

function Report({
  report: { looked, faults, mended, stateHash },
}: {
  readonly report: CheckReport
}) {
  const sound = faults.length === 0
  return (
    <section className={classes.report} aria-label="What the check found">
      <p className={classes.verdict} data-sound={sound || undefined} role="status">
        {sound ? (
          <IconCheck size={17} aria-hidden="true" />
        ) : (
          <IconAlertTriangle size={17} aria-hidden="true" />
        )}
        {sound ? 'Everything is sound.' : `${plural(faults.length, 'fault')} found.`}
      </p>
      {faults.length > 0 && (
        <ul className={classes.faults} aria-label="Faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {mended.length > 0 && (
        <ul className={classes.mended} aria-label="Mended">
          {mended.map((sentence) => (
            <li key={sentence}>
              <IconTool size={15} aria-hidden="true" />
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <dl className={classes.looked}>
        <dt>Looked at</dt>
        <dd>{looked.join(' · ')}</dd>
        <dt>State</dt>
        <dd>
          <code title="SHA-256 over all records and entries: equal on every desk that holds the same">
            {stateHash}
          </code>
        </dd>
      </dl>
    </section>
  )
}
