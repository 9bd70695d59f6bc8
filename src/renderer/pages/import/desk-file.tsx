import { Button } from '@mantine/core'
import { formatDay, formatNumber, plural } from '../../../shared/basics/format'
import type { DeskFilePreview } from '../../engine/answers'
import { useDeskStore } from '../../stores/desk'
import { type ChosenFile, useImportFiles } from '../../stores/import-files'
import { bytesOf } from '../../ui/file-of'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView, useEdition } from '../../ui/use-view'
import { Working } from '../../ui/working'
import { WriteButton } from '../../ui/write-button'
import { DeskFileCounts } from './desk-file-counts'
import { Failed } from './failed'
import classes from './import.module.css'
import { MovesCard } from './moves-card'
import { useConfirm } from './use-confirm'

/** A data file: what it would add and change here, and whose word stands where both changed. */
export function DeskFile({ file }: { readonly file: ChosenFile }) {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const head = useDeskStore((store) => store.state.head)
  const leave = useImportFiles((files) => files.leaveDeskFile)
  const writing = useConfirm()
  const key = `${head} ${file.serial} ${view.edition} ${view.cutOff}`
  const { value, failure, fresh } = useAnswer(key, async () =>
    desk.planDeskFile(await bytesOf(file), view),
  )

  if (failure !== null) return <Failed failure={failure} onLeave={leave} />
  const busy = writing.progress !== null
  if (!value || (!fresh && !busy))
    return <Working progress={{ step: `Reading ${file.name}`, share: 0 }} onCancel={leave} />
  const total = amountOf(value)
  return (
    <>
      <DeskFileCounts preview={value} />
      <MovesCard moves={value.moves} under={`${edition.name}, ${formatDay(view.cutOff)}`} />
      <footer className={classes.confirm} data-bottom-bar="">
        {writing.progress ? (
          <Working progress={writing.progress} />
        ) : (
          <>
            <p>{sayOutcome(value)}</p>
            <Button variant="default" onClick={leave}>
              Cancel
            </Button>
            <WriteButton
              disabled={total === 0}
              onClick={() =>
                void writing.confirm(() => desk.confirmDeskFile(value.plan, view, now()), leave)
              }
            >
              {sayAct(value)}
            </WriteButton>
          </>
        )}
      </footer>
    </>
  )
}

function amountOf({ added, changed }: DeskFilePreview): number {
  return [...Object.values(added), ...Object.values(changed)].reduce((sum, one) => sum + one, 0)
}

function sayAct(preview: DeskFilePreview): string {
  const total = amountOf(preview)
  if (total === 0) return 'Nothing new'
  return preview.whole ? 'Take the whole desk' : `Take over ${plural(total, 'record')}`
}

function sayOutcome(preview: DeskFilePreview): string {
  const { whole, changes, kept } = preview
  if (amountOf(preview) === 0) return 'Everything in this file is at the desk already.'
  if (whole)
    return `This desk is empty: it takes the file whole, its ${plural(changes, 'change')} and every undo with it.`
  const stays =
    kept.length === 0
      ? ''
      : ` ${formatNumber(kept.length)} changed on both sides ${kept.length === 1 ? 'stays' : 'stay'} as here.`
  return `One step, which can be undone.${stays}`
}
