import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useDeskStore } from '../../stores/desk'
import { usePutOff } from '../../stores/put-off'
import { type DutySort, useToday } from '../../stores/today'
import { useRoots } from '../../ui/roots'
import { partnerPath } from '../../ui/routes'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView } from '../../ui/use-view'
import { Calm } from './calm'
import { type Duty, dutiesOf } from './duty'
import { DutyList } from './duty-list'
import { DutyPeek } from './duty-peek'
import { Headline } from './headline'
import { NoteDialog } from './note-dialog'
import { Nothing } from './nothing'
import type { PutOffTo } from './put-off-days'
import { RenewDialog } from './renew-dialog'
import { SieveBar } from './sieve-bar'
import classes from './today.module.css'
import { Unlisted } from './unlisted'
import { byUrgency, isPutOff } from './urgency'
import { useAct } from './use-act'
import { useBegun } from './use-begun'
import { useFocusList } from './use-focus-list'
import { usePutOffDuty } from './use-put-off-duty'

type Dialog = { readonly is: 'note' | 'renewal'; readonly duty: Duty }

/** What needs a person today, what presses first on top; each line has its one action. */
export function TodayPage() {
  const { desk, today } = useRoots()
  const view = useCurrentView()
  const [, goTo] = useLocation()
  const { head, partners } = useDeskStore((store) => store.state)
  const { selected: key, sort, withPutOff, set } = useToday()
  const { until, bringBack } = usePutOff()
  const putOffDuty = usePutOffDuty()
  const [round, setRound] = useState(0)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const last = useRef({ sort, at: 0 })
  const page = useRef<HTMLDivElement>(null)
  const { focusList, catchFocus } = useFocusList(page)
  const begun = useBegun(round)
  const answer = useAnswer(`${head} ${view.edition} ${view.cutOff}`, () => desk.today(view))
  const act = useAct(
    (duty) => setDialog({ is: duty.about.is === 'lapse' ? 'renewal' : 'note', duty }),
    () => setRound(round + 1),
  )

  useEffect(() => set({ seenOn: today() }), [set, today])

  if (answer.failure) throw answer.failure
  const report = answer.value
  if (report === null || begun === null) return null

  const all = dutiesOf(report, begun)
  const isOff = (duty: Duty) => isPutOff(duty, until, today())
  const open = all.filter((duty) => !isOff(duty))
  const known = all.length - open.length
  const listed = (withPutOff ? all : open).filter(
    (duty) => sort === null || duty.sort === sort || duty.also === sort,
  )
  const moment = { day: report.day, reviewOn: report.reviewOn, today: today() }
  const groups = byUrgency(listed, until, moment)
  const order = groups.flatMap((group) => group.duties)
  const found = order.findIndex((duty) => duty.key === key)
  // What was done is gone: the cursor stays where it was, on what has moved up.
  const lastAt = last.current.sort === sort ? last.current.at : 0
  const at = found >= 0 ? found : Math.min(lastAt, order.length - 1)
  last.current = { sort, at: Math.max(0, at) }
  const selected = order[at] ?? null

  function openList(only: DutySort) {
    set({ sort: only, selected: null })
    focusList()
  }

  /** A dialog whose saving takes long closes itself, and no other that was opened meanwhile. */
  function closeDialog() {
    setDialog((now) => (now === dialog ? null : now))
    catchFocus()
  }

  function openPartner({ partner }: Duty) {
    if (partner !== null) goTo(partnerPath(partner))
  }

  function turnOff(duty: Duty, to: PutOffTo) {
    catchFocus()
    if (!isOff(duty)) return putOffDuty(duty, to)
    bringBack(duty.key)
    // With the last one back, what is put off next shall go out of sight again.
    if (known === 1) set({ withPutOff: false })
  }

  return (
    <div className={classes.page} ref={page}>
      <header className={classes.head}>
        <h1>Today</h1>
        <Headline report={report} onOpen={openList} />
      </header>
      {(all.length > 0 || sort !== null) && <SieveBar duties={open} putOff={known} />}
      {selected === null ? (
        <Nothing none={partners === 0} narrowed={sort !== null} calm={<Calm report={report} />} />
      ) : (
        <div className={classes.split}>
          <div className={classes.left}>
            <DutyList
              groups={groups}
              selected={selected}
              day={report.day}
              stale={!answer.fresh}
              untilOf={(duty) => (isOff(duty) ? (until[duty.key] ?? null) : null)}
              onAct={act}
              onOpen={openPartner}
              onPutOff={turnOff}
            />
            <Unlisted report={report} />
          </div>
          <DutyPeek
            key={selected.key}
            duty={selected}
            putOff={isOff(selected)}
            onAct={() => act(selected)}
            onOpen={() => openPartner(selected)}
            onNote={() => setDialog({ is: 'note', duty: selected })}
            onPutOff={(to) => turnOff(selected, to)}
          />
        </div>
      )}
      {dialog?.is === 'renewal' && dialog.duty.about.is === 'lapse' && (
        <RenewDialog lapse={dialog.duty.about.lapse} onClose={closeDialog} />
      )}
      {dialog?.is === 'note' && dialog.duty.partner !== null && (
        <NoteDialog duty={dialog.duty} partner={dialog.duty.partner} onClose={closeDialog} />
      )}
    </div>
  )
}
