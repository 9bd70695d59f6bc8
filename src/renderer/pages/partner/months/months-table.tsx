import { formatNumber } from '../../../../shared/basics/format'
import type { Column, Series } from '../../../charts/columns'
import { FigureButton } from '../../../ui/figure'
import classes from './months.module.css'

interface Props {
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
  readonly windowMonths: number
  readonly onOpenBar: (key: string) => void
  readonly onOpenPoint: (key: string) => void
}

/** The chart in figures, newest first: whatever a bar or a point shows can be read and opened here too. */
export function MonthsTable({ columns, series, windowMonths, onOpenBar, onOpenPoint }: Props) {
  const sum = columns.reduce((total, column) => total + column.total, 0)
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label="Points by month">
        <thead>
          <tr>
            <th scope="col">Month</th>
            {series.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">In the month</th>
            <th scope="col">{windowMonths}-month total at its end</th>
          </tr>
        </thead>
        <tbody>
          {columns.toReversed().map((column) => (
            <tr key={column.key}>
              <th scope="row">
                {column.title}
                {column.remark !== '' && <small>{column.remark}</small>}
              </th>
              {series.map(({ id, name }) => {
                const part = column.parts.find((one) => one.series === id)
                return (
                  <td key={id} data-zero={part === undefined || undefined}>
                    {part ? (
                      <FigureButton
                        label={`points of ${column.title}, ${name}: open the entries`}
                        onOpen={() => onOpenBar(column.key)}
                      >
                        {formatNumber(part.value)}
                      </FigureButton>
                    ) : (
                      0
                    )}
                  </td>
                )
              })}
              <td>
                <FigureButton
                  label={`points of ${column.title}: open the entries`}
                  onOpen={() => onOpenBar(column.key)}
                >
                  <b>{formatNumber(column.total)}</b>
                </FigureButton>
              </td>
              <td>
                {column.point !== null && (
                  <FigureButton
                    label={`${column.pointTitle}: open the entries`}
                    onOpen={() => onOpenPoint(column.key)}
                  >
                    {formatNumber(column.point)}
                  </FigureButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All months</th>
            {series.map(({ id }) => (
              <td key={id}>
                {formatNumber(
                  columns.reduce(
                    (total, { parts }) =>
                      total + (parts.find((part) => part.series === id)?.value ?? 0),
                    0,
                  ),
                )}
              </td>
            ))}
            <td>{formatNumber(sum)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
