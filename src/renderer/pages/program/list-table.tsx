import { Fragment } from 'react'
import type { ComparedRow, ComparedSheet } from './model/compare'
import { SIDES } from './model/compare'
import type { Column } from './model/sheet'
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

/** A table whose measures stand beside each other, each twice where both editions are shown. */
export function ListTable({ sheet, rows }: Props) {
  const { sides } = useReading()
  const both = sides.length > 1
  const wide = 1 + sheet.columns.length * sides.length
  return (
    <table className={classes.table} data-both={both || undefined} aria-label={sheet.caption}>
      <ListHead sheet={sheet} />
      <TableParts
        rows={rows}
        wide={wide}
        draw={(row) => <Row key={row.id} sheet={sheet} row={row} />}
      />
    </table>
  )
}

function ListHead({ sheet: { columns, of } }: { readonly sheet: ComparedSheet }) {
  const { sides } = useReading()
  const both = sides.length > 1
  // A single measure needs no heading of its own above the editions.
  const grouped = both && columns.length > 1
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={grouped ? 2 : undefined} className={classes.head}>
          {of}
        </th>
        {(grouped || !both) &&
          columns.map(({ id, name, align }) => (
            <th
              key={id}
              scope={grouped ? 'colgroup' : 'col'}
              colSpan={grouped ? 2 : undefined}
              data-align={align}
              data-group={grouped ? '' : undefined}
            >
              {name}
            </th>
          ))}
        {both && !grouped && <EditionHeads columns={columns} />}
      </tr>
      {grouped && (
        <tr>
          <EditionHeads columns={columns} />
        </tr>
      )}
    </thead>
  )
}

function EditionHeads({ columns }: { readonly columns: readonly Column[] }) {
  return columns.map(({ id, align }) => (
    <Fragment key={id}>
      {SIDES.map((side) => (
        <th key={side} scope="col" data-align={align} data-side={side}>
          {nameOf(side)}
        </th>
      ))}
    </Fragment>
  ))
}

function Row({ sheet, row }: { readonly sheet: ComparedSheet; readonly row: ComparedRow }) {
  const reading = useReading()
  const { sides } = reading
  const both = sides.length > 1
  const isCovered = sheet.placesAt === 'row'
  const isAlone = !row.first || !row.second
  const isTakenOver = sides.some((side) => row[side]?.inherited)
  return (
    <tr {...rowProps(row.id, reading)}>
      <RowName row={row} lines={isCovered ? sides : []} />
      {sheet.columns.map((column) => {
        const pair = row.cells[column.id]
        // Words that both share, or that one alone has, are not squeezed into half a column.
        const merged = both && column.align === 'start' && (isAlone || pair?.verdict === 'equal')
        const shown = merged ? sides.filter((side) => row[side]).slice(0, 1) : sides
        return shown.map((side) => (
          <SayingCell
            key={`${column.id} ${side}`}
            pair={pair}
            side={side}
            column={column}
            isCovered={isCovered}
            forBoth={merged}
            isTakenOver={isTakenOver}
            colSpan={merged ? 2 : undefined}
          />
        ))
      })}
    </tr>
  )
}
