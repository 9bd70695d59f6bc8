import { Button } from '@mantine/core'
import { useDeskStore } from '../../stores/desk'
import { Empty } from '../../ui/empty'

/** Shown instead of an empty desk where the store cannot be opened: nobody shall think the data is gone. */
export function Broken() {
  const trouble = useDeskStore((desk) => desk.trouble)
  return (
    <main>
      <Empty
        title="The desk cannot be opened"
        actions={<Button onClick={() => location.reload()}>Try again</Button>}
      >
        {trouble} Nothing was changed.
      </Empty>
    </main>
  )
}
