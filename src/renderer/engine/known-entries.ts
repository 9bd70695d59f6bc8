import { createKnownEntries, type KnownEntries } from '../../shared/csv/planning/known-entries'
import { everyEntry } from '../book/every-entry'
import type { OpenDesk } from '../book/open-desk'
import type { Pause } from '../book/replay'

/** What stands in the ledger already, as far as an import must know it; read from the log. */
export async function knownEntries(desk: OpenDesk, pause: Pause): Promise<KnownEntries> {
  const known = createKnownEntries()
  for await (const entries of everyEntry(desk, pause, 'Reading what is here already'))
    for (const entry of entries) known.add(entry)
  return known
}
