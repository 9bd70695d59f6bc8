import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatDay, plural } from '../../../shared/basics/format'
import { useDeskStore } from '../../stores/desk'
import { useImportFiles } from '../../stores/import-files'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView, useEdition } from '../../ui/use-view'
import { DropZone } from './drop-zone'
import classes from './import.module.css'
import { Preview } from './preview'

/** Files in, a preview of all they would do, then one confirmation: nothing is ever half-applied. */
export function ImportPage() {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const [, goTo] = useLocation()
  const head = useDeskStore((store) => store.state.head)
  const { files, clear } = useImportFiles()
  const tellDone = useTellDone()
  const [busy, setBusy] = useState(false)
  const chosen = files.map(({ serial }) => serial).join(' ')
  const key = `${head} ${view.edition} ${view.cutOff} ${chosen}`
  const { value, failure, fresh } = useAnswer(key, async () =>
    files.length > 0 ? desk.planImport(files, view) : null,
  )

  if (failure) throw failure
  const reading = files.length > 0 && !fresh

  async function confirm(plan: number) {
    setBusy(true)
    try {
      const done = await desk.confirmImport(plan, view, now())
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
        <h1 data-arrival="" tabIndex={-1}>
          Import
        </h1>
        <p>Partners, activities and certifications as CSV. Nothing changes before you confirm.</p>
      </header>
      <DropZone compact={files.length > 0} />
      {reading && (
        <p role="status" className={classes.reading}>
          Reading {plural(files.length, 'file')} …
        </p>
      )}
      {!reading && value && (
        <Preview
          key={value.plan}
          preview={value}
          under={`${edition.name}, ${formatDay(view.cutOff)}`}
          busy={busy}
          onConfirm={() => confirm(value.plan)}
          onCancel={clear}
        />
      )}
    </div>
  )
}
