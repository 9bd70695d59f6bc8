import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { plural } from '../../../shared/basics/format'
import type { ImportPreview } from '../../engine/desk'
import { useDeskStore } from '../../stores/desk'
import { useImportFiles } from '../../stores/import-files'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView } from '../../ui/use-view'
import { DropZone } from './drop-zone'
import { FilePlans } from './file-plans'
import classes from './import.module.css'
import { ProblemTable } from './problem-table'

/** Files in, a preview of all they would do, then one confirmation: nothing is ever half-applied. */
export function ImportPage() {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const [, goTo] = useLocation()
  const head = useDeskStore((store) => store.state.head)
  const { files, clear } = useImportFiles()
  const tellDone = useTellDone()
  const [busy, setBusy] = useState(false)
  const key = `${head} ${files.map(({ name, bytes }) => `${name} ${bytes.length}`).join(' ')}`
  const { value, failure, fresh } = useAnswer(key, async () =>
    files.length > 0 ? desk.planImport(files) : null,
  )

  if (failure) throw failure
  const reading = files.length > 0 && !fresh

  async function confirm() {
    setBusy(true)
    try {
      const done = await desk.confirmImport(view, now())
      clear()
      goTo('/partners')
      tellDone(done)
    } catch (reason) {
      tellFailure(reason)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>Import</h1>
        <p>Partners, activities and certifications as CSV. Nothing changes before you confirm.</p>
      </header>
      <DropZone compact={files.length > 0} />
      {reading && (
        <p role="status" className={classes.reading}>
          Reading {plural(files.length, 'file')} …
        </p>
      )}
      {!reading && value && (
        <Preview preview={value} busy={busy} onConfirm={confirm} onCancel={clear} />
      )}
    </div>
  )
}

interface PreviewProps {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

function Preview({ preview, busy, onConfirm, onCancel }: PreviewProps) {
  const written = preview.files.reduce((sum, { added, changed }) => sum + added + changed, 0)
  return (
    <>
      {preview.refusal !== null && (
        <div role="alert" className={classes.refusal}>
          <b>Nothing can be imported.</b> {preview.refusal}
        </div>
      )}
      {preview.warnings.map((warning) => (
        <div key={warning} role="status" className={classes.warning}>
          {warning}
        </div>
      ))}
      <FilePlans plans={preview.files} refused={preview.refusal !== null} />
      {preview.problemCount > 0 && (
        <ProblemTable problems={preview.problems} count={preview.problemCount} />
      )}
      {preview.refusal === null && (
        <footer className={classes.confirm}>
          <p>{sayOutcome(written, preview.problemCount)}</p>
          <Button variant="default" disabled={busy} onClick={onCancel}>
            Cancel
          </Button>
          <Button loading={busy} disabled={written === 0} onClick={onConfirm}>
            {written === 0 ? 'Nothing to import' : `Import ${plural(written, 'row')}`}
          </Button>
        </footer>
      )}
    </>
  )
}

function sayOutcome(written: number, problems: number): string {
  const left = problems === 0 ? '' : ` ${plural(problems, 'problem row')} left out.`
  if (written === 0) return `Everything in these files is at the desk already.${left}`
  return `${plural(written, 'row')} will be written in one step that can be undone.${left}`
}
