import { Button, Textarea } from '@mantine/core'
import { type ClipboardEvent, useState } from 'react'
import { looksLikeRows } from '../../shared/csv/matching/pasted'
import type { Partner } from '../../shared/records/partner'
import { useRoots } from '../ui/roots'
import { useAnswer } from '../ui/use-answer'
import classes from './log-activity.module.css'

interface Props {
  /** Whose the rows are that name no partner; null = nobody's. */
  readonly partner: string | null
  /** Gives the sentence that says why a text is no rows. */
  readonly onRows: (text: string) => string | null
  readonly onBack: () => void
}

/** Where rows from a spreadsheet are pasted: they open as a preview, and nothing is written before. */
export function PastePanel({ partner, onRows, onBack }: Props) {
  const { desk } = useRoots()
  const { value: partners } = useAnswer('', () => desk.partners())
  const [text, setText] = useState('')
  const [complaint, setComplaint] = useState<string | null>(null)

  function take(rows: string) {
    setComplaint(onRows(rows))
  }

  function paste(event: ClipboardEvent) {
    const rows = event.clipboardData.getData('text/plain')
    if (!looksLikeRows(rows)) return
    event.preventDefault()
    event.stopPropagation()
    setText(rows)
    take(rows)
  }

  return (
    <div className={classes.form}>
      <div className={classes.pasting}>
        <Textarea
          label="Rows from a spreadsheet"
          description={
            <>
              Copy them there with their headings, such as date, activity, reference, points,
              revenue_usd; paste them here.{' '}
              {partner === null ? (
                'Each row then needs its partner’s id.'
              ) : (
                <>
                  Rows without a partner are those of <bdi>{nameOf(partners ?? [], partner)}</bdi>.
                </>
              )}{' '}
              You see all they would do before anything is written.
            </>
          }
          error={complaint}
          value={text}
          minRows={8}
          maxRows={14}
          autosize
          data-autofocus
          autoFocus
          onPaste={paste}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div className={classes.acts} data-bottom-bar="">
        <Button variant="default" onClick={onBack}>
          Back to one activity
        </Button>
        <Button onClick={() => take(text)}>Preview the rows</Button>
      </div>
    </div>
  )
}

function nameOf(partners: readonly Partner[], id: string): string {
  return partners.find((one) => one.id === id)?.name ?? id
}
