import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../../src/shared/ledger/entry'
import { nextStamp } from '../../../src/shared/sync/stamp'
import { type Chance, importOf, logOf, opening, takeBack } from './acts'
import type { OldChange, OldStore } from './old-store'
import type { Act, Known } from './oracle'
import { Stand } from './stand'

/** A profile with a store of the first release, to be copied for every start of its own. */
export interface OldDesk {
  readonly known: readonly Known[]
  /** Puts the old store into the profile of a desk that was not started yet. */
  readonly giveTo: (stand: Stand) => void
  readonly remove: () => Promise<void>
}

/** Writes a store of the first release: imports, one of them taken back and brought again, and an entry by hand. */
export async function oldDesk(address: string, chance: Chance): Promise<OldDesk> {
  const acts: readonly Act[] = [
    opening(chance),
    importOf(6_000, 'old-a', chance),
    importOf(6_000, 'old-b', chance),
    takeBack('dev1-3'),
    takeBack('dev1-4'),
    importOf(3_000, 'old-c', chance),
    takeBack('dev1-6'),
    logOf(chance),
  ]
  const known = acts.map((act, n) => ({ id: `dev1-${n + 1}`, act }))
  const stand = new Stand(address, 'desktop')
  const page = await stand.start()
  await page.evaluate((store) => fault.writeOldStore(store), storeOf(known))
  await stand.quit()
  return {
    known,
    giveTo: ({ profile }) =>
      cpSync(stand.storeFolder, join(profile, 'Default', 'IndexedDB'), { recursive: true }),
    remove: () => stand.remove(),
  }
}

function storeOf(known: readonly Known[]): OldStore {
  const time = Date.parse('2026-11-01T09:00:00Z')
  const added = new Map<string, readonly Entry[]>()
  const tail = new Map<string, readonly Entry[]>()
  const log: OldChange[] = []
  let hlc: string | null = null
  for (const [n, { id, act }] of known.entries()) {
    hlc = nextStamp(hlc, time + n, 'dev1')
    const of = act.act === 'take back' ? act.change : null
    const other = log.find((change) => change.id === of)
    const isUndo = of !== null && other?.kind !== 'undo'
    // The first release repeated in an undo what it took back, and in a redo what came back.
    const own =
      act.act === 'import'
        ? act.entries
        : act.act === 'log'
          ? [{ ...act.entry, id: `${id}.1` }]
          : []
    const spoken = of === null ? [] : (added.get(of) ?? [])
    const brought = isUndo ? [] : of === null ? own : spoken
    added.set(id, of === null ? own : spoken)
    if (of !== null) tail.delete(of)
    if (brought.length > 0) tail.set(id, brought)
    log.push({
      id,
      device: 'dev1',
      seq: n + 1,
      hlc,
      person: 'Anna Berg',
      schema: 1,
      kind:
        of === null ? (act.act === 'log' ? 'log-activity' : 'import') : isUndo ? 'undo' : 'redo',
      label: `Change ${n + 1}`,
      partners: act.act === 'import' ? act.partners.map((after) => ({ before: null, after })) : [],
      certifications: [],
      added: brought,
      removed: isUndo ? spoken : [],
      of,
    })
  }
  const partners = known.flatMap(({ act }) => (act.act === 'import' ? act.partners : []))
  const standing = [...tail].map(([change, entries]) => ({ change, entries }))
  return { person: 'Anna Berg', device: 'dev1', partners, log, tail: standing }
}
