import { addMonths, dayNumber, wholeYears } from '../../../src/shared/basics/day'
import { keyOf } from '../../../src/shared/basics/text'
import { ENTRY_STATUSES } from '../../../src/shared/ledger/entry'
import { ACTIVITY_IDS, CERTIFICATION_KINDS } from '../../../src/shared/program/ids'
import type { Portfolio } from './portfolio'

/** One row of a database peer; keys and calendar figures are worked out for it beforehand, as a gift. */
export const ENTRY_FIELDS = [
  'partner', // place in the list of partners
  'day', // days since 1970
  'month', // months since 1970
  'activity', // index into ACTIVITY_IDS
  'status', // index into ENTRY_STATUSES
  'quantity',
  'points',
  'cents',
  'minutes',
  'ref', // equal where L4 says that references are equal; 0 = blank
  'person', // the same of persons
  'since', // the day twelve months before
  'years', // whole years since the partner joined; null = not known
  'id', // place in the ledger, the last tie-break
] as const

export const CERTIFICATE_FIELDS = ['partner', 'kind', 'pair', 'issued', 'expires'] as const

type Row = readonly (number | null)[]

export interface PeerRows {
  readonly entries: readonly Row[]
  readonly certificates: readonly Row[]
}

/** The desk as plain numbers for databases that know neither our texts nor our calendar. */
export function peerRowsOf({ partners, entries, certifications }: Portfolio): PeerRows {
  const place = new Map(partners.map(({ id }, at) => [id, at]))
  const [reference, person, pair] = [createKeys(), createKeys(), createKeys()]
  return {
    entries: entries.map((entry, at) => {
      const partner = place.get(entry.partner) ?? -1
      const joined = partners[partner]?.joinedOn ?? null
      return [
        partner,
        dayNumber(entry.date),
        Number(entry.date.slice(0, 4)) * 12 + Number(entry.date.slice(5, 7)) - 1970 * 12 - 1,
        ACTIVITY_IDS.indexOf(entry.activity),
        ENTRY_STATUSES.indexOf(entry.status),
        entry.quantity,
        entry.points,
        entry.revenue,
        entry.minutes,
        reference(keyOf(entry.reference)),
        person(keyOf(entry.person)),
        dayNumber(addMonths(entry.date, -12)),
        joined === null ? null : wholeYears(joined, entry.date),
        at,
      ]
    }),
    certificates: certifications.map((one, at) => {
      const [who, what] = [keyOf(one.person), keyOf(one.title)]
      return [
        place.get(one.partner) ?? -1,
        CERTIFICATION_KINDS.indexOf(one.kind),
        // A blank person or title is its own certificate.
        who === '' || what === '' ? -1 - at : pair(`${who}\n${what}`),
        one.issuedOn === null ? null : dayNumber(one.issuedOn),
        one.expiresOn === null ? null : dayNumber(one.expiresOn),
      ]
    }),
  }
}

function createKeys(): (key: string) => number {
  const known = new Map<string, number>([['', 0]])
  return (key) => {
    const number = known.get(key) ?? known.size
    known.set(key, number)
    return number
  }
}
