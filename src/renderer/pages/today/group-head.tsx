// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { formatNumber } from '../../../shared/basics/format'
import classes from './today.module.css'
import type { UrgencyGroup } from './urgency'

interface Props {
  readonly group: UrgencyGroup
  readonly top: number
  readonly at: number
}

/** How much a group of duties presses, and how many they are. */
export function GroupHead({ group: { urgency, title, duties }, top, at }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={at + 1}
      className={classes.group}
      data-urgency={urgency}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="columnheader">
        {title} <small>{formatNumber(duties.length)}</small>
      </span>
    </div>
  )
}
