import type { Day } from '../../../shared/basics/day'
import { formatDay } from '../../../shared/basics/format'
import type { Certification } from '../../../shared/records/certification'

interface Held {
  readonly certification: Pick<Certification, 'expiresOn'>
}

/** A sentence judged on a day to come speaks of what has expired by then; on the day looked at it still expires. */
export function sayAhead(text: string, certificates: readonly Held[], day: Day): string {
  return certificates.reduce((said, { certification: { expiresOn } }) => {
    if (expiresOn === null || expiresOn < day) return said
    const on = formatDay(expiresOn)
    return said.replaceAll(` expired on ${on}`, ` expires on ${on}`)
  }, text)
}
