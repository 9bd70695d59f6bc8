import type { Day } from '../../../../shared/basics/day'
import type { TierId } from '../../../../shared/program/ids'
import { isWithin, TERM_DAYS } from '../../../../shared/records/ahead'
import { planDiffers } from '../../../../shared/records/plan-beside-tier'
import { runningTerm } from '../../../../shared/records/term'
import type { Row } from '../../../engine/list/row'
import type { Condition } from '../../../stores/list-view'
import { isClose } from './is-close'

/** What the list marks of its partners beside their figures, by partner; who is absent has none. */
export interface ListMarks {
  /** How many reports wait to be approved. */
  readonly waiting: ReadonlyMap<string, number>
  /** The day of the last entry up to the day looked at; empty where no column shows it. */
  readonly lastActivity: ReadonlyMap<string, Day>
}

/** What some filters and columns look at beyond the rows themselves. */
export interface ListAids {
  /** The day looked at. */
  readonly cutOff: Day | null
  /** null until they were asked for. */
  readonly marks: ListMarks | null
  /** Who would fall at the coming month end; null until it was asked for. */
  readonly falling: ReadonlyMap<string, TierId | null> | null
  /** Who holds certificates, by partner; null until they were asked for. */
  readonly holders: ReadonlyMap<string, string> | null
}

export const NO_AIDS: ListAids = { cutOff: null, marks: null, falling: null, holders: null }

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
      return row.next !== null && isClose(row.next)
    case 'falling':
      return aids.falling?.has(row.partner.id) ?? false
    case 'waiting':
      return aids.marks?.waiting.has(row.partner.id) ?? false
    case 'term':
      return aids.cutOff !== null && endsSoon(row, aids.cutOff)
    case 'plan':
      return planDiffers(row.partner, row.standing.tier)
    default:
      return condition satisfies never
  }
}

function endsSoon({ partner }: Row, day: Day): boolean {
  const term = runningTerm(partner, day)
  return term !== null && isWithin(TERM_DAYS, term.to, day)
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
