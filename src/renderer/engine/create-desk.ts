import { planImport } from '../../shared/csv/plan-import'
import type { Entry } from '../../shared/ledger/entry'
import type { Change, Draft } from '../../shared/records/change'
import { sampleDesk } from '../../shared/sample/sample-desk'
import { commit, headOf, type Moment, undo } from '../db/commit'
import { type Database, openDatabase } from '../db/database'
import { introduce, logLines, readDesk } from '../db/read-desk'
import { undoableOf } from '../db/undoable'
import { Refusal } from '../refusal'
import { ACTIVITY_NAMES } from './activity-names'
import type { Desk, DeskState, Done, Row, View } from './desk'
import { Holdings } from './holdings'
import { effectOf, rowsOf, standingOf, tiersOf } from './judge'
import { changesOf, movesBy } from './preview'
import { createQueue } from './queue'

/** Problems sent to the page; the rest are counted, so that a wrong file of 100,000 rows stays readable. */
const PROBLEMS_SHOWN = 200
/** The same for changed records. */
const CHANGES_SHOWN = 200
/** Above this many partners a change's moves are not listed one by one. */
const MOVES_WATCHED = 50

/** An import that was read but not confirmed. */
interface Planned {
  readonly plan: number
  readonly draft: Draft
  readonly basedOn: string | null
}

interface Open {
  readonly db: Database
  holdings: Holdings
  state: DeskState
}

/** The desk behind the pages: store and engine together, so that what was confirmed and what is shown never differ. */
export function createDesk(databaseName?: string): Desk {
  let opening: Promise<Open> | null = null
  let planned: Planned | null = null
  let plans = 0
  // Whatever writes or reads the whole store waits its turn: an older state never comes after a newer one.
  const inTurn = createQueue()
  let rowsKept: { readonly key: string; readonly rows: readonly Row[] } | null = null
  const listeners: ((state: DeskState) => void)[] = []
  // Windows of the same desk tell each other that the log has grown.
  const otherWindows = new BroadcastChannel(`changes of ${databaseName ?? 'partner-desk'}`)
  otherWindows.onmessage = () => void inTurn(reload)

  async function start(): Promise<Open> {
    const db = await openDatabase(databaseName)
    const { holdings, state } = await load(db)
    return { db, holdings, state }
  }

  function ready(): Promise<Open> {
    opening ??= start()
    return opening
  }

  async function load(db: Database): Promise<Pick<Open, 'holdings' | 'state'>> {
    const stored = await readDesk(db)
    const holdings = new Holdings(stored)
    const head = stored.desk ? headOf(stored.desk) : null
    return { holdings, state: stateOf(holdings, stored.desk?.person ?? null, head) }
  }

  async function reload(): Promise<void> {
    const desk = await ready()
    Object.assign(desk, await load(desk.db))
    tell(desk.state)
  }

  function tell(state: DeskState): void {
    rowsKept = null
    for (const listener of listeners) listener(state)
  }

  function write(view: View, act: (db: Database) => Promise<Change>): Promise<Done> {
    return inTurn(() => writeNow(view, act))
  }

  async function writeNow(view: View, act: (db: Database) => Promise<Change>): Promise<Done> {
    const desk = await ready()
    const change = await act(desk.db)
    const touched = partnersOf(change)
    // A partner who has just come, or gone, has not moved.
    const staying = touched.filter((id) => desk.holdings.partner(id) !== undefined)
    const watched = staying.length <= MOVES_WATCHED ? staying : []
    const was = tiersOf(desk.holdings, watched, view)
    desk.holdings.apply(change)
    const is = tiersOf(desk.holdings, watched, view)
    desk.state = stateOf(desk.holdings, change.person, change.id)
    otherWindows.postMessage(change.id)
    tell(desk.state)
    const moves = watched.flatMap((partner) => {
      const [from, to] = [was.get(partner) ?? null, is.get(partner) ?? null]
      const name = desk.holdings.partner(partner)?.name
      return from === to || name === undefined ? [] : [{ partner, name, from, to }]
    })
    return { id: change.id, kind: change.kind, label: change.label, moves }
  }

  return {
    async open() {
      return (await ready()).state
    },
    async introduce(person, device) {
      return inTurn(async () => {
        const desk = await ready()
        const { person: name } = await introduce(desk.db, person, device)
        desk.state = { ...desk.state, person: name }
        return desk.state
      })
    },
    async partners() {
      return (await ready()).holdings.partners()
    },
    async rows(view) {
      const { holdings, state } = await ready()
      const key = `${state.head} ${view.edition} ${view.cutOff}`
      if (rowsKept?.key !== key) rowsKept = { key, rows: rowsOf(holdings, view) }
      return rowsKept.rows
    },
    async standing(partner, view) {
      return standingOf((await ready()).holdings, partner, view)
    },
    async effect(draft, view) {
      return effectOf((await ready()).holdings, draft, view)
    },
    async planImport(files, view) {
      const { holdings, state } = await ready()
      const { draft, problems, ...preview } = planImport(files, {
        partners: holdings.partners(),
        certifications: holdings.certifications(),
        entries: holdings.entries(),
      })
      plans += 1
      planned = { plan: plans, draft, basedOn: state.head }
      return {
        ...preview,
        plan: plans,
        changes: changesOf(draft).slice(0, CHANGES_SHOWN),
        moves: movesBy(holdings, draft, view),
        problems: problems.slice(0, PROBLEMS_SHOWN),
        problemCount: problems.length,
      }
    },
    async confirmImport(plan, view, now) {
      const known = planned
      if (known?.plan !== plan)
        throw new Refusal('The files changed in the meantime: look at the preview, then confirm.')
      const moment: Moment = { now, basedOn: known.basedOn }
      const done = await write(view, (db) => commit(db, known.draft, moment))
      if (planned === known) planned = null
      return done
    },
    async addSample(today, view, now) {
      return write(view, (db) => commit(db, sampleDesk(today), { now }))
    },
    async log(entry, view, now) {
      const { holdings } = await ready()
      const draft = logDraft(entry, holdings.partner(entry.partner)?.name ?? entry.partner)
      return write(view, (db) => commit(db, draft, { now }))
    },
    async undo(change, view, now) {
      return write(view, (db) => undo(db, change, { now }))
    },
    async undoable() {
      return undoableOf(await logLines((await ready()).db))
    },
    async watch(listener) {
      listeners.push(listener)
    },
  }
}

function stateOf(holdings: Holdings, person: string | null, head: string | null): DeskState {
  return { person, partners: holdings.partnerCount, entries: holdings.entryCount, head }
}

function partnersOf(change: Change): string[] {
  const ids = new Set<string>()
  for (const { before, after } of change.partners) ids.add(after?.id ?? before?.id ?? '')
  for (const { before, after } of change.certifications)
    ids.add(after?.partner ?? before?.partner ?? '')
  for (const entry of [...change.added, ...change.removed]) ids.add(entry.partner)
  return [...ids]
}

/** An entry made at this desk takes its id from the change that brings it. */
function logDraft(entry: Entry, partner: string): Draft {
  const label = `${ACTIVITY_NAMES.get(entry.activity) ?? entry.activity} for ${partner}`
  return {
    kind: 'log-activity',
    label,
    partners: [],
    certifications: [],
    added: [{ ...entry, id: '' }],
  }
}
