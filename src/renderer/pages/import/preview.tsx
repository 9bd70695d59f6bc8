import { Button } from '@mantine/core'
import { useState } from 'react'
import { plural } from '../../../shared/basics/format'
import type { ImportPreview, RecordChange } from '../../engine/desk'
import { ChangesCard } from './changes-card'
import { FilePlans } from './file-plans'
import classes from './import.module.css'
import { MovesCard } from './moves-card'
import { sayOutcome, writtenBy } from './outcome'
import { ProblemTable } from './problem-table'
import { Refusals } from './refusals'

interface Props {
  readonly preview: ImportPreview
  /** The edition and the day that the tiers are told of. */
  readonly under: string
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** All that an import would do, and the one button that does it. */
export function Preview({ preview, under, busy, onConfirm, onCancel }: Props) {
  const { files, problems, problemCount, refusals, warnings, moves } = preview
  const [open, setOpen] = useState<RecordChange['kind'] | null>(null)
  if (refusals.length > 0) return <Refusals refusals={refusals} />
  const written = writtenBy(files)
  return (
    <>
      {warnings.map((warning) => (
        <div key={warning} role="status" className={classes.warning}>
          {warning}
        </div>
      ))}
      <FilePlans plans={files} open={open} onOpen={setOpen} />
      {open !== null && <ChangesCard kind={open} preview={preview} />}
      <MovesCard moves={moves} under={under} />
      {problemCount > 0 && <ProblemTable problems={problems} count={problemCount} />}
      <footer className={classes.confirm} data-bottom-bar="">
        <p>{sayOutcome(files)}</p>
        <Button variant="default" disabled={busy} onClick={onCancel}>
          Cancel
        </Button>
        <Button loading={busy} disabled={written === 0} onClick={onConfirm}>
          {written === 0 ? 'Nothing to import' : `Import ${plural(written, 'row')}`}
        </Button>
      </footer>
    </>
  )
}
