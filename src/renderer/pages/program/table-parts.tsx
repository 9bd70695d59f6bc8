import type { ReactNode } from 'react'
import type { ComparedRow } from './model/compare'
import { partsOf } from './parts'
import classes from './table.module.css'

interface Props {
  readonly rows: readonly ComparedRow[]
  /** How many columns the heading of a part spans. */
  readonly wide: number
  readonly draw: (row: ComparedRow) => ReactNode
}

/** The body of a table, each of its parts under a heading of its own. */
export function TableParts({ rows, wide, draw }: Props) {
  return partsOf(rows).map(({ name, rows: some }) => (
    <tbody key={name ?? ''}>
      {name !== undefined && (
        <tr className={classes.part}>
          <th scope="rowgroup" colSpan={wide}>
            {name}
          </th>
        </tr>
      )}
      {some.map(draw)}
    </tbody>
  ))
}
