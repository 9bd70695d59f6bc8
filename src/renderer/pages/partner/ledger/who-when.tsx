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
