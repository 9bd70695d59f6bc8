import { type Change, type Contents, type LedgerAct, SCHEMA_VERSION } from '../records/change'

/** One step of a change's shape from an older version to the next. The list is only ever added to. */
interface Migration {
  readonly name: string
  /** The schema it starts from. */
  readonly from: number
  /** Turns a change, as that schema wrote it, into the next schema's; pure, so that store and files share it. */
  readonly turn: (older: Older) => Older
}

type Older = Readonly<Record<string, unknown>>

/** Every change of shape since the first release, in order; store and files go through the same. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: '1 to 2: a change names the entries it takes back instead of repeating them',
    from: 1,
    turn: ({ removed: _, added, ...older }) => ({
      ...older,
      schema: 2,
      added: isReversal(older) ? [] : (added ?? []),
      ledger: actFrom1(older, added),
      records: { partners: countOf(older.partners), certifications: countOf(older.certifications) },
    }),
  },
]

function isReversal({ kind }: Older): boolean {
  return kind === 'undo' || kind === 'redo'
}

/** In schema 1 an undo repeated what it took back, and named the change it spoke of. */
function actFrom1(older: Older, added: unknown): LedgerAct {
  const { kind, of } = older
  const count = countOf(added)
  if (kind === 'undo' && typeof of === 'string') return { act: 'withdraw', change: of }
  if (kind === 'redo' && typeof of === 'string') return { act: 'restore', change: of }
  return count > 0 ? { act: 'add', entries: count } : { act: 'none' }
}

function countOf(some: unknown): number {
  return Array.isArray(some) ? some.length : 0
}

/** A change of any older schema as this version knows it. */
export function migrated(older: Older): Change & Contents {
  let change = older
  for (const { from, turn } of MIGRATIONS) if (change.schema === from) change = turn(change)
  if (change.schema !== SCHEMA_VERSION)
    throw new Error(`a change of schema ${String(older.schema)} is not known here`)
  // The shape is that of our own earlier releases, each held by a test; none of them knew notes.
  return { notes: [], ...change } as unknown as Change & Contents
}
