import type { Entry } from '../../ledger/entry'
import { createEntryReader } from '../reading/activities-csv'
import { createNamer } from '../reading/identity'
import type { PartnerLookup } from '../reading/partner-lookup'
import { brief, openReader } from '../reading/reader'
import { type KindPlan, planFiles, type TableFile } from './kind-plan'
import { createKnownEntries, isSameRow, type KnownEntries, valuesPrint } from './known-entries'

export interface ActivitiesPlan extends KindPlan {
  readonly added: readonly Entry[]
  /** How many of the added rows are only reported, by what their files say. */
  readonly waiting: number
}

interface Asked {
  readonly partners: PartnerLookup
  /** Whether rows that are only reported come in as approved. */
  readonly approveAll: boolean
}

/**
 * [F14] Only rows beyond those already known, or already in another file, are added. A row is named by
 * what its file says even where it comes in approved, so that the same file again adds nothing.
 */
export async function planActivities(
  files: readonly TableFile[],
  known: KnownEntries,
  { partners, approveAll }: Asked,
): Promise<ActivitiesPlan> {
  const added: Entry[] = []
  const arrived = createKnownEntries()
  let [waiting, gathered] = [0, 0]
  const plan = await planFiles(files, (table) => {
    // What the last file brings is never asked for again, so that one file alone gathers nothing.
    for (; gathered < added.length; gathered++) {
      const entry = added[gathered]
      if (entry) arrived.add(entry)
    }
    const counts = { added: 0, changed: 0, same: 0 }
    const read = createEntryReader(partners, createNamer())
    const isEmpty = known.size + arrived.size === 0
    const reader = openReader(table, (row) => {
      const entry = read(row)
      if (entry === null) {
        counts.same += 1
        return
      }
      const { partner, id } = entry
      const before = isEmpty
        ? undefined
        : (known.valuesPrint(partner, id) ?? arrived.valuesPrint(partner, id))
      if (before !== undefined) {
        if (!isSameRow(before, valuesPrint(entry))) row.refuse('id', sayOtherValues(id))
        counts.same += 1
        return
      }
      const isWaiting = entry.status === 'reported'
      if (isWaiting) waiting += 1
      counts.added += 1
      added.push(isWaiting && approveAll ? { ...entry, status: 'approved' } : entry)
    })
    return { ...reader, sum: () => ({ counts, problems: reader.problems }) }
  })
  return { ...plan, added, waiting }
}

/** Why a row with a known id and other values is left out. */
export function sayOtherValues(id: string): string {
  return `id "${brief(id)}" of this partner is known already with other values; the ledger is only added to, so enter a correction as a new row.`
}
