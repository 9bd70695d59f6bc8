import type { Change, Contents, RecordStep } from './change'

/** Contents as their change brings them: what was made at this desk has no id yet and takes the change's. */
export function named(contents: Contents, { id }: Pick<Change, 'id'>): Contents {
  const { partners, certifications, notes, added } = contents
  return {
    partners,
    certifications: namedSteps(certifications, `${id}.c`),
    notes: namedSteps(notes, `${id}.n`),
    added: added.map((entry, n) => (entry.id === '' ? { ...entry, id: `${id}.${n + 1}` } : entry)),
  }
}

function namedSteps<T extends { readonly id: string }>(
  steps: readonly RecordStep<T>[],
  prefix: string,
): readonly RecordStep<T>[] {
  return steps.map(({ before, after }, n) => ({
    before,
    after: after?.id === '' ? { ...after, id: `${prefix}${n + 1}` } : after,
  }))
}
