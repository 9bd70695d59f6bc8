import { Dexie, type Table } from 'dexie'
import type { Day } from '../../../src/shared/basics/day'
import type { Entry } from '../../../src/shared/ledger/entry'
import { packPages } from '../../../src/shared/ledger/pages/pack'
import { editionById } from '../../../src/shared/program/editions'
import type { Certification } from '../../../src/shared/records/certification'
import type { Partner } from '../../../src/shared/records/partner'
import { byPartnerId, reviewLedger } from '../../../src/shared/tier/portfolio'
import type { Portfolio } from '../portfolio/portfolio'

/** An entry as a row: the twelve columns of activities.csv. */
export type EntryRow = Omit<Entry, 'line' | 'extra'>

const AT_ONCE = 50_000

/** The peer that most apps of this kind are: a row for each entry, indexed by partner and by day. */
export class DexieRows extends Dexie {
  declare readonly partners: Table<Partner, string>
  declare readonly entries: Table<EntryRow, number>
  declare readonly certifications: Table<Certification, string>

  constructor() {
    super('rows', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      partners: 'id',
      entries: '++, partner, date',
      certifications: 'id, partner',
    })
  }
}

/** Writes a whole desk, some rows in each transaction. */
export async function fillRows(db: DexieRows, desk: Portfolio): Promise<void> {
  await db.partners.bulkAdd([...desk.partners])
  await db.certifications.bulkAdd([...desk.certifications])
  for (let from = 0; from < desk.entries.length; from += AT_ONCE)
    await db.entries.bulkAdd(desk.entries.slice(from, from + AT_ONCE).map(rowOf))
}

export function rowOf({ line: _line, extra: _extra, ...row }: Entry): EntryRow {
  return row
}

/** Reads every row and works out all tiers on the cut-offs by the app's own engine. */
export async function tiersFromRows(db: DexieRows, cutOffs: readonly Day[]) {
  const edition = editionById('web-2025')
  if (!edition) throw new Error('the edition is not here')
  const [partners, entries, certifications] = [
    await db.partners.orderBy('id').toArray(),
    await db.entries.toArray(),
    await db.certifications.toArray(),
  ]
  const ordinals = new Map(partners.map(({ id }, ordinal) => [id, ordinal]))
  const pages = packPages(
    entries.map((row) => ({ ...row, line: 0 })),
    (partner) => ordinals.get(partner) ?? -1,
    (index) => ({ change: 1, index }),
  )
  const held = byPartnerId(certifications)
  const roster = partners.map(({ id, joinedOn }, ordinal) => ({ id, ordinal, joinedOn }))
  return reviewLedger(
    edition,
    { pages, tail: new Map() },
    roster,
    (id) => held.get(id) ?? [],
    cutOffs,
  )
}
