// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { monthEndBefore } from '../../../shared/basics/day'
import { type SortKey, useView } from '../../stores/view'
import { shortDay } from '../../ui/short-day'
import { useCurrentView } from '../../ui/use-view'
import classes from './partners.module.css'

interface Column {
  readonly key: SortKey
  readonly name: string
  readonly number?: boolean
}

const columnsSince = (since: string): readonly Column[] => [
  { key: 'name', name: 'Partner' },
  { key: 'tier', name: 'Tier' },
  { key: 'next', name: 'To the next tier' },
  { key: 'points', name: 'Points', number: true },
  { key: 'change', name: `Since ${since}`, number: true },
  { key: 'revenue', name: 'Revenue', number: true },
]

/** The headings; each sorts, and a second press turns the order round. */
export function ListHead() {
  const { cutOff } = useCurrentView()
  const { sort, descending, set } = useView()

  function sortBy({ key, number }: Column) {
    const first = number === true || key === 'tier' || key === 'next'
    set(key === sort ? { descending: !descending } : { sort: key, descending: first })
  }

  return (
    <div role="rowgroup" className={classes.listHead}>
      <div role="row" aria-rowindex={1} className={classes.columns}>
        {columnsSince(shortDay(monthEndBefore(cutOff))).map((column) => (
          <div
            key={column.key}
            role="columnheader"
            aria-sort={column.key === sort ? (descending ? 'descending' : 'ascending') : 'none'}
            data-number={column.number || undefined}
          >
            <button type="button" onClick={() => sortBy(column)}>
              {column.name}
              {column.key === sort && <Arrow down={descending} />}
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}

function Arrow({ down }: { readonly down: boolean }) {
  return down ? (
    <IconArrowDown size={12} aria-hidden="true" />
  ) : (
    <IconArrowUp size={12} aria-hidden="true" />
  )
}
