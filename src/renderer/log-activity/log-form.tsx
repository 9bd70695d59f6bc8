import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { parseDay } from '../../shared/basics/day'
import { ENTRY_STATUSES } from '../../shared/ledger/entry'
import { useDeskStore } from '../stores/desk'
import { isUnfinished } from '../stores/draft'
import { draftInHand, useLogDraft } from '../stores/log-draft'
import { DayField } from '../ui/day-field'
import { KeyHint } from '../ui/key-hint'
import { tellFailure, useTellDone } from '../ui/notices'
import { useRoots } from '../ui/roots'
import { SearchSelect } from '../ui/search-select'
import { useAnswer } from '../ui/use-answer'
import { useCurrentView, useEdition } from '../ui/use-view'
import { WriteButton } from '../ui/write-button'
import { ActivityFields } from './activity-fields'
import { ActivitySelect } from './activity-select'
import { EffectPanel } from './effect-panel'
import classes from './log-activity.module.css'
import { readDraft } from './read-draft'
import { Unfinished } from './unfinished'

const PARTNERS_OFFERED = 50

/** The form: only the fields the activity needs, and what saving would do, before it is saved. */
export function LogForm() {
  const { desk, now, today } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const head = useDeskStore((store) => store.state.head)
  const log = useLogDraft()
  const { write, choose, discard, close } = log
  const draft = draftInHand(log)
  const tellDone = useTellDone()
  const [complain, setComplain] = useState(false)
  const [saving, setSaving] = useState(false)
  // Fields that hold a text of their own begin anew with each draft.
  const [round, setRound] = useState(0)
  const partners = useAnswer(head ?? '', () => desk.partners()).value ?? []
  const activity = edition.catalogue.find(({ id }) => id === draft.activity)
  const written = { ...draft, date: draft.date ?? today() }
  const { entry, complaints } = readDraft(written, activity)
  const shown = complain ? complaints : {}

  async function save(andNext: boolean) {
    setComplain(true)
    if (!entry || saving) return
    setSaving(true)
    try {
      const done = await desk.log(entry, view, now())
      clear()
      if (andNext) write({ date: entry.date })
      else close()
      tellDone(done)
    } catch (failure) {
      tellFailure(failure)
    } finally {
      setSaving(false)
    }
  }

  function clear() {
    discard(draft.partner)
    setComplain(false)
    setRound(round + 1)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void save(false)
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={submit}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => void save(true)]])}
    >
      <Unfinished partners={partners} />
      <SearchSelect
        label="Partner"
        placeholder="Whose activity"
        data={partners.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.partner}
        onChange={choose}
        error={shown.partner}
        limit={PARTNERS_OFFERED}
        nothingFoundMessage="No such partner"
        {...(draft.partner === null && { 'data-autofocus': true })}
      />
      <ActivitySelect
        edition={edition}
        value={draft.activity}
        error={shown.activity}
        autoFocus={draft.partner !== null}
        onChange={(id) => write({ activity: id })}
      />
      <DayField
        key={`${draft.partner} ${round}`}
        label="Date"
        value={parseDay(written.date)}
        typed={written.date}
        today={today()}
        error={shown.date}
        onChange={(day, text) => write({ date: day ?? text })}
      />
      {activity && <ActivityFields activity={activity} complaints={shown} />}
      <div>
        <div className={classes.label} id="log-status">
          Status
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby="log-status"
          data={ENTRY_STATUSES.map((status) => ({
            value: status,
            label: status.charAt(0).toUpperCase() + status.slice(1),
          }))}
          value={draft.status}
          onChange={(value) => {
            const status = ENTRY_STATUSES.find((one) => one === value)
            if (status) write({ status })
          }}
        />
      </div>
      <Textarea
        label="Note"
        placeholder="Basis, evidence, who agreed"
        size="xs"
        autosize
        minRows={2}
        value={draft.note}
        onChange={(event) => write({ note: event.currentTarget.value })}
      />
      <EffectPanel entry={entry} view={view} edition={edition} />
      <div className={classes.acts}>
        <WriteButton type="submit" loading={saving}>
          Save
        </WriteButton>
        <WriteButton variant="default" disabled={saving} onClick={() => void save(true)}>
          Save and next <KeyHint keys="Ctrl ↵" />
        </WriteButton>
        {isUnfinished(draft) && (
          <Button variant="subtle" disabled={saving} onClick={clear}>
            Clear
          </Button>
        )}
      </div>
    </form>
  )
}
