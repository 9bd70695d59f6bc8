import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import ui from '../../../ui/ui.module.css'

const STAYS = 12_000

/** Tells of something that is kept at this window only, a view that was deleted, and offers to take it back. */
export function tellTakeBack(title: string, takeBack: () => void): void {
  const id = `take-back ${title}`
  notifications.clean()
  notifications.show({
    id,
    autoClose: STAYS,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this notice' },
    message: (
      <span className={ui.notice}>
        <b>{title}</b>
        <Button
          variant="default"
          onClick={() => {
            notifications.hide(id)
            takeBack()
          }}
        >
          Undo
        </Button>
      </span>
    ),
  })
}
