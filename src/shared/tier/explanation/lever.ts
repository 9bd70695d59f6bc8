import { monthEndBefore } from '../../basics/day'
import { formatDay, formatMoney } from '../../basics/format'
import { cents } from '../../basics/money'
import type { Posting } from '../../ledger/posting'
import { windowAt } from '../../ledger/window'
import type { Edition } from '../../program/edition'
import type { Assessment } from '../assessment'
import type { Facts } from '../facts'
import { inWindow, sayCertificate, sayEntry, sayPoints } from './words'

/** Something that happened and lowered a figure, with what would be true without it. */
export interface Lever {
  readonly kind: 'lapse' | 'clip' | 'refund' | 'roll-off'
  /** A clause: 'the refund of $500 on 3 Sep 2026 lowered points and revenue'. */
  readonly words: string
  /** The entry or certificate it speaks of. */
  readonly id: string
  /** The facts as if it had not happened. */
  readonly undo: (facts: Facts) => Facts
  /** What it would give back where facts alone cannot say so: points, and cents of revenue. */
  readonly gives: { readonly points: number; readonly revenue: number }
}

const NOTHING = { points: 0, revenue: 0 }
const unchanged = (facts: Facts): Facts => facts

/** Certificates that have expired, the latest first. */
export function lapses({ certificates }: Assessment): readonly Lever[] {
  return certificates
    .filter(({ standing }) => standing === 'expired')
    .map(({ certification }) => certification)
    .sort((a, b) => ((a.expiresOn ?? '') < (b.expiresOn ?? '') ? 1 : -1))
    .map((lapsed) => ({
      kind: 'lapse',
      words: `${sayCertificate(lapsed)} expired on ${lapsed.expiresOn ? formatDay(lapsed.expiresOn) : 'an unknown day'}`,
      id: lapsed.id,
      undo: (facts) => ({
        ...facts,
        certifications: facts.certifications.map((one) =>
          one.id === lapsed.id ? { ...one, expiresOn: null } : one,
        ),
      }),
      gives: NOTHING,
    }))
}

/** Points that caps took away inside the window, the largest loss first. */
export function clips(edition: Edition, assessment: Assessment): readonly Lever[] {
  const lost = ({ worth, counted }: Posting) => Math.max(0, worth - counted)
  return inWindow(assessment)
    .filter((posting) => posting.clips.length > 0 && lost(posting) > 0)
    .sort((a, b) => lost(b) - lost(a))
    .map((posting) => ({
      kind: 'clip',
      words: `${sayEntry(edition, posting.entry)} is clipped by ${posting.clips.map(({ rule, because }) => `${rule}, ${because}`).join(' and ')}`,
      id: posting.entry.id,
      undo: unchanged,
      gives: { points: lost(posting), revenue: 0 },
    }))
}

/** Refunds inside the window, the largest first. */
export function refunds(assessment: Assessment): readonly Lever[] {
  return [...new Set(inWindow(assessment).map(({ entry }) => entry))]
    .filter(({ status, revenue }) => status === 'approved' && (revenue ?? 0) < 0)
    .sort((a, b) => (a.revenue ?? 0) - (b.revenue ?? 0))
    .map((refund) => ({
      kind: 'refund',
      words: `the refund of ${formatMoney(cents(-(refund.revenue ?? 0)))} on ${formatDay(refund.date)} lowered points and revenue`,
      id: refund.id,
      undo: (facts) => ({ ...facts, entries: facts.entries.filter(({ id }) => id !== refund.id) }),
      gives: NOTHING,
    }))
}

/** Entries that counted at the month end before and no longer do, the largest first. */
export function rollOffs(edition: Edition, assessment: Assessment): readonly Lever[] {
  const lastMonthEnd = monthEndBefore(assessment.cutOff)
  const { from } = windowAt(lastMonthEnd, edition.windowMonths.value)
  return assessment.postings
    .filter(({ entry }) => entry.date >= from && entry.date < assessment.window.from)
    .filter(({ counted, minimumRevenue }) => counted > 0 || minimumRevenue > 0)
    .sort((a, b) => b.counted - a.counted)
    .map(({ entry, counted, minimumRevenue }) => ({
      kind: 'roll-off',
      words: `${sayEntry(edition, entry)} (${sayPoints(counted)}) left the window, which now begins on ${formatDay(assessment.window.from)}`,
      id: entry.id,
      undo: unchanged,
      gives: { points: counted, revenue: minimumRevenue },
    }))
}
