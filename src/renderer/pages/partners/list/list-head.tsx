// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ColumnId } from '../../../stores/list-view'
import { useView } from '../../../stores/view'
import { useCurrentView } from '../../../ui/use-view'
import { sinceWhen } from './cells'
import { COLUMNS, headingOf } from './columns'
import classes from './list.module.css'

/** The headings; each sorts, and a second press turns the order round. */
export function ListHead({ columns }: { readonly columns: readonly ColumnId[] }) {
  const { cutOff } = useCurrentView()
  const sort = useView((view) => view.sort)
  const descending = useView((view) => view.descending)
  const set = useView((view) => view.set)

  function sortBy(id: ColumnId) {
    const first = COLUMNS[id].descends === true
    set(id === sort ? { descending: !descending } : { sort: id, descending: first })
  }

  return (
    <div role="rowgroup" className={classes.listHead}>
      <div role="row" aria-rowindex={1} className={classes.columns}>
        {columns.map((id) => {
          const { number, sorts } = COLUMNS[id]
          const name = headingOf(id, cutOff)
          return (
            <div
              key={id}
              role="columnheader"
              data-number={number || undefined}
              {...(id === 'change' && { title: sinceWhen(cutOff) })}
              {...(sorts !== false && {
                'aria-sort': id === sort ? (descending ? 'descending' : 'ascending') : 'none',
              })}
            >
              {sorts === false ? (
                <span title="Points at the last twelve month ends">{name}</span>
              ) : (
                <button type="button" onClick={() => sortBy(id)}>
                  {name}
                  {id === sort && <Arrow down={descending} />}
                </button>
              )}
            </div>
          )
        })}
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
