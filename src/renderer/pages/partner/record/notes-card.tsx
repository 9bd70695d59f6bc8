import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { dayInZone } from '../../../../shared/basics/day'
import type { Note } from '../../../../shared/records/note'
import { sayFailure } from '../../../refusal'
import { useNoteDrafts } from '../../../stores/note-drafts'
import { Card } from '../../../ui/card'
import { KeyHint } from '../../../ui/key-hint'
import { formatClock, sayDay } from '../../../ui/moments'
import { useTellDone } from '../../../ui/notices'
import { useRoots } from '../../../ui/roots'
import { useHindrance } from '../../../ui/use-hindrance'
import { useCurrentView } from '../../../ui/use-view'
import { WriteButton } from '../../../ui/write-button'
import { Evidence } from './copyable'
import classes from './log.module.css'

const SHOWN = 6

interface Props {
  readonly partner: string
  /** Newest first. */
  readonly notes: readonly Note[]
}

/** What was said and agreed, as a log: written once, newest first, taken back only by undo. */
export function NotesCard({ partner, notes }: Props) {
  const [all, setAll] = useState(false)
  return (
    <Card title="Notes" aside={notes.length > 0 ? String(notes.length) : ''}>
      <NewNote partner={partner} />
      <ol className={classes.notes} aria-label="Notes, the newest first">
        {(all ? notes : notes.slice(0, SHOWN)).map((note) => (
          <Noted key={note.id} note={note} />
        ))}
      </ol>
      {notes.length > SHOWN && (
        <Button variant="subtle" m="0 8px 8px" onClick={() => setAll(!all)}>
          {all ? `Show the last ${SHOWN}` : `${notes.length - SHOWN} earlier notes`}
        </Button>
      )}
    </Card>
  )
}

function Noted({ note: { text, person, at } }: { readonly note: Note }) {
  const { now, zone } = useRoots()
  return (
    <li>
      <p>
        <Evidence note={text} />
      </p>
      <small>
        <bdi>{person}</bdi>,{' '}
        <time dateTime={new Date(at).toISOString()}>
          {sayDay(dayInZone(at, zone), now(), zone)} {formatClock(at, zone)}
        </time>
      </small>
    </li>
  )
}

function NewNote({ partner }: { readonly partner: string }) {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const tellDone = useTellDone()
  const hindrance = useHindrance()
  const text = useNoteDrafts((store) => store.drafts[partner] ?? '')
  const { write, settle } = useNoteDrafts.getState()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const said = text.trim()

  async function add() {
    if (said === '' || busy || hindrance !== null) return
    setBusy(true)
    setRefusal(null)
    try {
      tellDone(await desk.addNote(partner, said, view, now()))
      settle(partner, said)
    } catch (failure) {
      setRefusal(sayFailure(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      className={classes.write}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Textarea
        aria-label="New note"
        placeholder="What was said or agreed"
        rows={1}
        classNames={{ input: classes.field ?? '' }}
        value={text}
        error={refusal}
        onChange={(event) => write(partner, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void add()
        }}
      />
      {said !== '' && (
        <WriteButton type="submit" loading={busy} aria-keyshortcuts="Control+Enter">
          Add note <KeyHint keys="Ctrl ↵" />
        </WriteButton>
      )}
    </form>
  )
}
