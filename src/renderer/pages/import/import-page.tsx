import { lazy, Suspense } from 'react'
import { formatDay } from '../../../shared/basics/format'
import { useImportFiles } from '../../stores/import-files'
import { useRoots } from '../../ui/roots'
import { useCurrentView, useEdition } from '../../ui/use-view'
import { Working } from '../../ui/working'
import { DropZone } from './drop-zone'
import { Failed } from './failed'
import classes from './import.module.css'
import { Preview } from './preview'
import { Refusals } from './refusals'
import { useConfirm } from './use-confirm'
import { usePlanning } from './use-planning'

const DeskFile = lazy(async () => ({ default: (await import('./desk-file')).DeskFile }))
const Unmatched = lazy(async () => ({ default: (await import('./unmatched')).Unmatched }))

/** Files in, a preview of all they would do, then one confirmation: nothing is ever half-applied. */
export function ImportPage() {
  const deskFile = useImportFiles((files) => files.deskFile)
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 data-arrival="" tabIndex={-1}>
          Import
        </h1>
        <p>
          Partners, activities and certifications as CSV, or a whole desk as a data file. Nothing
          changes before you confirm.
        </p>
      </header>
      <Suspense fallback={null}>
        {deskFile ? <DeskFile key={deskFile.serial} file={deskFile} /> : <Tables />}
      </Suspense>
    </div>
  )
}

function Tables() {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const { files, clear } = useImportFiles()
  const writing = useConfirm()
  const planning = usePlanning(writing.progress !== null)
  const { preview } = planning
  const confirm = (plan: number) =>
    writing.confirm((onProgress) => desk.confirmImport(plan, view, now(), onProgress), clear)

  return (
    <>
      <DropZone compact={files.length > 0} locked={writing.progress !== null} />
      {planning.progress && <Working progress={planning.progress} onCancel={planning.cancel} />}
      {planning.failure !== null && <Failed failure={planning.failure} onLeave={clear} />}
      {preview && preview.refusals.length > 0 && <Refusals refusals={preview.refusals} />}
      {preview && preview.unmatched.length > 0 && <Unmatched files={preview.unmatched} />}
      {preview && preview.unmatched.length + preview.refusals.length === 0 && (
        <Preview
          key={preview.plan}
          preview={preview}
          under={`${edition.name}, ${formatDay(view.cutOff)}`}
          planning={planning}
          writing={writing}
          onConfirm={() => void confirm(preview.plan)}
          onCancel={clear}
        />
      )}
    </>
  )
}
