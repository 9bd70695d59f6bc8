import { Button } from '@mantine/core'
import { useDeskStore } from '../../stores/desk'
import { Empty } from '../../ui/empty'

/** Shown instead of an empty desk where the store cannot be opened: nobody shall think the data is gone. */
export function Broken() {
  const failure = useDeskStore((desk) => desk.failure)
  return (
    <main>
      <Empty
        title="The desk cannot be opened"
        actions={<Button onClick={() => location.reload()}>Try again</Button>}
      >
        {failure} Nothing was changed.
      </Empty>
    </main>
  )
}
