import { formatNumber } from '../../shared/basics/format'
import type { Column, Series } from './columns'
import classes from './points-chart.module.css'
import { Swatch } from './swatch'

interface Props {
  readonly column: Column
  readonly series: readonly Series[]
}

/** What a month holds, in figures, in the place of the legend while it is pointed at: no month is hidden by it, and its buttons say the same aloud. */
export function MonthPanel({ column, series }: Props) {
  return (
    <div className={classes.panel} aria-hidden="true">
      <strong>{column.title}</strong>
      {column.remark !== '' && <small>{column.remark}</small>}
      <dl>
        {series.flatMap(({ id, name }) => {
          const part = column.parts.find((one) => one.series === id)
          if (!part) return []
          return (
            <div key={id}>
              <dt>
                <Swatch of={id} /> {name}
              </dt>
              <dd>{formatNumber(part.value)}</dd>
            </div>
          )
        })}
        <div data-sum="">
          <dt>{column.parts.length === 0 ? 'Nothing counted' : 'In the month'}</dt>
          <dd>{formatNumber(column.total)}</dd>
        </div>
        {column.point !== null && (
          <div>
            <dt>{column.pointTitle}</dt>
            <dd>{formatNumber(column.point)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
