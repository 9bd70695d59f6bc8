import { Drawer } from '@mantine/core'
import { useLogDraft } from '../stores/log-draft'
import { LogForm } from './log-form'

/** The sheet that logs an activity, from any page and over it. */
export function LogActivity() {
  const { open, close } = useLogDraft()
  return (
    <Drawer
      opened={open}
      onClose={close}
      position="right"
      size={480}
      title="Log activity"
      closeButtonProps={{ 'aria-label': 'Close; what is written is kept' }}
    >
      {open && <LogForm />}
    </Drawer>
  )
}
