import { readHeader } from '../../shared/log/logged'
import type { Change } from '../../shared/records/change'
import { readStamp } from '../../shared/sync/stamp'
import { History } from '../book/history'
import { undoableOf } from '../book/undoable'
import type { HistoryLine } from './answers'
import type { Desk } from './desk'
import { effectOf, rowsOf, standingOf } from './judge'
import type { Session } from './session'

type LookingPart = Pick<Desk, 'partners' | 'rows' | 'standing' | 'effect' | 'undoable' | 'history'>

/** All that only looks: lists, a partner's standing, the history. */
export function looking(session: Session): LookingPart {
  const history = new History()

  async function newestFirst(): Promise<readonly Change[]> {
    if (!session.desk) return []
    const { db, book, unstored } = session.desk
    const stored = await history.changes(db, book.desk.at - unstored.length)
    const others = unstored.map(({ header }) => readHeader(header).change)
    return [...stored, ...others].toReversed()
  }

  return {
    async partners() {
      return session.open.book.records.partners()
    },
    async rows(view, from, count) {
      if (!session.desk) return { list: '', total: 0, rows: [] }
      const key = `${session.state.head} ${view.edition} ${view.cutOff}`
      if (session.rowsKept?.key !== key)
        session.rowsKept = { key, rows: rowsOf(session.open.book, view) }
      const { rows } = session.rowsKept
      return { list: key, total: rows.length, rows: rows.slice(from, from + count) }
    },
    async standing(partner, view) {
      return standingOf(session.open, partner, view)
    },
    async effect(draft, view) {
      return effectOf(session.open, draft, view)
    },
    async undoable() {
      return undoableOf(await newestFirst())
    },
    async history(from, count) {
      const lines = await newestFirst()
      const reversed = new Set(lines.map(({ of }) => of))
      return lines.slice(from, from + count).map((change) => lineOf(change, reversed))
    },
  }
}

function lineOf(change: Change, reversed: ReadonlySet<string | null>): HistoryLine {
  const { partners = 0, certifications = 0 } = change.records
  return {
    ...change,
    time: readStamp(change.hlc)?.time ?? 0,
    state: reversed.has(change.id) ? 'taken back' : change.kind === 'undo' ? 'undo' : 'stands',
    counts: { partners, certifications },
  }
}
