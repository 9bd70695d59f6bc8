import { Select } from '@mantine/core'
import { Fragment } from 'react'
import { COLUMNS, REQUIRED_OF_MATCH } from '../../../shared/csv/reading/columns'
import classes from './match.module.css'
import { type MatchDraft, sayColumn, type UnmatchedFile } from './matching'

interface Props {
  readonly file: UnmatchedFile
  readonly draft: MatchDraft
  readonly onChange: (heading: string, column: string | null) => void
}

const NOTE = 'note:'

/** Each heading with what is under it, and the column it stands for. */
export function MatchTable({ file, draft, onChange }: Props) {
  const columns: readonly string[] = COLUMNS[draft.kind]
  const optionsFor = (own: string | undefined) => [
    { value: NOTE, label: 'Nothing: keep it as a note' },
    ...columns.map((column) => ({ value: column, label: labelOf(column, own, draft) })),
  ]
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Heading</th>
            <th scope="col">What is under it</th>
            <th scope="col">Stands for</th>
          </tr>
        </thead>
        <tbody>
          {file.headings.map((heading, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat, and never change their order
            <tr key={index} data-note={draft.columns[heading] === undefined || undefined}>
              <th scope="row">
                <bdi>{heading || 'no heading'}</bdi>
              </th>
              <td>
                <Cells rows={file.sample} index={index} />
              </td>
              <td>
                <Select
                  aria-label={`“${heading}” stands for`}
                  data={optionsFor(draft.columns[heading])}
                  value={draft.columns[heading] ?? NOTE}
                  onChange={(value) => onChange(heading, value === NOTE ? null : value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A column's words, whether it must be matched, and whether another heading has it. */
function labelOf(column: string, own: string | undefined, { kind, columns }: MatchDraft): string {
  const taken = column !== own && Object.values(columns).includes(column)
  const needed = REQUIRED_OF_MATCH[kind].includes(column) && !taken
  return [sayColumn(column), needed && '(needed)', taken && '(taken)'].filter(Boolean).join(' ')
}

interface CellsProps {
  readonly rows: readonly (readonly string[])[]
  readonly index: number
}

/** The first cells under a heading, so that one sees what is in it. */
function Cells({ rows, index }: CellsProps) {
  const cells = rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
  if (cells.length === 0) return <span className={classes.empty}>empty</span>
  return (
    <span className={classes.cells} title={cells.join('\n')}>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sample never changes its order
        <Fragment key={at}>
          {at > 0 && ' · '}
          <bdi>{cell}</bdi>
        </Fragment>
      ))}
    </span>
  )
}
