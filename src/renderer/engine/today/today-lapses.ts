import { addDays, type Day, dayNumber, monthEndFrom } from '../../../shared/basics/day'
import { keyOf } from '../../../shared/basics/text'
import type { Edition } from '../../../shared/program/edition'
import { TIER_IDS, type TierId } from '../../../shared/program/ids'
import type { Certification } from '../../../shared/records/certification'
import { termOn } from '../../../shared/records/term'
import { countsOf, createCertificateCounter } from '../../../shared/tier/certificate-counts'
import type { PortfolioRow } from '../../../shared/tier/portfolio'
import { tierSteps } from '../../../shared/tier/tier-steps'
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

/** A certificate that lapses, and what lapses with it. */
export interface Lapse extends Lapsing {
  /** The tier on the last day and on the day after with nothing but certificates changed; the same where none hangs on it. */
  readonly tier: TierId | null
  readonly tierAfter: TierId | null
}

/** Certificates that count on a day, or may (T16), and have a last one; what the same person holds for longer is no lapse. */
export function lapsesFrom({ records }: Book, day: Day): readonly Lapsing[] {
  return records.partners().flatMap(({ id, name }) => {
    const held = records.certificationsOf(id)
    return held.flatMap((certificate): readonly Lapsing[] => {
      const on = lapseOf(certificate, day)
      if (on === null || isReplaced(certificate, on, held)) return []
      return [{ partner: id, name, certificate, on, days: daysTo(day, on) }]
    })
  })
}

/** Says of some lapses what tier hangs on them, points and revenue staying as they are. */
export function withTiers(
  { records }: Book,
  edition: Edition,
  lapses: readonly Lapsing[],
  rows: ReadonlyMap<string, PortfolioRow>,
): readonly Lapse[] {
  const tiersAround = tiersAroundOf(edition)
  return lapses.map((lapse) => {
    const held = records.certificationsOf(lapse.partner)
    const [tier, tierAfter] = tiersAround(rows.get(lapse.partner), held, lapse.on)
    return { ...lapse, tier, tierAfter }
  })
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
  return records.partners().flatMap(({ id, name, joinedOn, stage }) => {
    const term = stage === 'active' || stage === 'renewal-due' ? termOn(joinedOn, day) : null
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

/** Finds a partner's tier on a day and the day after, points and revenue staying as they are. */
function tiersAroundOf(edition: Edition) {
  const { rankAt } = tierSteps(edition)
  const counters = new Map<Day, ReturnType<typeof createCertificateCounter>>()
  return (
    row: PortfolioRow | undefined,
    held: readonly Certification[],
    on: Day,
  ): readonly [TierId | null, TierId | null] => {
    if (!row) return [null, null]
    const count = counters.get(on) ?? createCertificateCounter([on, addDays(on, 1)])
    counters.set(on, count)
    const counts = countsOf(2)
    count(held, counts, 0)
    const tierAt = (at: 0 | 1) =>
      TIER_IDS[rankAt(row.points, row.revenue, counts.profile[at] ?? 0, counts.sales[at] ?? 0)] ??
      null
    return [tierAt(0), tierAt(1)]
  }
}

function daysTo(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
