import { Button, Radio, SegmentedControl } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ColumnMatch, DateOrder } from '../../../shared/csv/matching/choices'
import { Card } from '../../ui/card'
import classes from './match.module.css'
import { MatchTable } from './match-table'
import { doubtfulDay, draftOf, finish, type UnmatchedFile, withColumn, withKind } from './matching'

interface Props {
  readonly file: UnmatchedFile
  /** How these headings were read before; absent the first time. */
  readonly former: ColumnMatch | undefined
  readonly onMatch: (match: ColumnMatch) => void
  readonly onLeave: () => void
}

const KINDS = [
  { value: 'partners', label: 'Partners' },
  { value: 'activities', label: 'Activities' },
  { value: 'certifications', label: 'Certifications' },
] as const

const ORDERS: readonly (readonly [order: DateOrder, words: string])[] = [
  ['day first', 'Day first: 03.04.2026 is the 3rd of April'],
  ['month first', 'Month first: 03/04/2026 is the 4th of March'],
]

/** One file's headings beside its cells, each with the column of the desk that it stands for. */
export function MatchCard({ file, former, onMatch, onLeave }: Props) {
  const [draft, setDraft] = useState(() => draftOf(file, former))
  const [complain, setComplain] = useState(false)
  const doubtful = doubtfulDay(file, draft)
  const finished = finish(file, draft)

  function submit(event: FormEvent) {
    event.preventDefault()
    setComplain(true)
    if ('match' in finished) onMatch(finished.match)
  }

  return (
    <Card title={`What stands where in ${file.name}?`} aside="asked once for these headings">
      <form className={classes.form} noValidate onSubmit={submit}>
        <div className={classes.kind}>
          <span id={`kind of ${file.key}`}>This file lists</span>
          <SegmentedControl
            aria-labelledby={`kind of ${file.key}`}
            data={KINDS.map((kind) => ({ ...kind }))}
            value={draft.kind}
            onChange={(value) => {
              const kind = KINDS.find((one) => one.value === value)
              if (kind) setDraft(withKind(draft, kind.value))
            }}
          />
        </div>
        <MatchTable
          file={file}
          draft={draft}
          onChange={(heading, column) => setDraft(withColumn(draft, heading, column))}
        />
        {doubtful !== null && (
          <Radio.Group
            className={classes.dates ?? ''}
            label={`How does it write dates, such as “${doubtful}”?`}
            value={draft.dates}
            onChange={(value) => {
              const order = ORDERS.find(([one]) => one === value)
              if (order) setDraft({ ...draft, dates: order[0] })
            }}
          >
            {ORDERS.map(([order, words]) => (
              <Radio key={order} value={order} label={words} />
            ))}
          </Radio.Group>
        )}
        <footer className={classes.acts}>
          <p role="alert">{complain && 'lacks' in finished && finished.lacks}</p>
          <Button variant="default" onClick={onLeave}>
            Leave out <bdi>{file.name}</bdi>
          </Button>
          <Button type="submit">Read it this way</Button>
        </footer>
      </form>
    </Card>
  )
}
