import { entryParts } from '../../shared/log/part'
import {
  type Change,
  type Draft,
  type LedgerAct,
  recordCounts,
  reversedAct,
  SCHEMA_VERSION,
  turned,
} from '../../shared/records/change'
import { named } from '../../shared/records/named'
import { nextStamp } from '../../shared/sync/stamp'
import { findChange, isTakenBack, readParts } from '../db/read'
import { Refusal } from '../refusal'
import { append } from './append'
import type { Book } from './book'
import { openParts } from './contents'
import { inLogOrder } from './log-order'
import type { Moment, OpenDesk } from './open-desk'

/** The one door: stamps a draft, writes it to the journal, then to the store in one transaction, or does neither. */
export async function commit(desk: OpenDesk, draft: Draft, moment: Moment): Promise<Change> {
  const { kind, label } = draft
  const { book } = desk
  if (moment.basedOn !== undefined && moment.basedOn !== book.desk.last)
    throw new Refusal('The desk changed in the meantime: look at the preview again, then confirm.')
  const ledger: LedgerAct =
    draft.added.length > 0 ? { act: 'add', entries: draft.added.length } : { act: 'none' }
  const records = recordCounts(draft)
  const change = stamped(book, { kind, label, of: null, ledger, records }, moment.now)
  await moment.pause?.('Sorting the entries', 0)
  const contents = named(draft, change)
  const added = inLogOrder(contents.added)
  return append(desk, change, { ...contents, added }, moment)
}

/**
 * Takes a change back by a further change, so that the log is only ever added to; taking back an
 * undo is a redo. Refuses in one sentence where a later change builds upon it.
 */
export async function undo(desk: OpenDesk, id: string, moment: Moment): Promise<Change> {
  const found = await findChange(desk.db, id)
  if (!found) throw new Refusal('This change is not in the log of this desk.')
  const { change, at } = found
  if (await isTakenBack(desk.db, id, at))
    throw new Refusal(`“${change.label}” was already taken back.`)
  const behindEntries = change.ledger.act === 'add' ? entryParts(change.ledger.entries) : 0
  const steps = openParts(await readParts(desk.db, at, behindEntries))
  if (steps.unknownTables.length > 0 || change.schema > SCHEMA_VERSION) throw new Refusal(NEWER)
  const kind = change.kind === 'undo' ? 'redo' : 'undo'
  const label = kind === 'undo' ? `Undo of ${change.label}` : change.label.replace(/^Undo of /, '')
  const act = {
    kind,
    label,
    of: id,
    ledger: reversedAct(change),
    records: recordCounts(steps),
  } as const
  const contents = {
    partners: turned(steps.partners),
    certifications: turned(steps.certifications),
    notes: turned(steps.notes),
    added: [],
  }
  return append(desk, stamped(desk.book, act, moment.now), contents, moment)
}

const NEWER =
  'A newer Partner Desk wrote this change: update Partner Desk on this computer to take it back.'

type Act = Pick<Change, 'kind' | 'label' | 'of' | 'ledger' | 'records'>

function stamped({ desk }: Book, act: Act, now: number): Change {
  const { device, person } = desk
  const seq = desk.seq + 1
  const hlc = nextStamp(desk.hlc, now, device)
  return { ...act, id: `${device}-${seq}`, device, seq, hlc, person, schema: SCHEMA_VERSION }
}
