import { formatMoney, formatNumber, plural } from '../basics/format'
import { dollars } from '../basics/money'
import type { Activity, Award } from '../program/activity'
import { type SeedLine, type Source, saySource } from '../program/source'

/** Dollars as the program prints them, cents only where there are any. */
export function sayDollars(amount: number): string {
  return formatMoney(dollars(amount))
}

/** What an activity earns, short enough for a table cell. */
export function sayAward(award: Award): string {
  switch (award.kind) {
    case 'fixed':
      return formatNumber(award.points.value)
    case 'floor':
    case 'floor-if-reached':
      return `${formatNumber(award.points.value)}+`
    case 'per-dollar':
      return `${formatNumber(award.points.value)} per $1`
    case 'per-minute':
      return `${formatNumber(award.points.value)} per minute`
    case 'given':
      return 'case by case'
    default:
      return award satisfies never
  }
}

/** What "5,000+" and its like mean, and how many units a row may hold; '' where the figure says it all. */
export function sayCounting(activity: Activity): string {
  const inherited = activity.inherited ? 'from 002' : ''
  const parts = [sayFloor(activity.award), sayQuantity(activity), sayRivalry(activity), inherited]
  return parts.filter(Boolean).join('; ')
}

function sayFloor(award: Award): string {
  switch (award.kind) {
    case 'floor':
      return 'at least that'
    case 'floor-if-reached':
      return 'that, or the amount agreed if more'
    case 'per-dollar':
      return award.isMinimumRevenue ? 'is minimum revenue' : 'no minimum revenue'
    case 'given':
      return 'judged by 7x'
    case 'fixed':
    case 'per-minute':
      return ''
    default:
      return award satisfies never
  }
}

function sayQuantity(activity: Activity): string {
  switch (activity.quantity) {
    case 'multiplies':
      return ''
    case 'clipped to one':
      // "Once ever" and "at most 3 years" say it already.
      return ['ever', 'partnership-years'].includes(activity.cap.kind) ? '' : 'one per report'
    case 'clipped to one when a person is named':
      return 'one per named person'
    default:
      return activity.quantity satisfies never
  }
}

function sayRivalry({ rivalry }: Activity): string {
  if (!rivalry) return ''
  if (rivalry.over === 'invoice') {
    return rivalry.side === 'project' ? 'or its revenue, if larger' : 'or the project, if larger'
  }
  return rivalry.side === 'whole event'
    ? 'or its persons, if larger'
    : 'or the whole event, if larger'
}

/** A cap in words; numbers that rest on a line or a reading name it. */
export function sayCap({ cap, reference }: Activity): string {
  const one = reference === 'not stated' ? 'reference' : reference.replace(/^the /, '')
  switch (cap.kind) {
    case 'none':
      return 'no cap'
    case 'reference':
      return cap.pool === 'project' ? 'once per project of any kind' : `once per ${one}`
    case 'person-and-reference':
      return `once per person and ${one}`
    case 'ever':
      return 'once ever'
    case 'calendar-year':
      return 'once per calendar year'
    case 'calendar-month':
      return 'once per calendar month'
    case 'again-after':
      return `again after ${plural(cap.months.value, 'month')} (${noteOf(cap.months.source)})`
    case 'partnership-years':
      return `at most ${plural(cap.most.value, 'year')} (${noteOf(cap.most.source)})`
    default:
      return cap satisfies never
  }
}

/** A source for the small print beside a number: '000:27', '45 × 12 (002:76)', 'reading Q13', 'K23'. */
export function noteOf(source: Source): string {
  if ('derived' in source) return `${source.derived} (${sayLines(source.from)})`
  return 'contradiction' in source ? source.contradiction : saySource(source)
}

/** Lines for the small print, neighbours joined: '002:75–82, 003:28'. */
export function sayLines(lines: readonly SeedLine[]): string {
  const runs: { readonly document: string; readonly from: number; to: number }[] = []
  for (const line of lines) {
    const [document = '', number] = [line.slice(0, 3), Number(line.slice(4))]
    const last = runs.at(-1)
    if (last && last.document === document && last.to === number - 1) last.to = number
    else runs.push({ document, from: number, to: number })
  }
  return runs
    .map(({ document, from, to }) => `${document}:${from}${to > from ? `–${to}` : ''}`)
    .join(', ')
}
