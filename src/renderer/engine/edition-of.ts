import type { Edition } from '../../shared/program/edition'
import { editionById } from '../../shared/program/editions'
import type { EditionId } from '../../shared/program/ids'

/** The edition of an id; ids come only from the program's own list, so a missing one is a fault of ours. */
export function editionOf(id: EditionId): Edition {
  const edition = editionById(id)
  if (!edition) throw new Error(`No edition ${id}`)
  return edition
}
