import type { Day } from '../../../shared/basics/day'
import { ENTRY_STATUSES } from '../../../shared/ledger/entry'
import { dayCode, dayOfCode, MONTH_STEP } from '../../../shared/ledger/pages/day-code'
import { Bit, type Ledger } from '../../../shared/ledger/pages/page'
import type { Book } from '../../book/book'

const REPORTED = ENTRY_STATUSES.indexOf('reported')

/** A partner's reports that wait to be approved. */
export interface WaitingReports {
  readonly partner: string
  readonly name: string
  readonly reports: number
  readonly oldest: Day
}

/** Whose reports wait on a day; of packed entries one byte each is looked at, and nothing else is opened. */
export function waitingReports(
  { ledger, roster, records }: Book,
  day: Day,
): readonly WaitingReports[] {
  const found = new Map<number, { reports: number; oldest: number }>()
  const last = dayCode(day)
  for (const [ordinal, code] of reported(ledger.ledger())) {
    if (code > last) continue
    const known = found.get(ordinal) ?? { reports: 0, oldest: code }
    found.set(ordinal, {
      reports: known.reports + 1,
      oldest: Math.min(known.oldest, code),
    })
  }
  return [...found].flatMap(([ordinal, { reports, oldest }]) => {
    const partner = records.partner(roster.idOf(ordinal))
    if (!partner) return []
    return [{ partner: partner.id, name: partner.name, reports, oldest: dayOfCode(oldest) }]
  })
}

/** The partner's ordinal and the day code of each entry that is only reported. */
function* reported({ pages, tail }: Ledger): Generator<readonly [ordinal: number, code: number]> {
  for (const { month, start, bits, day } of pages) {
    let ordinal = 0
    for (let at = 0; at < bits.length; at++) {
      if (((bits[at] ?? 0) & Bit.Status) !== REPORTED) continue
      while ((start[ordinal + 1] ?? bits.length) <= at) ordinal += 1
      yield [ordinal, month * MONTH_STEP + (day[at] ?? 0)]
    }
  }
  for (const [ordinal, entries] of tail)
    for (const { entry } of entries)
      if (entry.status === 'reported') yield [ordinal, dayCode(entry.date)]
}
