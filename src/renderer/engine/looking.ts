import { readHeader } from '../../shared/log/logged'
import type { Change } from '../../shared/records/change'
import { readStamp } from '../../shared/sync/stamp'
import { History } from '../book/history'
import { undoableOf } from '../book/undoable'
import type { HistoryLine } from './answers'
import type { Desk } from './desk'
import { effectOf } from './effect'
import { standingOf } from './judge'
import { coursesOf } from './list/courses'
import { fallingFrom, lastActivities } from './list/list-marks'
import { changesOfPartner, RecordTouches } from './partner-log'
import type { Session } from './session'
import { todayReport } from './today/today-report'
import { waitingReports } from './today/waiting-reports'
import type { View } from './view'

type LookingPart = Pick<
  Desk,
  | 'partners'
  | 'rows'
  | 'changedRows'
  | 'waiting'
  | 'lastActivity'
  | 'falling'
  | 'standing'
  | 'effect'
  | 'courses'
  | 'notes'
  | 'partnerLog'
  | 'today'
  | 'undoable'
  | 'history'
>

/** All that only looks: lists, a partner's standing, the history. */
export function looking(session: Session): LookingPart {
  const history = new History()
  const touches = new RecordTouches()

  /** The log's headers, oldest first; those that only stand in the journal so far come last. */
  async function wholeLog(): Promise<readonly Change[]> {
    if (!session.desk) return []
    const { db, book, unstored } = session.desk
    const stored = await history.changes(db, book.desk.at - unstored.length)
    return [...stored, ...unstored.map(({ header }) => readHeader(header).change)]
  }

  return {
    async partners() {
      return session.open.book.records.partners()
    },
    async rows(view, from, count) {
      if (!session.desk) return { list: '', total: 0, rows: [] }
      const list = keyOf(session, view)
      const rows = session.rows.rows(list, session.open.book, view)
      return { list, total: rows.length, rows: rows.slice(from, from + count) }
    },
    async changedRows(view, since) {
      if (!session.desk) return null
      const list = keyOf(session, view)
      session.rows.rows(list, session.desk.book, view)
      const changed = session.rows.changedSince(since)
      return changed && { list, changed }
    },
    async waiting({ cutOff }) {
      const found = waitingReports(session.open.book, cutOff)
      return new Map(found.map(({ partner, reports }) => [partner, reports]))
    },
    async lastActivity({ cutOff }) {
      return lastActivities(session.open.book, cutOff)
    },
    async falling(view) {
      return fallingFrom(session.open.book, view)
    },
    async standing(partner, view) {
      return standingOf(session.open, partner, view)
    },
    async effect(draft, view) {
      return effectOf(session.open, draft, view)
    },
    async courses(partners, view, months) {
      return coursesOf(session.open.book, partners, view, months)
    },
    async notes(partner) {
      return session.open.book.records.notesOf(partner)
    },
    async partnerLog(partner) {
      const log = await wholeLog()
      const { touched, broughtBy } = await changesOfPartner(session.open, partner, touches, log)
      const reversed = new Set(log.map(({ of }) => of))
      const idOf = (at: number) => log[at - 1]?.id ?? ''
      return {
        lines: touched.toReversed().flatMap((at) => {
          const change = log[at - 1]
          return change ? [lineOf(change, reversed)] : []
        }),
        broughtBy: new Map([...broughtBy].map(([entry, at]) => [entry, idOf(at)])),
      }
    },
    async today(view) {
      return todayReport(session.open.book, view)
    },
    async undoable() {
      return undoableOf((await wholeLog()).toReversed())
    },
    async history(from, count) {
      const lines = (await wholeLog()).toReversed()
      const reversed = new Set(lines.map(({ of }) => of))
      return lines.slice(from, from + count).map((change) => lineOf(change, reversed))
    },
  }
}

function lineOf(change: Change, reversed: ReadonlySet<string | null>): HistoryLine {
  const { partners = 0, certifications = 0, notes = 0 } = change.records
  return {
    ...change,
    time: readStamp(change.hlc)?.time ?? 0,
    state: reversed.has(change.id) ? 'taken back' : change.kind === 'undo' ? 'undo' : 'stands',
    counts: { partners, certifications, notes },
  }
}

/** Names a list: the desk's last change, and how it is looked at. */
function keyOf({ state }: Session, { edition, cutOff }: View): string {
  return `${state.head} ${edition} ${cutOff}`
}
