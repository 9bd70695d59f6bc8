import { partnerText } from '../../log/record-text'
import { withoutBlanks } from '../../records/contacts'
import type { Partner } from '../../records/partner'
import { type Place, readPartner } from '../reading/partners-csv'
import { openReader } from '../reading/reader'
import type { Table } from '../reading/table'
import { type KindPlan, planFiles, type TableFile } from './kind-plan'
import type { Written } from './written'

export interface PartnersPlan extends KindPlan {
  readonly steps: readonly Written<Partner>[]
  /** Ids whose rows were refused, with their line. */
  readonly refused: ReadonlyMap<string, number>
}

/** [F14] Partners update by id; one id stands in one row of all files together. */
export async function planPartners(
  files: readonly TableFile[],
  known: readonly Partner[],
): Promise<PartnersPlan> {
  const steps: Written<Partner>[] = []
  const refused = new Map<string, number>()
  const listed = new Map<string, Place>()
  const byId = new Map(known.map((partner) => [partner.id, partner]))
  const plan = await planFiles(files, (table) => {
    const counts = { added: 0, changed: 0, same: 0 }
    const reader = openReader(table, (row) => {
      const read = readPartner(row, table.file, listed, refused)
      const before = byId.get(read.id) ?? null
      const after = before ? updated(before, read, table) : read
      if (before && partnerText(withoutBlanks(before)) === partnerText(after)) {
        counts.same += 1
        return
      }
      counts[before ? 'changed' : 'added'] += 1
      steps.push({ before, after })
    })
    return { ...reader, sum: () => ({ counts, problems: reader.problems }) }
  })
  return { ...plan, steps, refused }
}

/** A known partner with what a row says of it: what has no column there, such as the contacts, stays. */
function updated(before: Partner, read: Partner, { layout }: Table): Partner {
  const { owner, ...kept } = before
  const hasOwner = layout.places.has('owner')
  return withoutBlanks({ ...kept, ...(!hasOwner && owner && { owner }), ...read })
}
