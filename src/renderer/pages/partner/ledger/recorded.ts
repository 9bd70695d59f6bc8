import { dayInZone } from '../../../../shared/basics/day'
import { formatDay } from '../../../../shared/basics/format'
import type { PartnerLog } from '../../../engine/desk'
import { formatClock } from '../../../ui/moments'

/** By whom and when something came to the desk, in words. */
export interface Recorded {
  readonly person: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly day: string
  readonly clock: string
  /** The change that brought it. */
  readonly label: string
}

/** Who recorded an entry, and when; undefined while the log is still read. */
export type RecordedBy = (entry: string) => Recorded | undefined

/** Finds the change that brought an entry; each change is put into words once, however many entries it brought. */
export function recordedBy(log: PartnerLog | null, zone: string): RecordedBy {
  if (!log) return () => undefined
  const lines = new Map(
    log.lines.map(({ id, person, time, label }) => {
      const day = formatDay(dayInZone(time, zone))
      return [id, { person, time, day, clock: formatClock(time, zone), label }]
    }),
  )
  return (entry) => lines.get(log.broughtBy.get(entry) ?? '')
}
