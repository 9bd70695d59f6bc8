import type { Entry } from '../../shared/ledger/entry'
import { encodePage } from '../../shared/ledger/pages/page-bytes'
import { frameOf } from '../../shared/log/frame'
import { type Logged, logged } from '../../shared/log/logged'
import { writeSentinel } from '../../shared/log/sentinel'
import type { Change, Contents } from '../../shared/records/change'
import type { DeskRecord } from '../db/database'
import { findChange, readParts } from '../db/read'
import { type WriteSet, write } from '../db/write'
import { reasonOf, refusing } from '../refusal'
import { batchesTouched } from './batches'
import { checkDraft } from './check-draft'
import { entriesIn, openParts } from './contents'
import { type LedgerStep, NO_STEP } from './ledger-keep'
import { joiningStep, leavingStep } from './ledger-step'
import { type Moment, type OpenDesk, planningOf } from './open-desk'

/** Writes a stamped change: checked against the book, into the journal first, then into the store, then into memory. */
export async function append(
  desk: OpenDesk,
  change: Change,
  contents: Contents,
  { pause, onTouched }: Moment,
): Promise<Change> {
  const { book } = desk
  const leaving =
    change.ledger.act === 'withdraw' ? await placeOf(desk, change.ledger.change) : null
  checkDraft(contents, {
    records: book.records,
    entriesLeft: (partner) => book.ledger.countOf(book.roster.ordinalOf(partner), leaving),
  })
  await pause?.('Packing the entries', 0.2)
  const entry = logged(change, contents, book.desk)
  const rosterBefore = book.roster.size
  book.roster.enrol(contents.partners.flatMap(({ after }) => (after ? [after.id] : [])))
  const { step, coming } = await stepOf(desk, change, contents.added, entry.at)
  onTouched?.(touchedBy(desk, contents, coming, leaving))
  await pause?.('Writing', 0.7)
  // From here on nothing is cancelled any more.
  await intoJournal(desk, entry)
  const next: DeskRecord = {
    ...book.desk,
    seq: change.seq,
    hlc: change.hlc,
    last: change.id,
    at: entry.at,
    hash: entry.hash,
    folded: step.leaving === 'all' ? entry.at : book.desk.folded,
  }
  book.records.apply(contents)
  const batches = batchesTouched(contents, rosterBefore, book.roster, book.records)
  await intoStore(desk, { changes: [entry], pages: bytesOf(step), batches, desk: next })
  book.ledger.apply(step)
  book.desk = next
  // Without a journal the sentinel alone can tell an emptied store from a first start.
  if (!desk.journalled) await desk.platform.keepSentinel(writeSentinel(next)).catch(() => {})
  return change
}

/** Every partner whose standing may be another afterwards. */
function touchedBy(
  { book }: OpenDesk,
  { partners, certifications, notes }: Contents,
  coming: readonly Entry[],
  leaving: number | null,
): ReadonlySet<string> {
  const touched = new Set(coming.map(({ partner }) => partner))
  for (const { before, after } of partners) touched.add((after ?? before)?.id ?? '')
  for (const { before, after } of [...certifications, ...notes])
    touched.add((after ?? before)?.partner ?? '')
  if (leaving !== null)
    for (const ordinal of book.ledger.ordinalsOf(leaving)) touched.add(book.roster.idOf(ordinal))
  return touched
}

/** What a change makes of the ledger, and the entries that come into it. */
async function stepOf(
  desk: OpenDesk,
  { ledger }: Change,
  added: readonly Entry[],
  at: number,
): Promise<{ readonly step: LedgerStep; readonly coming: readonly Entry[] }> {
  const planning = planningOf(desk)
  switch (ledger.act) {
    case 'none':
      return { step: NO_STEP, coming: [] }
    case 'add':
      return {
        step: await joiningStep(planning, added, (index) => ({ change: at, index })),
        coming: added,
      }
    case 'withdraw':
      return { step: await leavingStep(planning, await placeOf(desk, ledger.change)), coming: [] }
    case 'restore': {
      const change = await placeOf(desk, ledger.change)
      const { columns } = openParts(await readParts(desk.db, change, 0))
      const back = [...entriesIn(columns)]
      const coming = back.map(({ entry }) => entry)
      const originOf = (n: number) => ({ change, index: back[n]?.index ?? 0 })
      return { step: await joiningStep(planning, coming, originOf), coming }
    }
    default:
      return ledger satisfies never
  }
}

async function placeOf({ db }: OpenDesk, id: string): Promise<number> {
  const found = await findChange(db, id)
  if (!found) throw new Error(`change ${id} is not in the log`)
  return found.at
}

/** The commit itself where there is a journal: once it answers, the change is on the disk. */
async function intoJournal({ platform, journalled, book }: OpenDesk, entry: Logged): Promise<void> {
  if (!journalled) return
  const { device, person, hash } = book.desk
  const sentinel = writeSentinel({ device, person, at: entry.at, hash: entry.hash })
  await refusing(platform.appendJournal(frameOf(entry, hash), sentinel))
}

/**
 * With a journal the change stands already: a store that refuses it is left behind, said, and brought
 * along at the next opening. Without one the store's refusal is the end of it.
 */
async function intoStore(desk: OpenDesk, set: WriteSet): Promise<void> {
  if (desk.behind !== null) return
  try {
    await write(desk.db, set, desk.book.desk.at)
  } catch (failure) {
    if (!desk.journalled) throw failure
    desk.behind = `Every change is safe in the journal, but the store could not follow: ${reasonOf(failure)}`
    desk.unstored.push(...set.changes)
    for (const change of set.changes) desk.texts.hold(change)
  }
}

/** The pages of a step as they are stored. */
function bytesOf({ pages }: LedgerStep): ReadonlyMap<number, Uint8Array | null> {
  return new Map([...pages].map(([month, page]) => [month, page ? encodePage(page) : null]))
}
