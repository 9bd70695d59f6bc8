import { Button } from '@mantine/core'
import { showAll } from '../../stores/show-all'
import classes from './list/list.module.css'

/** Stands in the list where the search and the filters leave nobody, and takes them away. */
export function NothingFound() {
  return (
    <div className={classes.none}>
      <p>No partner matches the search and the filters.</p>
      <Button variant="default" onClick={showAll}>
        Show all partners
      </Button>
    </div>
  )
}
