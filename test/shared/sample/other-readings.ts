import { addMonths, monthEndBefore } from '../../../src/shared/basics/day'
import { keyOf } from '../../../src/shared/basics/text'
import type { Entry } from '../../../src/shared/ledger/entry'
import type { Posting } from '../../../src/shared/ledger/posting'
import { type AmbiguityId, rankOf, type TierId } from '../../../src/shared/program/ids'
import type { Certification } from '../../../src/shared/records/certification'
import { termOn } from '../../../src/shared/records/term'
import { assess } from '../../../src/shared/tier/assess'
import type { Facts } from '../../../src/shared/tier/facts'
import { type Measured, tierFinder } from '../../../src/shared/tier/thresholds'
import { edition } from '../../support/make'
import type { Standing } from './support'

/** Whether another reading of one question would give a partner another figure or tier. */
export type OtherReading = (one: Standing) => boolean

const WEB = edition('A')
const tierOf = tierFinder(WEB)

/** The questions that a desk's records can answer in two ways, each with an alternative of program.md 7. */
export const OTHER_READINGS = {
  // The calendar year, or the partnership year, instead of the rolling twelve months.
  Q1: (one) => {
    const { partner, found } = one
    const begins = [
      `${found.cutOff.slice(0, 4)}-01-01`,
      termOn(partner.joinedOn, found.cutOff)?.from,
    ]
    return begins.some((from) => from !== undefined && tierSince(one, from) !== found.tier)
  },
  // Up at the yearly renewal only.
  Q2: (one) => rankOf(atRenewal(one)) < rankOf(one.found.tier),
  // One grace review before the tier falls.
  Q3: ({ found }) => {
    const last = monthEndBefore(found.cutOff)
    const [was, is] = [monthEndBefore(last), last].map((cutOff) =>
      tierWith(found.facts, { cutOff }),
    )
    return rankOf(is ?? null) < rankOf(was ?? null)
  },
  // Support by the tier instead of the plan.
  Q5: ({ partner, found }) => partner.plan !== '' && partner.plan !== found.tier,
  // Who pays and has not the points stands as Now.
  Q6: ({ partner, found }) =>
    partner.plan !== '' && partner.stage === 'active' && found.tier === null,
  // Own subscriptions as minimum revenue too.
  Q7: (one) => {
    const own = inside(one).filter(({ entry }) => entry.activity === 'own-subscription')
    const revenue = own.reduce((sum, { entry }) => sum + (entry.revenue ?? 0), 0)
    return tierOf({ ...measured(one), revenue: one.found.revenue + revenue }) !== one.found.tier
  },
  // Always the floor.
  Q8: ({ found }) => {
    const entries = found.facts.entries.map((entry) =>
      entry.activity === 'special' ? entry : { ...entry, points: null },
    )
    return pointsWith(found.facts, { entries }) < found.points
  },
  // Both the project and its invoice.
  Q9: (one) => clippedBy(one, 'L9'),
  // Once, ever.
  Q10: (one) => {
    const { postings } = one.found
    return inside(one).some(
      ({ entry, counted }) =>
        counted > 0 &&
        (entry.activity === 'customer-site' || entry.activity === 'site-badge') &&
        postings.some(({ entry: other }) => sameAward(entry, other) && other.date < entry.date),
    )
  },
  // Three years in a row, then again.
  Q11: (one) => clippedBy(one, 'L5.years'),
  // For each report.
  Q12: (one) => clippedBy(one, 'L5.month'),
  // A hard limit for each day.
  Q13: (one) => inside(one).some(({ flags }) => flags.some((flag) => /^unusually many/.test(flag))),
  // As a factor on the row they reward, so no row of their own.
  Q14: ({ found }) => {
    const entries = found.facts.entries.filter(({ activity }) => activity !== 'special')
    return rankOf(tierWith(found.facts, { entries })) < rankOf(found.tier)
  },
  // The quarterly figure gates the tier.
  Q15: (one) => {
    const asked = WEB.plans.find(({ id }) => id === one.found.tier)?.quarterlyRevenue.value
    return typeof asked === 'number' && quarter(one, 0) < asked * 100
  },
  // A fiscal year that begins a month earlier.
  Q16: (one) => quarter(one, 0) !== quarter(one, 1),
  // Five percent of one order.
  Q17: (one) => {
    const orders = inside(one).map(({ minimumRevenue }) => minimumRevenue)
    const joint = one.found.tier === 'gold' || one.found.tier === 'platinum'
    return joint && Math.max(...orders) * 0.05 < one.found.revenue * 0.05
  },
  // Three years where no expiry is stated.
  Q18: ({ found }) => {
    const least = addMonths(found.cutOff, -36)
    return withoutCertificates(found.facts, (one) => (one.issuedOn ?? '') < least) !== found.tier
  },
  // Distinct persons.
  Q19: ({ found }) => {
    const seen = new Set<string>()
    const again = ({ kind, person }: Certification) => {
      const repeats = seen.has(`${kind} ${person}`)
      seen.add(`${kind} ${person}`)
      return repeats
    }
    return withoutCertificates(found.facts, again) !== found.tier
  },
  // Employees only.
  Q20: ({ found }) =>
    withoutCertificates(found.facts, ({ person }) => /subcontractor/.test(person)) !== found.tier,
  // The tier set at the renewal for a year.
  Q25: (one) => atRenewal(one) !== one.found.tier,
  // Facts of before judged by the older edition.
  Q26: ({ found }) => assess(edition('B'), found.facts).points !== found.points,
  // A refund on the day of the row it takes back.
  Q27: ({ found }) => {
    const { entries } = found.facts
    const moved = entries.map((entry) => {
      const first = entries.find((other) => isRefundOf(entry, other))
      return first ? { ...entry, date: first.date } : entry
    })
    return tierWith(found.facts, { entries: moved }) !== found.tier
  },
  // Missing counts as met.
  Q30: ({ found }) => found.tierIfKnown !== found.tier,
} as const satisfies Readonly<Partial<Record<AmbiguityId, OtherReading>>>

/** What no record of the desk speaks of yet: letters, leads and their fees, tickets, appeals. */
export const WITHOUT_RECORDS: readonly AmbiguityId[] = [
  'Q4',
  'Q21',
  'Q22',
  'Q23',
  'Q24',
  'Q28',
  'Q29',
  'Q31',
]

function inside({ found }: Standing): readonly Posting[] {
  return found.postings.filter(({ entry }) => entry.date >= found.window.from)
}

function measured({ found: { points, revenue, certifications } }: Standing): Measured {
  return { points, revenue, ...certifications }
}

function tierSince(one: Standing, from: string): TierId | null {
  const since = one.found.postings.filter(({ entry }) => entry.date >= from)
  return tierOf({
    ...measured(one),
    points: since.reduce((sum, { counted }) => sum + counted, 0),
    revenue: since.reduce((sum, { minimumRevenue }) => sum + minimumRevenue, 0),
  })
}

function tierWith(facts: Facts, other: Partial<Facts>): TierId | null {
  return assess(WEB, { ...facts, ...other }).tier
}

function pointsWith(facts: Facts, other: Partial<Facts>): number {
  return assess(WEB, { ...facts, ...other }).points
}

function withoutCertificates(facts: Facts, gone: (one: Certification) => boolean): TierId | null {
  const { cutOff } = facts
  const valid = facts.certifications.filter(
    ({ issuedOn, expiresOn }) => issuedOn !== null && (expiresOn === null || expiresOn >= cutOff),
  )
  const kept = valid.filter((one) => !gone(one))
  return tierWith(facts, { certifications: kept })
}

/** The tier on the first day of the partnership year; the same where that year is not known. */
function atRenewal({ partner, found }: Standing): TierId | null {
  const term = termOn(partner.joinedOn, found.cutOff)
  return term ? tierWith(found.facts, { cutOff: term.from }) : found.tier
}

function clippedBy(one: Standing, rule: string): boolean {
  return inside(one).some(({ clips }) =>
    clips.some((clip) => clip.rule === rule && clip.points > 0),
  )
}

function sameAward(entry: Entry, other: Entry): boolean {
  return entry.activity === other.activity && keyOf(entry.reference) === keyOf(other.reference)
}

function isRefundOf(refund: Entry, other: Entry): boolean {
  if ((refund.revenue ?? 0) >= 0 || (other.revenue ?? 0) <= 0) return false
  return refund.reference === other.reference
}

/** The revenue in cents of the last whole quarter of a fiscal year that begins so many months early. */
function quarter({ found }: Standing, early: number): number {
  const month = Number(found.cutOff.slice(5, 7)) - 1
  const since = ((month + early) % 3) + 3
  const from = addMonths(found.cutOff, -since).slice(0, 7)
  const to = addMonths(found.cutOff, -since + 3).slice(0, 7)
  return found.postings
    .filter(({ entry }) => entry.date.slice(0, 7) >= from && entry.date.slice(0, 7) < to)
    .reduce((sum, { minimumRevenue }) => sum + minimumRevenue, 0)
}
