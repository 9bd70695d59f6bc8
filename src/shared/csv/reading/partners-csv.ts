import type { Problem } from '../../basics/problem'
import { PLAN_IDS, PROFILE_IDS } from '../../program/ids'
import { type Partner, STAGES } from '../../records/partner'
import type { Refusal } from './decode'
import { brief, openReader, type RowReader } from './reader'
import { openTable } from './table'

/** Where a partner is listed. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface PartnersRead {
  readonly partners: readonly Partner[]
  readonly problems: readonly Problem[]
  /** Ids whose own row was refused, with its line, so that their activities can say so. */
  readonly refused: ReadonlyMap<string, number>
}

const PROFILES = new Map(PROFILE_IDS.map((id) => [id, id]))
const PLANS = new Map(PLAN_IDS.map((id) => [id, id]))
const STAGE_NAMES = new Map(STAGES.map((id) => [id, id]))

/**
 * [F13] Reads partners.csv; a partner listed twice keeps its first row. `listed` says where ids stand
 * already, by this file and those read before it.
 */
export function readPartners(
  file: string,
  text: string,
  listed: Map<string, Place> = new Map(),
): PartnersRead | Refusal {
  const table = openTable(file, 'partners', text)
  if ('refusal' in table) return table
  const partners: Partner[] = []
  const refused = new Map<string, number>()
  const reader = openReader(table, (row) => {
    partners.push(readPartner(row, file, listed, refused))
  })
  reader.push(text)
  reader.end()
  return { partners, problems: reader.problems, refused }
}

function writtenId(row: RowReader): string {
  return row.raw('id')
}

/** [F13] One partner, who is then listed; a refused row leaves its id in `refused`, with its line. */
export function readPartner(
  row: RowReader,
  file: string,
  listed: Map<string, Place>,
  refused: Map<string, number>,
  idOf: (row: RowReader) => string = writtenId,
): Partner {
  const id = idOf(row)
  if (id.trim() === '') row.refuse('id', 'the id is missing.')
  const place = listed.get(id)
  if (place) {
    const where = place.file === file ? '' : ` of ${place.file}`
    row.refuse(
      'id',
      `partner "${brief(id)}" is already listed on line ${place.line}${where}; remove one of the rows.`,
    )
  }
  refused.set(id, row.line)
  const name = row.text('name')
  if (name === '') row.refuse('name', 'the name is missing.')
  const owner = row.text('owner')
  const partner = {
    id,
    name,
    profile: row.oneOf('profile', PROFILES, 'profile') ?? ('' as const),
    country: row.text('country'),
    email: row.text('email'),
    plan: row.oneOf('plan', PLANS, 'plan') ?? ('' as const),
    joinedOn: row.day('joined_on'),
    stage: row.oneOf('status', STAGE_NAMES, 'status') ?? ('active' as const),
    ...(owner && { owner }),
    notes: row.notes() ?? {},
  }
  refused.delete(id)
  listed.set(id, { file, line: row.line })
  return partner
}
