import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react'
import { Link } from 'wouter'
import { takeBack } from '../commands/table/undoing'
import { useHand } from '../commands/use-hand'
import { useDeskStore } from '../stores/desk'
import { useTakeBack } from '../stores/take-back'
import { useRoots } from '../ui/roots'
import { useAnswer } from '../ui/use-answer'
import { useHindrance } from '../ui/use-hindrance'
import classes from './rail.module.css'

/** Undo and redo of the desk's own log, as deep as it goes and after restarts too; what a notice offers to take back goes before it, a field undoes itself first. */
export function UndoButtons() {
  const { desk } = useRoots()
  const hand = useHand()
  const head = useDeskStore((store) => store.state.head)
  const hindrance = useHindrance()
  const writes = hindrance === null
  const standing = useTakeBack((store) => store.standing)
  const { value } = useAnswer(head ?? '', () => desk.undoable())

  const redone = value?.redo?.label.replace(/^Undo of /, '')
  return (
    <div className={classes.undo}>
      <button
        type="button"
        disabled={!standing && (!writes || !value?.undo)}
        title={
          standing
            ? sayNext('Undo', standing.title)
            : (hindrance ?? sayNext('Undo', value?.undo?.label))
        }
        onClick={() => void takeBack('undo', hand)}
      >
        <IconArrowBackUp size={15} aria-hidden="true" /> <span>Undo</span>
      </button>
      <button
        type="button"
        disabled={!writes || !value?.redo}
        title={hindrance ?? sayNext('Redo', redone)}
        onClick={() => void takeBack('redo', hand)}
      >
        <IconArrowForwardUp size={15} aria-hidden="true" /> <span>Redo</span>
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
