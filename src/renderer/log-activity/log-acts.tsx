import { Button } from '@mantine/core'
import { KeyHint } from '../ui/key-hint'
import { useRoots } from '../ui/roots'
import { WriteButton } from '../ui/write-button'
import classes from './log-activity.module.css'

interface Props {
  readonly saving: boolean
  /** Whether the entry may stand in the ledger already: then saving says that it is meant. */
  readonly isDouble: boolean
  readonly onPasteRows: () => void
  readonly onNext: () => void
  /** null where nothing is written that could be cleared. */
  readonly onClear: (() => void) | null
}

/** What can be done with the draft, or in its stead: always in sight, behind the fields for Tab too. */
export function LogActs({ saving, isDouble, onPasteRows, onNext, onClear }: Props) {
  const { machine } = useRoots()
  return (
    <footer className={classes.acts} data-bottom-bar="">
      <Button variant="subtle" className={classes.paste ?? ''} onClick={onPasteRows}>
        Paste rows
      </Button>
      {onClear && (
        <Button variant="subtle" disabled={saving} onClick={onClear}>
          Clear
        </Button>
      )}
      <WriteButton
        variant="default"
        disabled={saving}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={onNext}
      >
        Save and next <KeyHint keys={machine.os === 'macos' ? '⌘ ↵' : 'Ctrl ↵'} />
      </WriteButton>
      <WriteButton type="submit" loading={saving}>
        {isDouble ? 'Save all the same' : 'Save'}
      </WriteButton>
    </footer>
  )
}
