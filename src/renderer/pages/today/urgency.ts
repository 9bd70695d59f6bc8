import { type Day, dayNumber } from '../../../shared/basics/day'
import { rankOf } from '../../../shared/program/ids'
import type { PutOff } from '../../stores/put-off'
import { longDay } from './day-words'
import type { Duty } from './duty'

export type Urgency = 'now' | 'review' | 'in 30' | 'in 60' | 'in 90' | 'at leisure' | 'put off'

/** Duties of one urgency, what presses most first. */
export interface UrgencyGroup {
  readonly urgency: Urgency
  readonly title: string
  readonly duties: readonly Duty[]
}

/** The days that urgency is measured on. */
export interface Moment {
  /** The day looked at. */
  readonly day: Day
  readonly reviewOn: Day
  /** The day it is, on which what was put off comes back. */
  readonly today: Day
}

const ORDER = ['now', 'review', 'in 30', 'in 60', 'in 90', 'at leisure', 'put off'] as const
const PRESSES_DAYS = 7
/** A report that waited so long is overdue, whenever the review is. */
const PATIENCE_DAYS = 30

/** Groups duties by how they press; groups without any are left out. */
export function byUrgency(
  duties: readonly Duty[],
  putOff: PutOff,
  moment: Moment,
): readonly UrgencyGroup[] {
  const groups = new Map<Urgency, Duty[]>()
  for (const duty of duties) {
    const urgency = isPutOff(duty, putOff, moment.today) ? 'put off' : urgencyOf(duty, moment)
    const group = groups.get(urgency)
    if (group) group.push(duty)
    else groups.set(urgency, [duty])
  }
  return ORDER.flatMap((urgency): readonly UrgencyGroup[] => {
    const group = groups.get(urgency)
    if (!group) return []
    const sorted = group.sort((a, b) => compareDue(a, b) || weightOf(b) - weightOf(a))
    return [{ urgency, title: titleOf(urgency, moment), duties: sorted }]
  })
}

/** Whether somebody wants to hear of it later only. */
export function isPutOff({ key }: Duty, putOff: PutOff, today: Day): boolean {
  const until = putOff[key]
  return until !== undefined && until > today
}

function urgencyOf({ about, due }: Duty, { day, reviewOn }: Moment): Urgency {
  if (due === null) return about.is === 'plan' || isYoung(about) ? 'at leisure' : 'now'
  const days = dayNumber(due) - dayNumber(day)
  if (days <= PRESSES_DAYS) return 'now'
  if (about.is === 'reports' && dayNumber(day) - dayNumber(about.oldest) > PATIENCE_DAYS)
    return 'now'
  if (due <= reviewOn) return 'review'
  if (days <= 30) return 'in 30'
  return days <= 60 ? 'in 60' : 'in 90'
}

/** A desk that has no backup yet is a new one: no alarm. */
function isYoung(about: Duty['about']): boolean {
  return about.is === 'backup' && about.age === null
}

function titleOf(urgency: Urgency, { reviewOn }: Moment): string {
  switch (urgency) {
    case 'now':
      return 'Presses now'
    case 'review':
      return `Before the review of ${longDay(reviewOn)}`
    case 'in 30':
      return 'Within 30 days'
    case 'in 60':
      return 'Within 60 days'
    case 'in 90':
      return 'Within 90 days'
    case 'at leisure':
      return 'When there is time'
    case 'put off':
      return 'Put off'
    default:
      return urgency satisfies never
  }
}

/** Work begun comes before what has a day: it is waiting right here. */
function compareDue(a: Duty, b: Duty): number {
  if (a.due === b.due) return 0
  if (a.due === null) return -1
  if (b.due === null) return 1
  return a.due < b.due ? -1 : 1
}

/** On one day a fall weighs more than a rise, and what a tier hangs on more than what none does. */
function weightOf({ about }: Duty): number {
  switch (about.is) {
    case 'safety':
      return 100
    case 'move':
      return 50 + rankOf(about.move.from) - rankOf(about.move.to)
    case 'lapse':
      return (about.fall ? 50 : 20) + rankOf(about.lapse.tier) - rankOf(about.lapse.tierAfter)
    case 'reports':
      return 30
    case 'files':
    case 'draft':
    case 'backup':
    case 'term':
      return 10
    case 'plan':
      return rankOf(about.tier)
    default:
      return about satisfies never
  }
}
