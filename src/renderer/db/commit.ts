import { type Change, type Draft, reverseOf, SCHEMA_VERSION } from '../../shared/records/change'
import { nextStamp } from '../../shared/sync/stamp'
import { Refusal } from '../refusal'
import { applySteps } from './apply-steps'
import type { Database, DeskRecord, LogLine } from './database'

/** What is known outside the store when a change is written. */
export interface Moment {
  /** Milliseconds since 1970, from the root's clock. */
  readonly now: number
  /** The last change the draft was made upon; a draft made upon older facts is refused. */
  readonly basedOn?: string | null
}

type Act = Omit<Change, 'id' | 'device' | 'seq' | 'hlc' | 'person' | 'schema'>

/** The one door: stamps a draft and, in one strict transaction, appends it to the log and applies it, or does neither. */
export async function commit(db: Database, draft: Draft, moment: Moment): Promise<Change> {
  return write(db, moment, async () => ({ ...draft, removed: [], of: null }))
}

/**
 * Takes a change back by a further change, so that the log is only ever added to; taking back an
 * undo is a redo. Refuses in one sentence where a later change builds upon it.
 */
export async function undo(db: Database, changeId: string, moment: Moment): Promise<Change> {
  return write(db, moment, async () => {
    const change = await db.log.get(changeId)
    if (!change) throw new Refusal('This change is not in the log of this desk.')
    if ((await db.lines.where('of').equals(changeId).count()) > 0)
      throw new Refusal(`“${change.label}” was already taken back.`)
    const kind = change.kind === 'undo' ? 'redo' : 'undo'
    const label =
      kind === 'undo' ? `Undo of ${change.label}` : change.label.replace(/^Undo of /, '')
    return { ...reverseOf(change), kind, label, of: change.id }
  })
}

async function write(db: Database, moment: Moment, make: () => Promise<Act>): Promise<Change> {
  return db.transaction('rw', db.tables, async () => {
    const desk = await db.meta.get('desk')
    if (!desk) throw new Refusal('Say who you are first: every change carries a person.')
    if (moment.basedOn !== undefined && moment.basedOn !== headOf(desk))
      throw new Refusal(
        'The desk changed in the meantime: look at the preview again, then confirm.',
      )
    const change = stamp(await make(), desk, moment.now)
    await applySteps(db, change)
    await db.log.add(change)
    await db.lines.add(lineOf(change))
    await db.meta.put({ ...desk, seq: change.seq, hlc: change.hlc })
    return change
  })
}

/** The id of the last change of this desk; null before the first. */
export function headOf(desk: DeskRecord): string | null {
  return desk.seq === 0 ? null : `${desk.device}-${desk.seq}`
}

function lineOf({ id, kind, label, person, hlc, of }: Change): LogLine {
  return { id, kind, label, person, hlc, of }
}

function stamp(act: Act, desk: DeskRecord, now: number): Change {
  const seq = desk.seq + 1
  const id = `${desk.device}-${seq}`
  return {
    ...act,
    // An entry made at this desk has no id yet: it takes the change's.
    added: act.added.map((entry, index) =>
      entry.id === '' ? { ...entry, id: `${id}.${index + 1}` } : entry,
    ),
    id,
    device: desk.device,
    seq,
    hlc: nextStamp(desk.hlc, now, desk.device),
    person: desk.person,
    schema: SCHEMA_VERSION,
  }
}
