// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { IconCheck } from '@tabler/icons-react'
import { type MouseEvent, memo } from 'react'
import { Link } from 'wouter'
import type { Day } from '../../../../shared/basics/day'
import type { Edition } from '../../../../shared/program/edition'
import type { Row } from '../../../engine/list/row'
import type { ColumnId } from '../../../stores/list-view'
import { PartnerName } from '../../../ui/partner-name'
import { shortProfile } from '../../../ui/partner-words'
import { partnerPath } from '../../../ui/routes'
import { Cell } from './cells'
import { COLUMNS } from './columns'
import classes from './list.module.css'
import type { Course } from './use-courses'

interface Props {
  readonly row: Row
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly top: number
  readonly height: number
  readonly columns: readonly ColumnId[]
  readonly edition: Edition
  readonly cutOff: Day
  readonly course: Course | undefined
  readonly lastActivity: Day | undefined
  /** Whether the keys act on this row. */
  readonly isCursor: boolean
  readonly isPicked: boolean
  readonly isSelected: boolean
  readonly onPress: (id: string, event: MouseEvent) => void
  readonly onMark: (id: string) => void
}

/** One partner in one line; drawn anew only when something of this very line changes. */
export const ListRow = memo(function ListRow(props: Props) {
  const { row, index, top, height, columns, edition, cutOff, course, lastActivity } = props
  const { isCursor, isPicked, isSelected, onPress, onMark } = props
  const { partner } = row
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      role="row"
      id={`partner-row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-cursor={isCursor || undefined}
      data-picked={isPicked || undefined}
      className={classes.row}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={(event) => onPress(partner.id, event)}
    >
      <div role="gridcell" className={classes.first}>
        <span
          className={classes.tick}
          aria-hidden="true"
          title="Select (X)"
          onClick={(event) => {
            event.stopPropagation()
            onMark(partner.id)
          }}
        >
          <span>{isPicked && <IconCheck size={12} stroke={3} />}</span>
        </span>
        <span className={classes.who}>
          <Link href={partnerPath(partner.id)} className={classes.open ?? ''} tabIndex={-1}>
            <PartnerName name={partner.name} />
          </Link>
          <span className={classes.about}>{aboutOf(row, columns, edition) || partner.id}</span>
        </span>
      </div>
      {columns.map((id) =>
        id === 'name' ? null : (
          <div role="gridcell" key={id} data-number={COLUMNS[id].number || undefined}>
            <Cell
              id={id}
              row={row}
              edition={edition}
              cutOff={cutOff}
              course={course}
              lastActivity={lastActivity}
            />
          </div>
        ),
      )}
    </div>
  )
})

/** What stands below the name: nothing that has a column of its own. */
function aboutOf({ partner }: Row, columns: readonly ColumnId[], edition: Edition): string {
  const profile = edition.profiles.find(({ id }) => id === partner.profile)
  return [
    columns.includes('profile') ? '' : shortProfile(profile?.name ?? ''),
    columns.includes('country') ? '' : partner.country,
  ]
    .filter(Boolean)
    .join(' · ')
}
