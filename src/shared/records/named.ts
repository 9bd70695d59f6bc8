import type { Change, Contents } from './change'

/** Contents as their change brings them: an entry or a note made at this desk has no id yet and takes the change's. */
export function named(contents: Contents, { id }: Pick<Change, 'id'>): Contents {
  const { partners, certifications, notes, added } = contents
  return {
    partners,
    certifications,
    notes: notes.map(({ before, after }, n) => ({
      before,
      after: after?.id === '' ? { ...after, id: `${id}.n${n + 1}` } : after,
    })),
    added: added.map((entry, n) => (entry.id === '' ? { ...entry, id: `${id}.${n + 1}` } : entry)),
  }
}
