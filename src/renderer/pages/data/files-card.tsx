import { Button } from '@mantine/core'
import { IconDownload, IconFileImport } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { plural } from '../../../shared/basics/format'
import type { ListName } from '../../engine/answers'
import { withProgress } from '../../engine/connect'
import { useDeskStore } from '../../stores/desk'
import { useImportFiles } from '../../stores/import-files'
import { Card } from '../../ui/card'
import { fileOf } from '../../ui/file-of'
import { tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { saveBytes } from '../../ui/save-bytes'
import { useLongWork } from '../../ui/use-long-work'
import { Working } from '../../ui/working'
import classes from './data.module.css'

const LISTS: readonly (readonly [list: ListName, name: string])[] = [
  ['partners', 'Partners'],
  ['activities', 'Activities'],
  ['certifications', 'Certifications'],
]

/** The desk as files: one that holds everything, the lists as tables, and the way back in. */
export function FilesCard() {
  const roots = useRoots()
  const { desk, platform, now, today } = roots
  const { partners, entries } = useDeskStore((store) => store.state)
  const add = useImportFiles((files) => files.add)
  const [, goTo] = useLocation()
  const { progress, run } = useLongWork()
  const busy = progress !== null

  function exportAll() {
    return run('Writing the data file', async (onProgress) => {
      const bytes = await desk.exportDesk(now(), withProgress(onProgress))
      const name = `Partner Desk ${today()}.partnerdesk`
      await saveBytes(roots, { name, kind: 'partnerdesk', bytes })
    })
  }

  function exportList(list: ListName) {
    return run(`Writing ${list}.csv`, async () => {
      await saveBytes(roots, {
        name: `${list}.csv`,
        kind: 'csv',
        bytes: await desk.exportList(list),
      })
    })
  }

  async function openFile() {
    const [file] = await platform.openFiles('partnerdesk')
    if (!file) return
    add([fileOf(file)])
    goTo('/import')
  }

  return (
    <Card title="Files">
      <ul className={classes.acts}>
        <li>
          <div>
            <strong>Everything in one data file</strong>
            <span>
              {plural(partners, 'partner')}, {plural(entries, 'entry', 'entries')} and the whole
              history: another desk opens it with every undo still in it.
            </span>
          </div>
          <Button
            disabled={busy}
            leftSection={<IconDownload size={15} aria-hidden="true" />}
            onClick={() => void exportAll()}
          >
            Export everything
          </Button>
        </li>
        <li>
          <div>
            <strong>One list as CSV</strong>
            <span>In the columns that the import reads, so that it can come back.</span>
          </div>
          <fieldset className={classes.lists} aria-label="Lists as CSV">
            {LISTS.map(([list, name]) => (
              <Button
                key={list}
                variant="default"
                disabled={busy}
                aria-label={`Save ${list}.csv`}
                onClick={() => void exportList(list)}
              >
                {name}
              </Button>
            ))}
          </fieldset>
        </li>
        <li>
          <div>
            <strong>A data file from elsewhere</strong>
            <span>You see what it would add and change before it does.</span>
          </div>
          <Button
            variant="default"
            disabled={busy}
            leftSection={<IconFileImport size={15} aria-hidden="true" />}
            onClick={() => openFile().catch(tellFailure)}
          >
            Open a data file
          </Button>
        </li>
      </ul>
      {progress && (
        <div className={classes.inCard}>
          <Working progress={progress} />
        </div>
      )}
    </Card>
  )
}
