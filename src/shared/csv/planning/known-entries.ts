import { fingerprint, valuesOf } from '../../ledger/content-name'
import { ENTRY_STATUSES, type Entry } from '../../ledger/entry'
import { createPrintTable } from '../reading/print-table'

/** What an import must know of the entries that stand: only prints, as a million of them do. */
export interface KnownEntries {
  readonly size: number
  /** What `valuesPrint` gave for the entry of that partner and id; undefined where there is none. */
  valuesPrint(partner: string, id: string): number | undefined
}

/** Known entries as they are gathered. */
export interface KnownEntriesGathered extends KnownEntries {
  add(entry: Entry): void
}

/** Starts with no entry known; the log's entries, or those of an earlier file, are then added. */
export function createKnownEntries(): KnownEntriesGathered {
  const prints = createPrintTable()
  return {
    get size() {
      return prints.size
    },
    valuesPrint: (partner, id) => prints.get(fingerprint(partner, [id])),
    add: (entry) => prints.set(fingerprint(entry.partner, [entry.id]), valuesPrint(entry)),
  }
}

/** [F14] A print of all that a person wrote in a row but its id, its status apart in the last two bits. */
export function valuesPrint(entry: Entry): number {
  const print = fingerprint('', valuesOf({ ...entry, status: 'approved' }))
  return print - (print % STATUSES) + ENTRY_STATUSES.indexOf(entry.status)
}

/** [F14] Whether a row read is the entry known: the same values, or since then approved as a whole. */
export function isSameRow(known: number, read: number): boolean {
  if (known === read) return true
  const [was, is] = [known % STATUSES, read % STATUSES]
  return known - was === read - is && was === APPROVED && is === REPORTED
}

const STATUSES = 4
const APPROVED = ENTRY_STATUSES.indexOf('approved')
const REPORTED = ENTRY_STATUSES.indexOf('reported')
