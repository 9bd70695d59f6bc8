import { Input, SegmentedControl, Textarea } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type ClipboardEvent, type FormEvent, useMemo } from 'react'
import { parseDay } from '../../shared/basics/day'
import { looksLikeRows } from '../../shared/csv/matching/pasted'
import { ENTRY_STATUSES } from '../../shared/ledger/entry'
import type { Partner } from '../../shared/records/partner'
import { useDeskStore } from '../stores/desk'
import { isUnfinished } from '../stores/draft'
import { useLogDraft } from '../stores/log-draft'
import { useRecentActivities } from '../stores/recent-activities'
import { DayField } from '../ui/day-field'
import { useRoots } from '../ui/roots'
import { SearchSelect } from '../ui/search-select'
import { useAnswer } from '../ui/use-answer'
import { ActivityFields } from './activity-fields'
import { ActivitySelect } from './activity-select'
import { DoublesPanel } from './doubles-panel'
import { EffectPanel } from './effect-panel'
import classes from './log-activity.module.css'
import { LogActs } from './log-acts'
import { Unfinished } from './unfinished'
import { useLogForm } from './use-log-form'
import { Worth } from './worth'

const PARTNERS_OFFERED = 50
const NOBODY: readonly Partner[] = []

interface Props {
  /** Takes rows from the clipboard; false where they are none, and stay what they are. */
  readonly onRows: (text: string) => boolean
  readonly onPasteRows: () => void
}

/** The form: only the fields the activity needs, and what saving would do, before it is saved. */
export function LogForm({ onRows, onPasteRows }: Props) {
  const { desk, today } = useRoots()
  const head = useDeskStore((store) => store.state.head)
  const { write, choose, close } = useLogDraft()
  const { recent } = useRecentActivities()
  const form = useLogForm()
  const { draft, date, activity, edition, view, told, complaints } = form
  const doubles = told?.effect.doubles ?? []
  const partners = useAnswer(head ?? '', () => desk.partners()).value ?? NOBODY
  // Thousands of them, and every key pressed draws the form anew.
  const offered = useMemo(
    () => partners.map(({ id, name }) => ({ value: id, label: name })),
    [partners],
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    void form.save(false)
  }

  /** A block of cells is never one field's text, but lines of prose may be; a note takes either. */
  function paste(event: ClipboardEvent) {
    const { target, clipboardData } = event
    const text = clipboardData.getData('text/plain')
    if (target instanceof HTMLTextAreaElement || !looksLikeRows(text)) return
    if (target instanceof HTMLInputElement && !text.includes('\t')) return
    if (onRows(text)) event.preventDefault()
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={submit}
      onPaste={paste}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => void form.save(true)]])}
    >
      <div className={classes.written}>
        <div className={classes.lead}>
          <Unfinished partners={partners} />
          <SearchSelect
            label="Partner"
            placeholder="Whose activity"
            data={offered}
            value={draft.partner}
            onChange={choose}
            error={complaints.partner}
            limit={PARTNERS_OFFERED}
            nothingFoundMessage="No such partner"
            {...(draft.partner === null && { 'data-autofocus': true })}
          />
          <ActivitySelect
            edition={edition}
            value={draft.activity}
            recent={recent}
            error={complaints.activity}
            autoFocus={draft.partner !== null}
            onChange={(id) => write({ activity: id })}
          />
        </div>
        {activity && (
          <ActivityFields activity={activity} complaints={complaints} onLeave={form.leave} />
        )}
        <div className={classes.dayAndStatus}>
          <DayField
            key={`${draft.partner} ${form.round}`}
            label="Date"
            value={parseDay(date)}
            typed={date}
            today={today()}
            error={complaints.date}
            onChange={(day, text) => write({ date: day ?? text })}
          />
          <Input.Wrapper label="Status" labelElement="div" labelProps={{ id: 'log-status' }}>
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
          </Input.Wrapper>
        </div>
        <Textarea
          label="Note"
          placeholder="Basis, evidence, who agreed"
          size="xs"
          autosize
          minRows={1}
          maxRows={8}
          dir="auto"
          value={draft.note}
          onChange={(event) => write({ note: event.currentTarget.value })}
        />
        {/* Read beneath the activity; Tab comes to its sources only behind the fields. */}
        {activity && <Worth activity={activity} edition={edition} />}
      </div>
      <div className={classes.told}>
        {activity && <DoublesPanel doubles={doubles} activity={activity} onLeave={close} />}
        <EffectPanel told={told} stale={form.stale} view={view} edition={edition} />
      </div>
      <LogActs
        saving={form.saving}
        isDouble={doubles.length > 0}
        onPasteRows={onPasteRows}
        onNext={() => void form.save(true)}
        onClear={isUnfinished(draft) ? form.clear : null}
      />
    </form>
  )
}
