import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { dayInZone } from '../../../shared/basics/day'
import { formatDay, plural } from '../../../shared/basics/format'
import type { KeptFile } from '../../../shared/platform'
import { useImportFiles } from '../../stores/import-files'
import { Card } from '../../ui/card'
import { fileOf } from '../../ui/file-of'
import { formatClock, sayAge, saySize } from '../../ui/moments'
import { tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useLongWork } from '../../ui/use-long-work'
import { WriteButton } from '../../ui/write-button'
import classes from './data.module.css'

const SHOWN = 6

/** The backups that the desk keeps by itself, with their age, and one more at once. */
export function BackupsCard() {
  const { desk, platform, now } = useRoots()
  const [round, setRound] = useState(0)
  const [all, setAll] = useState(false)
  const { value, failure } = useAnswer(`${round}`, () => platform.listBackups())
  const { progress, run } = useLongWork()

  async function backUp() {
    await run('Writing a backup', () => desk.backUp(now()))
    setRound(round + 1)
  }

  const shown = all ? (value ?? []) : (value ?? []).slice(0, SHOWN)
  return (
    <Card
      title="Backups"
      aside={
        <WriteButton variant="default" loading={progress !== null} onClick={() => void backUp()}>
          Back up now
        </WriteButton>
      }
    >
      <p className={classes.about}>
        The desk writes one before each import and at every tenth start, and lets old ones go by
        rule: the newer, the denser.
      </p>
      {failure !== null && (
        <p className={classes.about}>
          The backups cannot be listed: nothing is kept beside the store here.
        </p>
      )}
      {value?.length === 0 && <p className={classes.about}>There is no backup yet.</p>}
      {shown.length > 0 && (
        <ul className={classes.backups} aria-label="Backups, newest first">
          {shown.map((file) => (
            <Backup key={file.name} file={file} />
          ))}
        </ul>
      )}
      {value && value.length > SHOWN && !all && (
        <p className={classes.older}>
          <Button variant="subtle" onClick={() => setAll(true)}>
            Show {plural(value.length - SHOWN, 'older backup')}
          </Button>
        </p>
      )}
    </Card>
  )
}

function Backup({ file: { name, modified, size } }: { readonly file: KeptFile }) {
  const { platform, now, zone } = useRoots()
  const add = useImportFiles((files) => files.add)
  const [, goTo] = useLocation()
  const when = `${formatDay(dayInZone(modified, zone))}, ${formatClock(modified, zone)}`

  async function look() {
    add([fileOf({ name, bytes: await platform.readBackup(name) })])
    goTo('/import')
  }

  return (
    <li>
      <b>{sayAge(modified, now())}</b>
      <span>{when}</span>
      <span>{saySize(size)}</span>
      <Button
        variant="subtle"
        aria-label={`Compare the backup of ${when} with the desk`}
        onClick={() => look().catch(tellFailure)}
      >
        Compare
      </Button>
    </li>
  )
}
