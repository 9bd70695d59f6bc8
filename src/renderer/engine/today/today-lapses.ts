import { addDays, type Day, dayNumber, monthEndFrom } from '../../../shared/basics/day'
import { keyOf } from '../../../shared/basics/text'
import type { Edition } from '../../../shared/program/edition'
import type { TierId } from '../../../shared/program/ids'
import { CERTIFICATE_DAYS } from '../../../shared/records/ahead'
import type { Certification } from '../../../shared/records/certification'
import type { Partner } from '../../../shared/records/partner'
import { isInStanding } from '../../../shared/records/stage'
import { runningTerm } from '../../../shared/records/term'
import type { PortfolioRow } from '../../../shared/tier/portfolio'
import { type TiersAround, tiersAroundOf } from '../../../shared/tier/tiers-around'
import type { Book } from '../../book/book'

/** A partner as a duty names it. */
export interface Named {
  readonly partner: string
  readonly name: string
}

/** Something that ends on a day, its last day; `days` from the day looked at. */
export interface Ending extends Named {
  readonly on: Day
  readonly days: number
}

/** A certificate and its last day. */
export interface Lapsing extends Ending {
  readonly certificate: Certification
}

/** A certificate that lapses, and the tier on its last day and the day after: the same where none hangs on it. */
export interface Lapse extends Lapsing, TiersAround {}

/** What lapses within the days of notice, and the first of what lapses later. */
export interface Lapses {
  readonly soon: readonly Lapsing[]
  readonly next: Lapsing | null
}

/** Certificates that count on a day, or may (T16), and have a last one, of partners in standing; what the same person holds for longer is no lapse. */
export function lapsesFrom({ records }: Book, day: Day): Lapses {
  const soon: Lapsing[] = []
  let next: Lapsing | null = null
  for (const partner of records.partners()) {
    if (!isInStanding(partner)) continue
    for (const lapse of lapsesOf(partner, records.certificationsOf(partner.id), day)) {
      if (lapse.days <= CERTIFICATE_DAYS) soon.push(lapse)
      else if (next === null || lapse.days < next.days) next = lapse
    }
  }
  return { soon, next }
}

const known = new WeakMap<
  readonly Certification[],
  { readonly partner: Partner; readonly day: Day; readonly lapses: readonly Lapsing[] }
>()

/** Kept as long as nobody touches the partner or its certificates: most changes are about something else. */
function lapsesOf(partner: Partner, held: readonly Certification[], day: Day): readonly Lapsing[] {
  const before = known.get(held)
  if (before?.partner === partner && before.day === day) return before.lapses
  const { id, name } = partner
  const lapses = held.flatMap((certificate): readonly Lapsing[] => {
    const on = lapseOf(certificate, day)
    if (on === null || isReplaced(certificate, on, held)) return []
    return [{ partner: id, name, certificate, on, days: daysTo(day, on) }]
  })
  known.set(held, { partner, day, lapses })
  return lapses
}

/** The first of some lapses, and all that end on the same day as the last of them, with the tier that hangs on each. */
export function firstWithTiers(
  { records }: Book,
  edition: Edition,
  lapses: readonly Lapsing[],
  rows: ReadonlyMap<string, PortfolioRow>,
  count: number,
): readonly Lapse[] {
  const tiersAround = tiersAroundOf(edition)
  const last = daysOfFirst(count, lapses)
  return lapses.flatMap((lapse) => {
    const row = lapse.days <= last ? rows.get(lapse.partner) : undefined
    if (!row) return []
    return [{ ...lapse, ...tiersAround(row, records.certificationsOf(lapse.partner), lapse.on) }]
  })
}

/** In how many days so many lapses have come to their end; counted, as sorting thousands would take longer. */
function daysOfFirst(count: number, lapses: readonly Lapsing[]): number {
  const ending = Array.from({ length: CERTIFICATE_DAYS + 1 }, () => 0)
  for (const { days } of lapses) ending[days] = (ending[days] ?? 0) + 1
  let sum = 0
  const last = ending.findIndex((ends) => {
    sum += ends
    return sum >= count
  })
  return last < 0 ? CERTIFICATE_DAYS : last
}

/** A partnership year that ends, of which partner: since when, and at which tier on the day looked at. */
export interface TermEnd extends Ending {
  readonly since: Day
  readonly tier: TierId | null
}

/** Partnership years that are running on a day (000:6). */
export function termsFrom(
  { records }: Book,
  day: Day,
  rows: ReadonlyMap<string, PortfolioRow>,
): readonly TermEnd[] {
  return records.partners().flatMap((partner) => {
    const { id, name, joinedOn } = partner
    const term = runningTerm(partner, day)
    if (term === null || joinedOn === null) return []
    const tier = rows.get(id)?.tier ?? null
    return [{ partner: id, name, on: term.to, days: daysTo(day, term.to), since: joinedOn, tier }]
  })
}

/** How many of some endings fall in the rest of the month. */
export function withinMonth(endings: readonly Ending[], day: Day): number {
  const end = monthEndFrom(day)
  return endings.filter(({ on }) => on <= end).length
}

function lapseOf({ issuedOn, expiresOn }: Certification, day: Day): Day | null {
  if (expiresOn === null || expiresOn < day) return null
  return issuedOn !== null && issuedOn > day ? null : expiresOn
}

/** Whether another certificate of the same person and title takes over the day after (T10). */
function isReplaced(lapsing: Certification, on: Day, held: readonly Certification[]): boolean {
  const after = addDays(on, 1)
  const others = held.filter(
    (other) =>
      other !== lapsing &&
      other.kind === lapsing.kind &&
      // Of two that end alike the first is told of, not both.
      (other.expiresOn === on
        ? other.id < lapsing.id
        : (other.expiresOn === null || other.expiresOn > on) &&
          other.issuedOn !== null &&
          other.issuedOn <= after),
  )
  if (others.length === 0) return false
  const [who, what] = [keyOf(lapsing.person), keyOf(lapsing.title)]
  if (who === '' || what === '') return false
  return others.some(({ person, title }) => keyOf(person) === who && keyOf(title) === what)
}

function daysTo(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
