import { Drawer } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLogDraft } from '../stores/log-draft'
import { pasteRows } from '../ui/paste-rows'
import classes from './log-activity.module.css'
import { LogForm } from './log-form'
import { PastePanel } from './paste-panel'

/** The sheet that logs an activity, from any page and over it, or takes a block of rows to the import. */
export function LogActivity() {
  const { open, partner, close } = useLogDraft()
  const [pasting, setPasting] = useState(false)

  useEffect(() => {
    if (!open) setPasting(false)
  }, [open])

  function take(text: string): string | null {
    const complaint = pasteRows(text, partner)
    if (complaint === null) close()
    return complaint
  }

  return (
    <Drawer
      opened={open}
      onClose={close}
      position="right"
      size={880}
      classNames={{ content: classes.sheet ?? '', body: classes.body ?? '' }}
      title={pasting ? 'Paste rows' : 'Log activity'}
      closeButtonProps={{ 'aria-label': 'Close; what is written is kept' }}
    >
      {open && pasting && (
        <PastePanel partner={partner} onRows={take} onBack={() => setPasting(false)} />
      )}
      {open && !pasting && (
        <LogForm onRows={(text) => take(text) === null} onPasteRows={() => setPasting(true)} />
      )}
    </Drawer>
  )
}
