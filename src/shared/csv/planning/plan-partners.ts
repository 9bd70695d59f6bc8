import { partnerText } from '../../log/record-text'
import { withoutBlanks } from '../../records/contacts'
import type { Partner } from '../../records/partner'
import type { Layout } from '../reading/layout'
import { type Place, readPartner } from '../reading/partners-csv'
import { openReader } from '../reading/reader'
import type { Table } from '../reading/table'
import { type KindPlan, planFiles, type TableFile } from './kind-plan'
import { partnerIds } from './partner-ids'
import type { Written } from './written'

/** A new partner and the id it was given. */
export interface SuggestedId {
  readonly id: string
  readonly name: string
}

export interface PartnersPlan extends KindPlan {
  readonly steps: readonly Written<Partner>[]
  /** Ids whose rows were refused, with their line. */
  readonly refused: ReadonlyMap<string, number>
  /** New partners who were given an id, as their file has none. */
  readonly suggested: readonly SuggestedId[]
}

/** [F14] Partners update by id; one id stands in one row of all files together. */
export async function planPartners(
  files: readonly TableFile[],
  known: readonly Partner[],
): Promise<PartnersPlan> {
  const steps: Written<Partner>[] = []
  const suggested: SuggestedId[] = []
  const refused = new Map<string, number>()
  const listed = new Map<string, Place>()
  const byId = new Map(known.map((partner) => [partner.id, partner]))
  const plan = await planFiles(files, (table) => {
    const hasIds = table.layout.places.has('id')
    const ids = hasIds ? null : partnerIds([...known, ...steps.map(({ after }) => after)])
    const counts = { added: 0, changed: 0, same: 0 }
    const reader = openReader(table, (row) => {
      const read = readPartner(row, table.file, listed, refused, ids?.of)
      const before = byId.get(read.id) ?? null
      const after = before ? updated(before, read, table) : read
      if (before && partnerText(withoutBlanks(before)) === partnerText(after)) {
        counts.same += 1
        return
      }
      if (!before && !hasIds) suggested.push({ id: read.id, name: read.name })
      counts[before ? 'changed' : 'added'] += 1
      steps.push({ before, after })
    })
    return { ...reader, sum: () => ({ counts, problems: reader.problems }) }
  })
  return { ...plan, steps, refused, suggested }
}

/** A known partner with what a row says of it: what has no column there, such as the contacts, stays. */
function updated(before: Partner, read: Partner, { layout }: Table): Partner {
  const { owner, ...kept } = before
  if (!layout.places.has('id')) return withoutBlanks({ ...before, ...said(read, layout) })
  const hasOwner = layout.places.has('owner')
  return withoutBlanks({ ...kept, ...(!hasOwner && owner && { owner }), ...read })
}

/** [F16] Of a partner known by name alone, what has no column stays: who writes no ids lists some particulars, not all. */
function said(read: Partner, { places, notes }: Layout): Partial<Partner> {
  const { name, profile, country, email, plan, joinedOn, stage, owner } = read
  return {
    name,
    ...(places.has('profile') && { profile }),
    ...(places.has('country') && { country }),
    ...(places.has('email') && { email }),
    ...(places.has('plan') && { plan }),
    ...(places.has('joined_on') && { joinedOn }),
    ...(places.has('status') && { stage }),
    ...(places.has('owner') && { owner: owner ?? '' }),
    ...(notes.length > 0 && { notes: read.notes }),
  }
}
