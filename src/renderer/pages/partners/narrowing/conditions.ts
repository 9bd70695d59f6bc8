import { type Day, dayNumber } from '../../../../shared/basics/day'
import type { TierId } from '../../../../shared/program/ids'
import { termOn } from '../../../../shared/records/term'
import type { ListMarks } from '../../../engine/answers'
import type { Row } from '../../../engine/list/row'
import type { Condition } from '../../../stores/list-view'

/** What some filters and columns look at beyond the rows themselves. */
export interface ListAids {
  /** The day looked at. */
  readonly cutOff: Day | null
  /** null until they were asked for. */
  readonly marks: ListMarks | null
  /** Who would fall at the coming month end; null until it was asked for. */
  readonly falling: ReadonlyMap<string, TierId | null> | null
}

export const NO_AIDS: ListAids = { cutOff: null, marks: null, falling: null }

/** From here on a partner is close to the next tier: what is missing is worth asking for. */
export const NEAR = 0.85

/** Days before its end in which a term presses. */
export const TERM_DAYS = 60

/** What the condition is called where it can be taken away again. */
export const CONDITION_NAMES: Readonly<Record<Condition, string>> = {
  close: 'Close to the next tier',
  falling: 'Falling at the next review',
  waiting: 'Waiting reports',
  term: 'Terms ending',
  plan: 'Plan differs from tier',
}

/** The same as short as a chip is wide. */
export const CONDITION_CHIPS: Readonly<Record<Condition, string>> = {
  close: 'Close to next',
  falling: 'Falling',
  waiting: 'Waiting',
  term: 'Term ending',
  plan: 'Plan ≠ tier',
}

/** Whether a partner is one of those that a condition looks for. */
export function meets(row: Row, condition: Condition, aids: ListAids): boolean {
  switch (condition) {
    case 'close':
      return row.next !== null && row.next.share >= NEAR
    case 'falling':
      return aids.falling?.has(row.partner.id) ?? false
    case 'waiting':
      return aids.marks?.waiting.has(row.partner.id) ?? false
    case 'term':
      return aids.cutOff !== null && daysLeft(row, aids.cutOff) <= TERM_DAYS
    case 'plan':
      return planDiffers(row)
    default:
      return condition satisfies never
  }
}

/** Whether the plan bought is another than the tier earned; a student's plan is never an earned tier (K1). */
function planDiffers({ partner: { plan }, standing }: Row): boolean {
  return plan !== '' && plan !== 'student' && plan !== standing.tier
}

/** Days to the end of the partnership year of somebody who may renew it; endless for all others. */
function daysLeft({ partner }: Row, day: Day): number {
  const renews = partner.stage === 'active' || partner.stage === 'renewal-due'
  const term = renews ? termOn(partner.joinedOn, day) : null
  return term ? dayNumber(term.to) - dayNumber(day) : Number.POSITIVE_INFINITY
}

/** How many partners meet a condition; null where what it looks at was not asked for. */
export function countMeeting(
  rows: readonly Row[],
  condition: Condition,
  aids: ListAids,
): number | null {
  if (condition === 'falling') return aids.falling?.size ?? null
  if (condition === 'waiting') return aids.marks?.waiting.size ?? null
  return rows.reduce((count, row) => count + Number(meets(row, condition, aids)), 0)
}
