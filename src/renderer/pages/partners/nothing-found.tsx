import { Button } from '@mantine/core'
import { NO_FILTERS } from '../../stores/list-view'
import { useView } from '../../stores/view'
import classes from './list/list.module.css'

/** Stands in the list where the search and the filters leave nobody, and takes them away. */
export function NothingFound() {
  const set = useView((view) => view.set)
  return (
    <div className={classes.none}>
      <p>No partner matches the search and the filters.</p>
      <Button variant="default" onClick={() => set({ ...NO_FILTERS, search: '' })}>
        Show all partners
      </Button>
    </div>
  )
}
