import { useHotkeys } from '@mantine/hooks'
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useDeskStore } from '../stores/desk'
import { tellFailure, useTellDone } from '../ui/notices'
import { useRoots } from '../ui/roots'
import { useAnswer } from '../ui/use-answer'
import { useHindrance } from '../ui/use-hindrance'
import { useCurrentView } from '../ui/use-view'
import classes from './rail.module.css'

/** Undo and redo of the desk's own log: as deep as it goes, after restarts too. A field undoes itself first. */
export function UndoButtons() {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const head = useDeskStore((store) => store.state.head)
  const tellDone = useTellDone()
  const hindrance = useHindrance()
  const writes = hindrance === null
  const { value } = useAnswer(head ?? '', () => desk.undoable())

  function takeBack(change: string | undefined) {
    if (change !== undefined && writes) desk.undo(change, view, now()).then(tellDone, tellFailure)
  }
  const undo = () => takeBack(value?.undo?.id)
  const redo = () => takeBack(value?.redo?.id)

  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ])

  const redone = value?.redo?.label.replace(/^Undo of /, '')
  return (
    <div className={classes.undo}>
      <button
        type="button"
        disabled={!writes || !value?.undo}
        title={hindrance ?? sayNext('Undo', value?.undo?.label)}
        onClick={undo}
      >
        <IconArrowBackUp size={15} aria-hidden="true" /> Undo
      </button>
      <button
        type="button"
        disabled={!writes || !value?.redo}
        title={hindrance ?? sayNext('Redo', redone)}
        onClick={redo}
      >
        <IconArrowForwardUp size={15} aria-hidden="true" /> Redo
      </button>
      <Link
        href="/history"
        className={classes.more ?? ''}
        title="Show all changes"
        aria-label="Show all changes"
      >
        <IconHistory size={15} aria-hidden="true" />
      </Link>
    </div>
  )
}

function sayNext(act: 'Undo' | 'Redo', label: string | undefined): string {
  return label ? `${act}: ${label}` : `Nothing to ${act.toLowerCase()}`
}
