import { createBook } from '../../../src/renderer/book/book'
import { Records } from '../../../src/renderer/book/records'
import { Roster } from '../../../src/renderer/book/roster'
import { rowsOf } from '../../../src/renderer/engine/list/rows'
import type { Entry } from '../../../src/shared/ledger/entry'
import { packPages } from '../../../src/shared/ledger/pages/pack'
import { createStateHash } from '../../../src/shared/log/state-hash'
import type { Partner } from '../../../src/shared/records/partner'
import { day } from '../../support/make'
import type { Shown } from './fault-page'

/** What a test does at the desk. */
export type Act =
  | {
      readonly act: 'import'
      readonly files: readonly { readonly name: string; readonly text: string }[]
      readonly partners: readonly Partner[]
      readonly entries: readonly Entry[]
    }
  | { readonly act: 'log'; readonly entry: Entry }
  | { readonly act: 'take back'; readonly change: string }

/** A change that must stand, or may. */
export interface Known {
  readonly id: string
  readonly act: Act
}

/** One sentence for a person: a line that ends with a full stop, and no other sentence in it. */
export const ONE_SENTENCE = /^(?!.*\. \p{Lu})[^\n]+\.$/u

/** What the desk must show after some changes, worked out here from the changes alone. */
export function expected(changes: readonly Known[]): Shown {
  const partners = changes.flatMap(({ act }) => (act.act === 'import' ? act.partners : []))
  const entries = standing(changes).flatMap(entriesOf)
  const roster = new Roster(partners.map(({ id }) => id))
  const records = new Records()
  for (const partner of partners) records.holdPartner(partner)
  const pages = packPages(
    entries,
    (id) => roster.ordinalOf(id),
    (index) => ({ change: 1, index }),
  )
  const book = createBook(NOBODY, roster, records, pages)
  const hash = createStateHash()
  for (const partner of partners)
    hash.add(partner, {
      certifications: [],
      notes: [],
      entries: entries.filter((entry) => entry.partner === partner.id),
    })
  const rows = JSON.stringify(rowsOf(book, { edition: 'web-2025', cutOff: day('2026-11-20') }))
  const ids = changes.map(({ id }) => id)
  return { ids, entries: entries.length, rows, stateHash: hash.done(), faults: [] }
}

/** The changes whose entries stand: taking back an undo brings back what it took. */
function standing(changes: readonly Known[]): readonly Known[] {
  const stands = new Map<string, boolean>()
  const speaksOf = new Map<string, string>()
  for (const { id, act } of changes) {
    if (act.act !== 'take back') {
      stands.set(id, true)
      continue
    }
    const root = speaksOf.get(act.change) ?? act.change
    speaksOf.set(id, root)
    stands.set(root, !stands.get(root))
  }
  return changes.filter(({ id }) => stands.get(id))
}

function entriesOf({ id, act }: Known): readonly Entry[] {
  switch (act.act) {
    case 'import':
      return act.entries
    case 'log':
      return [{ ...act.entry, id: `${id}.1` }]
    case 'take back':
      return []
    default:
      return act satisfies never
  }
}

const NOBODY = {
  key: 'desk',
  schema: 2,
  device: '',
  person: '',
  seq: 0,
  hlc: null,
  last: null,
  at: 0,
  hash: '',
  folded: 0,
  starts: 0,
} as const
