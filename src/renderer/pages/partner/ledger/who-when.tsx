import { VisuallyHidden } from '@mantine/core'
import classes from './ledger.module.css'
import type { Recorded } from './recorded'

/** By whom and on which day something was recorded; the hour and the act itself stand in the tooltip. */
export function WhoWhen({ recorded }: { readonly recorded: Recorded }) {
  const { person, time, day, clock, label } = recorded
  return (
    <span className={classes.who} title={`${label}, ${day} at ${clock}`}>
      <bdi>{person}</bdi>, <time dateTime={new Date(time).toISOString()}>{day}</time>
    </span>
  )
}

/** Stands where a line agrees with the one above: a mark for the eye, the words for who cannot see the line above. */
export function AsAbove({ recorded }: { readonly recorded: Recorded }) {
  const { person, day, clock, label } = recorded
  return (
    <span className={classes.who} title={`${label}, ${day} at ${clock}`}>
      <span aria-hidden="true">″</span>
      <VisuallyHidden>
        <bdi>{person}</bdi>, {day}
      </VisuallyHidden>
    </span>
  )
}
