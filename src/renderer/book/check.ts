import { formatNumber } from '../../shared/basics/format'
import { encodePage } from '../../shared/ledger/pages/page-bytes'
import { readJournal } from '../../shared/log/journal'
import type { Logged } from '../../shared/log/logged'
import { faultInChain, readLog, readOpened } from '../db/read'
import { allBatches } from './batches'
import type { OpenDesk } from './open-desk'
import { type Pause, replay } from './replay'

/** What a check found, before anything is mended. */
export interface Findings {
  /** What was looked at, with figures. */
  readonly looked: readonly string[]
  /** One sentence for each fault. */
  readonly faults: readonly string[]
}

/** Reads log, pages, rows and journal again and compares each with what the log amounts to. */
export async function checkDesk(desk: OpenDesk, pause: Pause): Promise<Findings> {
  const { db, book, platform, journalled } = desk
  const log = await readLog(db, 1).catch((failure: Error) => failure)
  if (log instanceof Error) return { looked: [], faults: [`${log.message}.`] }
  await pause('Checking the log', 0.1)
  const looked = [`The log: ${say(log.length, 'change')}, each following from the one before.`]
  const broken = faultInChain(log, book.desk)
  if (broken !== null) return { looked, faults: [broken] }
  const faults = [...(await faultsInStore(desk, log, looked, pause))]
  if (journalled) {
    const files = await platform.readJournal()
    const journal = readJournal(files)
    looked.push(`The journal: ${say(journal.head.at, 'change')} in ${say(files.length, 'file')}.`)
    faults.push(...journal.faults)
    if (journal.head.hash !== book.desk.hash)
      faults.push('The journal does not end where the store does.')
  }
  return { looked, faults }
}

async function faultsInStore(
  { db, book }: OpenDesk,
  log: readonly Logged[],
  looked: string[],
  pause: Pause,
): Promise<readonly string[]> {
  const stored = await readOpened(db).catch((failure: Error) => failure)
  if (stored instanceof Error) return [`${stored.message}.`]
  const again = await replay(log, book.desk, pause, book.desk.folded)
  const pages = again.ledger.ledger().pages
  const entries = pages.reduce((sum, { day }) => sum + day.length, 0)
  looked.push(
    `The ledger: ${say(book.ledger.size, 'entry')}, ${formatNumber(entries)} of them packed in ${say(pages.length, 'month')}.`,
  )
  const { records } = again
  const notes = records.notes().length
  const counts = [
    say(records.partnerCount, 'partner'),
    say(records.certifications().length, 'certification'),
    ...(notes > 0 ? [say(notes, 'note')] : []),
  ]
  looked.push(`The records: ${counts.join(', ')}.`)
  const faults: string[] = []
  const known = new Map(stored.pages.map(({ month, bytes }) => [month, bytes]))
  const wrong = pages.filter((page) => !isSame(known.get(page.month), encodePage(page)))
  if (wrong.length > 0 || known.size !== pages.length)
    faults.push('The packed ledger is not what the log amounts to.')
  const rows = new Map(stored.batches.map(({ table, n, bytes }) => [`${table} ${n}`, bytes]))
  const batches = allBatches(again.roster, records).filter(({ bytes }) => bytes !== null)
  if (
    rows.size !== batches.length ||
    batches.some(({ table, n, bytes }) => !isSame(rows.get(`${table} ${n}`), bytes))
  )
    faults.push('The records are not what the log amounts to.')
  return faults
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | null): boolean {
  if (!one || !other || one.length !== other.length) return false
  return one.every((byte, at) => byte === other[at])
}

function say(count: number, what: string): string {
  const many = what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`
  return `${formatNumber(count)} ${count === 1 ? what : many}`
}
