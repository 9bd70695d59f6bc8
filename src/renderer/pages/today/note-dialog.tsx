import { Button, Modal, Switch, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { formatDay } from '../../../shared/basics/format'
import { useNoteDrafts } from '../../stores/note-drafts'
import { usePutOff } from '../../stores/put-off'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { useCurrentView } from '../../ui/use-view'
import { WriteButton } from '../../ui/write-button'
import type { Duty } from './duty'
import { dayAfter } from './put-off-days'
import classes from './today.module.css'

interface Props {
  readonly duty: Duty
  readonly partner: string
  readonly onClose: () => void
}

/** A note about a partner, begun here or on its page; what was said is settled for now, so the line comes back at the review. */
export function NoteDialog({ duty, partner, onClose }: Props) {
  const { desk, now, today } = useRoots()
  const view = useCurrentView()
  const tellDone = useTellDone()
  const putOff = usePutOff((store) => store.putOff)
  const text = useNoteDrafts((store) => store.drafts[partner] ?? '')
  const { write, settle } = useNoteDrafts.getState()
  const [later, setLater] = useState(true)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const back = dayAfter(today(), 'the review')

  async function save() {
    const said = text.trim()
    setMissing(said === '')
    if (said === '' || busy) return
    setBusy(true)
    try {
      tellDone(await desk.addNote(partner, said, view, now()))
      settle(partner, said)
      if (later) putOff(duty.key, back, today())
      onClose()
    } catch (failure) {
      tellFailure(failure)
      setBusy(false)
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void save()
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        <>
          Note on <bdi>{duty.name ?? partner}</bdi>
        </>
      }
      withCloseButton={false}
      padding={20}
    >
      <form className={classes.form} onSubmit={submit}>
        <Textarea
          label="What was said or agreed"
          value={text}
          error={missing && 'Write the note first.'}
          autosize
          minRows={3}
          maxRows={10}
          data-autofocus
          onChange={(event) => write(partner, event.currentTarget.value)}
          onKeyDown={press}
        />
        <Switch
          label={`Remind me of this line on ${formatDay(back)}`}
          checked={later}
          onChange={(event) => setLater(event.currentTarget.checked)}
        />
        <div className={classes.buttons}>
          <WriteButton type="submit" loading={busy} aria-keyshortcuts="Control+Enter Meta+Enter">
            Save the note
          </WriteButton>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  )
}
