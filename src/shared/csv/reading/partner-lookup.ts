import { brief, type RowReader } from './reader'

/** Which partners a row may speak of, and how to say that one may not. */
export interface PartnerLookup {
  has(id: string): boolean
  /** Why an id is not known, beyond that it is not. */
  hint(id: string): string
}

/** Looks partners up among known ids; refused rows of the same import are named. */
export function createPartnerLookup(
  known: ReadonlySet<string>,
  refused: ReadonlyMap<string, number>,
): PartnerLookup {
  return {
    has: (id) => known.has(id),
    hint: (id) => {
      const line = refused.get(id)
      if (line !== undefined) return `its own row on line ${line} of the partners file was refused.`
      const trimmed = id.trim()
      return trimmed !== id && known.has(trimmed)
        ? `remove the spaces around "${trimmed}".`
        : 'add the partner to the partners file, or mend the id.'
    },
  }
}

/** The partner of a row: an exact string that must be known (F13). */
export function requirePartner(row: RowReader, partners: PartnerLookup): string {
  const id = row.raw('partner_id')
  if (id.trim() === '') row.refuse('partner_id', 'the partner id is missing.')
  if (!partners.has(id)) {
    row.refuse('partner_id', `partner "${brief(id)}" is not known; ${partners.hint(id)}`)
  }
  return id
}
