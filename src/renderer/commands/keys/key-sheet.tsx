import { Modal } from '@mantine/core'
import { useFinder } from '../../stores/finder'
import { KeyMap } from './key-map'

/** The map of keys as a sheet over any page: one key opens it, Escape closes it. */
export function KeySheet() {
  const { open, close } = useFinder()
  return (
    <Modal
      opened={open === 'keys'}
      onClose={close}
      title="Keyboard map"
      size={820}
      padding={20}
      overlayProps={{ backgroundOpacity: 0.28 }}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close the keyboard map' }}
    >
      <KeyMap />
    </Modal>
  )
}
