import type { LedgerPage } from '../../shared/ledger/pages/page'
import type { DeskRecord } from '../db/database'
import { LedgerKeep } from './ledger-keep'
import { Records } from './records'
import { Roster } from './roster'

/** A desk in memory: who stands on the roster, what is known of them, and their ledger. */
export interface Book {
  desk: DeskRecord
  readonly roster: Roster
  readonly records: Records
  readonly ledger: LedgerKeep
}

/** A book with what was read into it. */
export function createBook(
  desk: DeskRecord,
  roster: Roster = new Roster(),
  records: Records = new Records(),
  pages: Iterable<LedgerPage> = [],
): Book {
  return {
    desk,
    roster,
    records,
    ledger: new LedgerKeep((partner) => roster.ordinalOf(partner), pages),
  }
}
