import { LinesMark } from './marks'
import type { ComparedRow, ComparedSheet, Side } from './model/compare'
import { rowProps } from './parts'
import { nameOf, useReading } from './reading'
import { RowName } from './row-name'
import { SayingCell } from './saying-cell'
import classes from './table.module.css'
import { TableParts } from './table-parts'

interface Props {
  readonly sheet: ComparedSheet
  readonly rows: readonly ComparedRow[]
}

/** A table with a column for each tier: where both editions are shown, they stand one above the other. */
export function MatrixTable({ sheet, rows }: Props) {
  const { sides } = useReading()
  const both = sides.length > 1
  const wide = 1 + sheet.columns.length + (both ? 1 : 0)
  return (
    <table
      className={classes.table}
      data-shape="matrix"
      data-both={both || undefined}
      aria-label={sheet.caption}
    >
      <thead>
        <tr>
          <th scope="col" className={classes.head}>
            {sheet.of}
          </th>
          {both && <th scope="col">Edition</th>}
          {sheet.columns.map(({ id, name, plan, align }) => (
            <th key={id} scope="col" data-align={align}>
              <span className={classes.plan} data-tier={plan === 'student' ? 'none' : plan}>
                {name}
              </span>
              {sides.map((side) => {
                const line = sheet.columnLines[side][id]
                return line && <LinesMark key={side} lines={[line]} side={side} />
              })}
            </th>
          ))}
        </tr>
      </thead>
      <TableParts
        rows={rows}
        wide={wide}
        draw={(row) => <Row key={row.id} sheet={sheet} row={row} />}
      />
    </table>
  )
}

/** A row stands twice only where the editions differ in it: silence of one is said in the cell. */
function Row({ sheet, row }: { readonly sheet: ComparedSheet; readonly row: ComparedRow }) {
  const reading = useReading()
  const { sides } = reading
  const both = sides.length > 1
  const split = both && Object.values(row.cells).some(({ verdict }) => verdict === 'different')
  const lines: readonly (readonly Side[])[] = split ? sides.map((side) => [side]) : [sides]
  return lines.map((shown, index) => (
    <tr key={shown[0]} {...(index === 0 && rowProps(row.id, reading))}>
      {index === 0 && <RowName row={row} lines={both ? [] : sides} rowSpan={lines.length} />}
      {both && <EditionCell row={row} sides={shown} />}
      {sheet.columns.map((column) => {
        const pair = row.cells[column.id]
        const side = shown.find((one) => pair?.[one] && pair[one].kind !== 'not stated')
        return (
          <SayingCell
            key={column.id}
            pair={pair}
            side={side ?? shown[0] ?? 'first'}
            column={column}
            isCovered
            forBoth={shown.length > 1}
          />
        )
      })}
    </tr>
  ))
}

interface EditionProps {
  readonly row: ComparedRow
  readonly sides: readonly Side[]
}

/** Whose line of the row this is, and where it stands. */
function EditionCell({ row, sides }: EditionProps) {
  return (
    <th scope="row" className={classes.edition}>
      <span>{sides.length > 1 ? 'Both' : sides.map(nameOf)}</span>{' '}
      {sides.map((side) => (
        <LinesMark key={side} lines={row.lines[side]} side={side} />
      ))}
    </th>
  )
}
