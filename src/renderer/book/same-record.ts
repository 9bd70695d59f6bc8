/** Whether two records hold the same values, whatever the order of their fields. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b)) return false
  const [fieldsOfA, fieldsOfB] = [Object.keys(a), Object.keys(b)]
  if (fieldsOfA.length !== fieldsOfB.length) return false
  return fieldsOfA.every((field) => field in b && sameRecord(a[field], b[field]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
