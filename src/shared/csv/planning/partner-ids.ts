import { keyOf } from '../../basics/text'
import type { Partner } from '../../records/partner'
import { idSuggester } from '../../records/suggest-id'
import { brief, type RowReader } from '../reading/reader'

/** The ids of partners whose file has no column for them. */
export interface PartnerIds {
  /** The id of the one partner of that name, or a new one; refuses a name that is missing or not one partner's alone. */
  of(row: RowReader): string
}

/** [F16] Starts a file without ids, with the partners known by then. */
export function partnerIds(known: readonly Partner[]): PartnerIds {
  const suggest = idSuggester(known.map(({ id }) => id))
  const byName = new Map<string, readonly string[]>()
  for (const { id, name } of known)
    byName.set(keyOf(name), [...(byName.get(keyOf(name)) ?? []), id])
  return {
    of: (row) => {
      const name = row.text('name')
      if (name === '') row.refuse('name', 'the name is missing.')
      const [id, ...others] = byName.get(keyOf(name)) ?? []
      if (others.length > 0)
        row.refuse(
          'name',
          `${others.length + 1} partners are called "${brief(name)}"; add a column with their ids.`,
        )
      if (id !== undefined) return id
      const made = suggest(name)
      byName.set(keyOf(name), [made])
      return made
    },
  }
}
