import { Modal } from '@mantine/core'
import { useFinder } from '../../stores/finder'
import classes from './palette.module.css'
import { PaletteBody } from './palette-body'

/** The one box that finds everything, over any page and any sheet. */
export function Palette() {
  const { open, text, close } = useFinder()
  if (open !== 'palette') return null
  return (
    <Modal.Root
      opened
      onClose={close}
      size={680}
      classNames={{ content: classes.sheet ?? '' }}
      yOffset="9vh"
      padding={0}
      returnFocus={false}
      // The palette hears Escape itself: a sheet beneath must stay open.
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
      zIndex={400}
    >
      <Modal.Overlay backgroundOpacity={0.28} />
      <Modal.Content aria-label="Find anything">
        <PaletteBody text={text} />
      </Modal.Content>
    </Modal.Root>
  )
}
