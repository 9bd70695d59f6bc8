import { type Day, monthEndFrom } from '../../../shared/basics/day'
import { type Points, points } from '../../../shared/basics/money'
import { rankOf } from '../../../shared/program/ids'
import { TERM_DAYS } from '../../../shared/records/ahead'
import type { Book } from '../../book/book'
import { editionOf } from '../edition-of'
import type { View } from '../view'
import {
  type Ending,
  firstWithTiers,
  type Lapse,
  type Lapsing,
  lapsesFrom,
  type TermEnd,
  termsFrom,
  withinMonth,
} from './today-lapses'
import { type OtherPlan, type ReviewMove, standingsOn, stepsOf } from './today-moves'
import { type WaitingReports, waitingReports } from './waiting-reports'

/** Some of what needs a person: the first, and how many there are in all. */
export interface Duties<T> {
  readonly count: number
  readonly first: readonly T[]
}

/** What needs a person on a day, each list in the order in which it presses. */
export interface TodayReport {
  readonly day: Day
  /** Reports that wait to be approved, by partner, with what they would add; the longest waiting first. */
  readonly waiting: Duties<WaitingReports & { readonly points: Points }>
  /** How many reports wait in all. */
  readonly reports: number
  /** Certificates that count today and lapse within 90 days, the next first. */
  readonly expiring: Duties<Lapse>
  /** How many of them lapse before the month is out. */
  readonly expiringThisMonth: number
  /** Partnership years that end within 60 days (000:6), the next first. */
  readonly terms: Duties<TermEnd>
  /** Partners whose plan is another than their tier (Q5). */
  readonly plans: Duties<OtherPlan>
  /** Whom the coming review would move down if nothing more came in, the deepest fall first. */
  readonly falls: Duties<ReviewMove>
  /** Whom it would move up. */
  readonly rises: Duties<ReviewMove>
  /** The coming month end. */
  readonly reviewOn: Day
  /** What ends next after all this; null where nothing known does. */
  readonly next: Next
}

/** What is not pressing yet. */
export interface Next {
  readonly lapse: Lapsing | null
  readonly term: TermEnd | null
}

/** Duties that are sent to the page; the rest are counted. */
const SHOWN = 200

const known = new WeakMap<Book, { readonly key: string; readonly report: TodayReport }>()

/** What needs a person on the day looked at; kept until the next change, so that coming back to it waits for nothing. */
export function todayReport(book: Book, view: View): TodayReport {
  const key = `${book.desk.last} ${view.edition} ${view.cutOff}`
  const before = known.get(book)
  if (before?.key === key) return before.report
  const report = gathered(book, view)
  known.set(book, { key, report })
  return report
}

/** Gathers the report from the book alone. */
function gathered(book: Book, view: View): TodayReport {
  const { cutOff: day } = view
  const { rows, plans, moves } = standingsOn(book, view)
  const waiting = waitingReports(book, day).map((one) => ({
    ...one,
    points: rows.get(one.partner)?.pendingPoints ?? points(0),
  }))
  const lapses = lapsesFrom(book, day)
  const lapsing = firstWithTiers(book, editionOf(view.edition), lapses.soon, rows, SHOWN)
  const terms = termsFrom(book, day, rows)
  return {
    day,
    waiting: duties(waiting, (a, b) => compare(a.oldest, b.oldest) || b.reports - a.reports),
    reports: waiting.reduce((sum, { reports }) => sum + reports, 0),
    expiring: {
      ...duties(lapsing, (a, b) => a.days - b.days || stepsLost(b) - stepsLost(a)),
      count: lapses.soon.length,
    },
    expiringThisMonth: withinMonth(lapses.soon, day),
    terms: duties(
      terms.filter(({ days }) => days <= TERM_DAYS),
      (a, b) => a.days - b.days,
    ),
    plans: duties(plans, (a, b) => rankOf(b.tier) - rankOf(a.tier)),
    falls: duties(
      moves.filter((move) => stepsOf(move) < 0),
      (a, b) => stepsOf(a) - stepsOf(b) || rankOf(b.from) - rankOf(a.from),
    ),
    rises: duties(
      moves.filter((move) => stepsOf(move) > 0),
      (a, b) => rankOf(b.to) - rankOf(a.to),
    ),
    reviewOn: monthEndFrom(day),
    next: {
      lapse: lapses.next,
      term: first(terms.filter(({ days }) => days > TERM_DAYS)),
    },
  }
}

function duties<T extends { readonly name: string }>(
  all: readonly T[],
  press: (a: T, b: T) => number,
): Duties<T> {
  const sorted = [...all].sort((a, b) => press(a, b) || compare(a.name, b.name))
  return { count: all.length, first: sorted.slice(0, SHOWN) }
}

function first<T extends Ending>(endings: readonly T[]): T | null {
  return endings.reduce<T | null>(
    (soonest, one) => (soonest === null || one.days < soonest.days ? one : soonest),
    null,
  )
}

function stepsLost({ tier, tierAfter }: Lapse): number {
  return rankOf(tier) - rankOf(tierAfter)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
