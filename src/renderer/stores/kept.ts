/** Whether something kept has fields at all; a list has none. */
export function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
}

/** What storage gives back, by its fields; none where another version or hand left something of another shape. */
export function fieldsKept(kept: unknown): Readonly<Record<string, unknown>> {
  return isRecord(kept) ? kept : {}
}

/** The texts among what a list holds. */
export function textsIn(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : []
}
