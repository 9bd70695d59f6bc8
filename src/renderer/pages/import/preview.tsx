import { Button } from '@mantine/core'
import { useState } from 'react'
import { plural } from '../../../shared/basics/format'
import type { ImportPreview, RecordChange } from '../../engine/desk'
import { Working } from '../../ui/working'
import { WriteButton } from '../../ui/write-button'
import { ChangesCard } from './changes-card'
import { FilePlans } from './file-plans'
import { IdsCard } from './ids-card'
import classes from './import.module.css'
import { Matched } from './matched'
import { MovesCard } from './moves-card'
import { sayOutcome, writtenBy } from './outcome'
import { ProblemTable } from './problem-table'
import type { Confirming } from './use-confirm'
import type { Planning } from './use-planning'
import { Waiting } from './waiting'

interface Props {
  readonly preview: ImportPreview
  /** The edition and the day that the tiers are told of. */
  readonly under: string
  readonly planning: Planning
  readonly writing: Confirming
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** All that an import would do, and the one button that does it. */
export function Preview({ preview, under, planning, writing, onConfirm, onCancel }: Props) {
  const { files, problems, problemCount, warnings, moves, waiting } = preview
  const [open, setOpen] = useState<RecordChange['kind'] | null>(null)
  const written = writtenBy(files)
  return (
    <>
      {warnings.map((warning) => (
        <div key={warning} role="status" className={classes.warning}>
          {warning}
        </div>
      ))}
      <Waiting
        count={waiting}
        approveAll={planning.approveAll}
        disabled={writing.progress !== null}
        onChange={planning.setApproveAll}
      />
      <Matched />
      <FilePlans plans={files} open={open} onOpen={setOpen} />
      {open !== null && <ChangesCard kind={open} preview={preview} />}
      <IdsCard suggested={preview.suggested} />
      <MovesCard moves={moves} under={under} />
      {problemCount > 0 && <ProblemTable problems={problems} count={problemCount} />}
      <footer className={classes.confirm} data-bottom-bar="">
        {writing.progress ? (
          <Working progress={writing.progress} onCancel={writing.cancel} />
        ) : (
          <>
            <p>{sayOutcome(files)}</p>
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
            <WriteButton disabled={written === 0} onClick={onConfirm}>
              {written === 0 ? 'Nothing to import' : `Import ${plural(written, 'row')}`}
            </WriteButton>
          </>
        )}
      </footer>
    </>
  )
}
