import { parseDay } from '../../shared/basics/day'
import { formatNumber } from '../../shared/basics/format'
import { cents } from '../../shared/basics/money'
import type { Entry } from '../../shared/ledger/entry'
import type { Activity } from '../../shared/program/activity'
import type { LogDraft } from '../stores/draft'
import { type Fields, fieldsOf } from './fields'
import { readHundredths, readMinutes, readWhole } from './read-amount'

/** What is wrong with a field, in one sentence that says what to do. */
export type Complaints = Readonly<Partial<Record<keyof LogDraft, string>>>

export interface Read {
  /** null as long as a field is missing or wrong. */
  readonly entry: Entry | null
  readonly complaints: Complaints
}

/** Ids are given on saving; until then the entry sorts after every other of its day. */
const NOT_YET = '~'

/** The entry a draft stands for, or what still keeps it from being one. */
export function readDraft(draft: LogDraft, activity: Activity | undefined): Read {
  if (!activity) {
    return { entry: null, complaints: { activity: 'Choose what the partner did.', ...who(draft) } }
  }
  const fields = fieldsOf(activity)
  const day = draft.date === null ? null : parseDay(draft.date)
  const quantity = fields.quantity && draft.quantity.trim() !== '' ? readWhole(draft.quantity) : 1
  const points = fields.points === 'none' ? null : readOptional(draft.points, readWhole)
  const revenue = fields.revenue === 'none' ? null : readOptional(draft.revenue, readHundredths)
  const minutes = fields.minutes ? readOptional(draft.minutes, readMinutes) : null
  const complaints: Complaints = {
    ...who(draft),
    ...(!day && { date: 'Write the day it happened.' }),
    ...((quantity === null || quantity < 1) && {
      quantity: `${unread(draft.quantity)}Write a whole number from 1 up.`,
    }),
    ...pointsComplaint(fields, points, quantity ?? 1, draft.points),
    ...reductionComplaint(activity, points),
    ...revenueComplaint(fields, revenue, draft.revenue),
    ...minutesComplaint(fields, minutes, draft.minutes),
  }
  const sound = Object.keys(complaints).length === 0 && draft.partner !== null && day && quantity
  if (!sound || points === 'wrong' || revenue === 'wrong' || minutes === 'wrong')
    return { entry: null, complaints }
  const entry: Entry = {
    id: NOT_YET,
    partner: draft.partner,
    date: day,
    activity: activity.id,
    quantity,
    points,
    revenue: revenue === null ? null : cents(revenue),
    minutes,
    status: draft.status,
    reference: fields.reference === null ? '' : draft.reference.trim(),
    person: fields.person ? draft.person.trim() : '',
    note: draft.note.trim(),
    line: 0,
  }
  return { entry, complaints }
}

type Optional = number | null | 'wrong'

function readOptional(text: string, read: (text: string) => number | null): Optional {
  return text.trim() === '' ? null : (read(text) ?? 'wrong')
}

/** What was typed and is not read, before what to write instead. */
function unread(text: string): string {
  const typed = text.trim()
  return `“${typed.length > 24 ? `${typed.slice(0, 23)}…` : typed}” is not read. `
}

function who({ partner }: LogDraft): Complaints {
  return partner === null ? { partner: 'Choose the partner.' } : {}
}

function pointsComplaint(
  { points: rule, floor }: Fields,
  points: Optional,
  quantity: number,
  typed: string,
): Complaints {
  if (rule === 'none') return {}
  if (points === 'wrong')
    return { points: `${unread(typed)}Write whole points in digits, like 1,250.` }
  if (rule === 'above zero' && (points === null || points === 0))
    return { points: 'Write the points agreed, case by case.' }
  const least = floor * quantity
  if (rule === 'at least the floor' && points !== null && points < least)
    return { points: `At least ${formatNumber(least)} points, or leave it empty for just that.` }
  return {}
}

/** [L7] Points are taken away only where the edition knows reductions (K17). */
function reductionComplaint({ award }: Activity, points: Optional): Complaints {
  const reduces = award.kind === 'given' && typeof points === 'number' && points < 0
  if (!reduces || award.reductions) return {}
  return { points: 'This edition takes no points away (K17): write points above zero.' }
}

function revenueComplaint({ revenue: rule }: Fields, revenue: Optional, typed: string): Complaints {
  if (revenue === 'wrong')
    return { revenue: `${unread(typed)}Write dollars in digits, like 1,250 or 1,250.50.` }
  if (rule === 'needed' && revenue === null)
    return { revenue: 'Write the amount in dollars; a refund with a minus.' }
  return {}
}

function minutesComplaint(
  { minutes: needed }: Fields,
  minutes: Optional,
  typed: string,
): Complaints {
  if (!needed) return {}
  if (minutes === 'wrong')
    return { minutes: `${unread(typed)}Write the minutes of work, like 90 or 1:30.` }
  return minutes === null || minutes < 1
    ? { minutes: 'Write the minutes of work, a whole number from 1 up.' }
    : {}
}
