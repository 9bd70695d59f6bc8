import { useEffect, useState } from 'react'
import type { Entry } from '../../shared/ledger/entry'
import type { Activity } from '../../shared/program/activity'
import type { Edition } from '../../shared/program/edition'
import type { Effect } from '../engine/desk'
import type { View } from '../engine/view'
import { useDeskStore } from '../stores/desk'
import type { LogDraft } from '../stores/draft'
import { draftInHand, useLogDraft } from '../stores/log-draft'
import { useRecentActivities } from '../stores/recent-activities'
import { tellFailure, useTellDone } from '../ui/notices'
import { useRoots } from '../ui/roots'
import { useAnswer } from '../ui/use-answer'
import { useCurrentView, useEdition } from '../ui/use-view'
import { ACTIVITY_FIELD } from './activity-select'
import { type Complaints, readDraft } from './read-draft'

/** The draft in hand as the form shows it, and the two ways of saving it. */
export interface LogForm {
  readonly draft: LogDraft
  /** The day that is written or meant: today where nobody said another. */
  readonly date: string
  readonly activity: Activity | undefined
  readonly edition: Edition
  readonly view: View
  readonly entry: Entry | null
  /** What saving would do, with the very entry it was asked about; null as long as there is none. */
  readonly told: { readonly entry: Entry; readonly effect: Effect } | null
  /** Whether a newer answer is on its way: the fields or the desk have moved on. */
  readonly stale: boolean
  /** What is wrong, at the fields that were left or once somebody wanted to save. */
  readonly complaints: Complaints
  readonly saving: boolean
  /** Another number for each draft that is begun, so that fields begin anew with it. */
  readonly round: number
  leave(field: keyof LogDraft): void
  save(andNext: boolean): Promise<void>
  clear(): void
}

/** Reads the draft, asks what it would do, and saves it. */
export function useLogForm(): LogForm {
  const { desk, now, today } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const log = useLogDraft()
  const head = useDeskStore((store) => store.state.head)
  const remember = useRecentActivities((recent) => recent.use)
  const draft = draftInHand(log)
  const tellDone = useTellDone()
  const [complain, setComplain] = useState(false)
  const [left, setLeft] = useState<readonly (keyof LogDraft)[]>([])
  const [saving, setSaving] = useState(false)
  const [round, setRound] = useState(0)
  const activity = edition.catalogue.find(({ id }) => id === draft.activity)
  const date = draft.date ?? today()
  const { entry, complaints } = readDraft({ ...draft, date }, activity)
  const answer = useAnswer(entry ? JSON.stringify([entry, view, head]) : '', async () => {
    const effect = entry && (await desk.effect(entry, view))
    return effect && { entry, effect }
  })
  const told = entry && answer.value?.entry.partner === entry.partner ? answer.value : null

  // The fields of the last activity are gone by now: the next entry begins with what was done.
  useEffect(() => {
    if (round > 0) document.getElementById(ACTIVITY_FIELD)?.focus()
  }, [round])

  async function save(andNext: boolean) {
    setComplain(true)
    if (!entry || saving) return
    setSaving(true)
    try {
      const done = await desk.log(entry, view, now())
      remember(entry.activity)
      const inHand = draftInHand(useLogDraft.getState()) === draft
      log.settle(draft, andNext ? entry.date : null)
      if (inHand) begin()
      tellDone(done)
    } catch (failure) {
      tellFailure(failure)
    } finally {
      setSaving(false)
    }
  }

  function begin() {
    setComplain(false)
    setLeft([])
    setRound(round + 1)
  }

  return {
    draft,
    date,
    activity,
    edition,
    view,
    entry,
    told,
    stale: !answer.fresh,
    complaints: complain ? complaints : atLeftFields(complaints, draft, left),
    saving,
    round,
    leave: (field) => setLeft((before) => [...new Set([...before, field])]),
    save,
    clear: () => {
      log.discard(draft.partner)
      begin()
    },
  }
}

/** A field that was left speaks up about what stands in it; one that is still empty waits for Save. */
function atLeftFields(
  complaints: Complaints,
  draft: LogDraft,
  left: readonly (keyof LogDraft)[],
): Complaints {
  const said = left.filter((field) => complaints[field] && (draft[field] ?? '').trim() !== '')
  return Object.fromEntries(said.map((field) => [field, complaints[field]]))
}
