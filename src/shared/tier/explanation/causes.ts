import { capital } from '../../basics/text'
import type { Edition } from '../../program/edition'
import { rankOf, type TierId } from '../../program/ids'
import type { Certification } from '../../records/certification'
import { assess } from '../assess'
import type { Assessment } from '../assessment'
import { joinWords } from '../next-step'
import { tierFinder } from '../thresholds'
import { clips, type Lever, lapses, refunds, rollOffs } from './lever'
import { nameOf, nextTier, wouldBe } from './phrases'
import type { Statement } from './sentence'
import { inWindow, sayCertificate, sayEntry, sayPoints } from './words'

/**
 * The facts on which the tier turns. Each is tried: the partner is assessed as if it had not been,
 * and it is named only if the tier then really differs.
 */
export function causesOf(edition: Edition, assessment: Assessment): readonly Statement[] {
  const kinds = [
    lapses(assessment),
    clips(edition, assessment),
    refunds(assessment),
    rollOffs(edition, assessment),
  ]
  const tierWithout = trialOf(edition, assessment)
  const apart = kinds.flatMap((levers) => decisive(levers, tierWithout, assessment) ?? [])
  const together = apart.length > 0 ? [] : decisive(kinds.flatMap(leading), tierWithout, assessment)
  return [
    ...restsOn(edition, assessment),
    ...apart.map((found) => sayCause(edition, found, REMEDIES[found.levers[0].kind](found.levers))),
    ...(together ?? []).map((found) => sayCause(edition, found, 'without all of this')),
    ...unknowns(edition, assessment),
  ]
}

type TierWithout = (levers: readonly Lever[]) => TierId | null

interface Decisive {
  readonly levers: readonly [Lever, ...Lever[]]
  readonly tier: TierId | null
}

/** Levers that are looked at together; more would not be read. */
const FEW = 5

function leading(levers: readonly Lever[]): readonly Lever[] {
  return levers.slice(0, FEW)
}

/** Assesses again with some levers undone. */
function trialOf(edition: Edition, { facts }: Assessment): TierWithout {
  const find = tierFinder(edition)
  return (levers) => {
    const altered = levers.reduce((all, { undo }) => undo(all), facts)
    const { points, revenue, certifications } = assess(edition, altered)
    const sum = (of: 'points' | 'revenue') =>
      levers.reduce((total, { gives }) => total + gives[of], 0)
    return find({
      points: points + sum('points'),
      revenue: revenue + sum('revenue'),
      ...certifications,
    })
  }
}

/** The fewest levers that lift the tier: one alone if any, else the first few without the needless ones. */
function decisive(
  levers: readonly Lever[],
  tierWithout: TierWithout,
  { tier }: Assessment,
): readonly Decisive[] | null {
  const few = leading(levers)
  const lifts = (some: readonly Lever[]) => isBelow(tier, tierWithout(some))
  const alone = few.find((lever) => lifts([lever]))
  const needed = alone
    ? [alone]
    : lifts(levers.slice(0, 4 * FEW))
      ? withoutNeedless(levers, lifts)
      : []
  const [first, ...rest] = needed
  return first ? [{ levers: [first, ...rest], tier: tierWithout(needed) }] : null
}

function withoutNeedless(
  levers: readonly Lever[],
  lifts: (some: readonly Lever[]) => boolean,
): readonly Lever[] {
  let needed = levers.slice(0, 4 * FEW)
  for (const lever of [...needed].reverse()) {
    const fewer = needed.filter((one) => one !== lever)
    if (lifts(fewer)) needed = fewer
  }
  return needed
}

const REMEDIES: Readonly<Record<Lever['kind'], (levers: readonly Lever[]) => string>> = {
  lapse: () => 'renewed,',
  clip: (levers) =>
    `with ${sayPoints(levers.reduce((sum, { gives }) => sum + gives.points, 0))} more`,
  refund: (levers) => (levers.length === 1 ? 'without it' : 'without them'),
  'roll-off': () => 'still counted,',
}

function sayCause(edition: Edition, { levers, tier }: Decisive, remedy: string): Statement {
  const text = `${capital(joinWords(levers.map(({ words }) => words)))}: ${remedy} ${wouldBe(edition, tier)}.`
  const kinds = new Set(levers.map(({ kind }) => kind))
  const says = kinds.size === 1 ? levers[0].kind : 'together'
  return { says, text, lines: [], entries: levers.map(({ id }) => id) }
}

/** The largest entry without which the tier would be lower. */
function restsOn(edition: Edition, assessment: Assessment): readonly Statement[] {
  const { tier, facts } = assessment
  const largest = inWindow(assessment)
    .filter(({ counted, minimumRevenue }) => counted > 0 || minimumRevenue > 0)
    .sort((a, b) => b.counted - a.counted || b.minimumRevenue - a.minimumRevenue)
    .slice(0, 3)
  for (const { entry, counted } of largest) {
    const entries = facts.entries.filter((one) => one !== entry)
    const without = assess(edition, { ...facts, entries }).tier
    if (!isBelow(without, tier)) continue
    const text = `It rests on ${sayEntry(edition, entry)} (${sayPoints(counted)}): without it ${wouldBe(edition, without)}.`
    return [{ says: 'rests on', text, lines: [], entries: [entry.id] }]
  }
  return []
}

/** Certificates whose missing issue date keeps a tier, or one of its requirements, open (T16). */
function unknowns(edition: Edition, assessment: Assessment): readonly Statement[] {
  const { complete, tierIfKnown } = assessment
  if (!complete && tierIfKnown !== null) {
    const needed = neededFor(edition, assessment, tierIfKnown)
    return [sayUnknown(needed, `the tier is ${nameOf(edition, tierIfKnown)}`)]
  }
  const next = nextTier(assessment)
  return (next?.findings ?? [])
    .filter(({ verdict }) => verdict === 'not known')
    .map(({ requirement, notKnown }) => {
      const open = assessment.facts.certifications.filter(({ id }) => notKnown.includes(id))
      const name = next ? nameOf(edition, next.tier) : ''
      return sayUnknown(open, `${name}’s ${requirement.kind} certifications are met`)
    })
}

/** The candidates without which the tier would not be reached even if all others counted. */
function neededFor(
  edition: Edition,
  { facts, certificates }: Assessment,
  tier: TierId,
): readonly Certification[] {
  let needed = certificates
    .filter(({ standing }) => standing === 'not known')
    .map(({ certification }) => certification)
  const reaches = (some: readonly Certification[]): boolean => {
    const certifications = facts.certifications.map((one) =>
      some.includes(one) ? { ...one, issuedOn: facts.cutOff } : one,
    )
    return assess(edition, { ...facts, certifications }).tier === tier
  }
  for (const one of needed) {
    const fewer = needed.filter((other) => other !== one)
    if (reaches(fewer)) needed = fewer
  }
  return needed
}

function sayUnknown(open: readonly Certification[], then: string): Statement {
  const [has, they] = open.length === 1 ? ['has', 'it counts'] : ['have', 'they count']
  const text = `${capital(joinWords(open.map(sayCertificate)))} ${has} no issue date: if ${they}, ${then}.`
  return { says: 'not known', text, lines: [], entries: open.map(({ id }) => id) }
}

function isBelow(one: TierId | null, other: TierId | null): boolean {
  return rankOf(one) < rankOf(other)
}
