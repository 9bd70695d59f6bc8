import { addDays, firstOfMonth, monthOf } from '../../basics/day'
import { formatDay, formatMoney, formatNumber } from '../../basics/format'
import { cents } from '../../basics/money'
import type { Entry } from '../../ledger/entry'
import type { Posting } from '../../ledger/posting'
import { windowAt } from '../../ledger/window'
import type { Edition } from '../../program/edition'
import type { Assessment } from '../assessment'
import type { Sentence } from '../explain'
import type { Facts } from '../facts'
import { joinWords } from '../next-step'
import { capital } from './phrases'
import { isBelow, sayTier, smallest, type Trial } from './trial'

/** The largest entry without which the tier would be lower. */
export function restsOn({ edition, assessment, tierOn }: Trial): Sentence | null {
  const largest = inWindow(assessment)
    .filter(({ counted, minimumRevenue }) => counted > 0 || minimumRevenue > 0)
    .sort((a, b) => b.counted - a.counted || b.minimumRevenue - a.minimumRevenue)
    .slice(0, 3)
  for (const { entry, counted } of largest) {
    const without = tierOn(withoutEntries(assessment.facts, [entry]))
    if (!isBelow(without, assessment.tier)) continue
    const text = `It rests on ${describe(edition, entry)} (${sayPoints(counted)}): without it the tier would be ${sayTier(edition, without)}.`
    return { says: 'rests on', text, lines: [], entries: [entry.id] }
  }
  return null
}

/** Clipped points that would lift the tier if they counted. */
export function clips({ edition, assessment, tierWith }: Trial): Sentence | null {
  const clipped = inWindow(assessment)
    .filter((posting) => lost([posting]) > 0)
    .sort((a, b) => lost([b]) - lost([a]))
  const lifted = (some: readonly Posting[]) => tierWith({ points: assessment.points + lost(some) })
  const decisive = smallest(clipped, (some) => isBelow(assessment.tier, lifted(some)))
  if (!decisive) return null
  const named = decisive.map(({ entry, clips: [first] }) => {
    const [rule, because] = first ? [first.rule, first.because] : ['', '']
    return `${describe(edition, entry)} is clipped by ${rule}, ${because}`
  })
  const verb = `${sayPoints(lost(decisive))} more`
  const text = `${capital(named.join('; '))}: with ${verb} the tier would be ${sayTier(edition, lifted(decisive))}.`
  return { says: 'clip', text, lines: [], entries: decisive.map(({ entry }) => entry.id) }
}

/** Refunds in the window without which the tier would be higher. */
export function refunds({ edition, assessment, tierOn }: Trial): Sentence | null {
  const refunded = [...new Set(inWindow(assessment).map(({ entry }) => entry))]
    .filter(({ status, revenue }) => status === 'approved' && (revenue ?? 0) < 0)
    .sort((a, b) => (a.revenue ?? 0) - (b.revenue ?? 0))
  const without = (some: readonly Entry[]) => tierOn(withoutEntries(assessment.facts, some))
  const decisive = smallest(refunded, (some) => isBelow(assessment.tier, without(some)))
  if (!decisive) return null
  const named = decisive.map(
    ({ revenue, date }) =>
      `the refund of ${formatMoney(cents(-(revenue ?? 0)))} on ${formatDay(date)}`,
  )
  const text = `${capital(joinWords(named))} lowered points and revenue: without ${decisive.length === 1 ? 'it' : 'them'} the tier would be ${sayTier(edition, without(decisive))}.`
  return { says: 'refund', text, lines: [], entries: decisive.map(({ id }) => id) }
}

/** Entries that counted at the month end before, no longer do, and cost the tier. */
export function rollOffs({ edition, assessment, tierWith }: Trial): Sentence | null {
  const lastMonthEnd = addDays(firstOfMonth(monthOf(assessment.cutOff)), -1)
  const { from } = windowAt(lastMonthEnd, edition.windowMonths.value)
  const rolled = assessment.postings
    .filter(({ entry }) => entry.date >= from && entry.date < assessment.window.from)
    .filter(({ counted, minimumRevenue }) => counted > 0 || minimumRevenue > 0)
    .sort((a, b) => b.counted - a.counted)
  const back = (some: readonly Posting[]) =>
    tierWith({
      points: some.reduce((sum, { counted }) => sum + counted, Number(assessment.points)),
      revenue: some.reduce((sum, one) => sum + one.minimumRevenue, Number(assessment.revenue)),
    })
  const decisive = smallest(rolled, (some) => isBelow(assessment.tier, back(some)))
  if (!decisive) return null
  const named = decisive.map(
    ({ entry, counted }) => `${describe(edition, entry)} (${sayPoints(counted)})`,
  )
  const text = `${capital(joinWords(named))} left the window, which now begins on ${formatDay(assessment.window.from)}: still counted, the tier would be ${sayTier(edition, back(decisive))}.`
  return { says: 'roll-off', text, lines: [], entries: decisive.map(({ entry }) => entry.id) }
}

/** An entry in words: 'the Case study “Kiel” of 3 Mar 2026'. */
function describe(edition: Edition, { activity, reference, date }: Entry): string {
  const name = edition.catalogue.find(({ id }) => id === activity)?.name ?? activity
  const what = reference.trim() === '' ? '' : ` “${reference.trim()}”`
  return `the entry ${name}${what} of ${formatDay(date)}`
}

function sayPoints(value: number): string {
  return `${formatNumber(value)} ${value === 1 ? 'point' : 'points'}`
}

function lost(some: readonly Posting[]): number {
  return some.reduce((sum, { worth, counted }) => sum + Math.max(0, worth - counted), 0)
}

function withoutEntries(facts: Facts, gone: readonly Entry[]): Facts {
  return { ...facts, entries: facts.entries.filter((entry) => !gone.includes(entry)) }
}

function inWindow({ postings, window }: Assessment): readonly Posting[] {
  return postings.filter(({ entry }) => entry.date >= window.from)
}
