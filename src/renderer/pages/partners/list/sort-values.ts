import { dayCode } from '../../../../shared/ledger/pages/day-code'
import { PLAN_IDS, PROFILE_IDS, rankOf } from '../../../../shared/program/ids'
import { STAGES } from '../../../../shared/records/partner'
import { termOn } from '../../../../shared/records/term'
import type { Row } from '../../../engine/list/row'
import type { ColumnId } from '../../../stores/list-view'
import type { ListAids } from '../narrowing/conditions'

/** What a row is sorted by, as a number; null = nothing to sort by. */
export type SortValue = number | null

const byLetters = new Intl.Collator()

/** What each row is sorted by in a column, looked up once: comparing texts ten thousand times is what takes long. */
export function sortValues(
  rows: readonly Row[],
  column: Exclude<ColumnId, 'name'>,
  { cutOff, marks }: ListAids,
): (row: Row) => SortValue {
  switch (column) {
    case 'profile':
      return ({ partner }) => placeIn(PROFILE_IDS, partner.profile)
    case 'country':
      return alphabetical(rows, ({ partner }) => partner.country)
    case 'stage':
      return ({ partner }) => placeIn(STAGES, partner.stage)
    case 'owner':
      return alphabetical(rows, ({ partner }) => partner.owner ?? '')
    case 'plan':
      return ({ partner }) => placeIn(PLAN_IDS, partner.plan)
    case 'tier':
      return ({ standing }) => rankOf(standing.tier)
    case 'next':
      // The top tier has no next: it has nothing to be sorted by.
      return ({ next }) => next?.share ?? null
    case 'points':
      return ({ standing }) => standing.points
    case 'change':
      return changeOf
    case 'trend':
      // Only the rows in sight have a trend: it cannot be sorted by.
      return () => null
    case 'revenue':
      return ({ standing }) => standing.revenue
    case 'certifications':
      return ({ standing }) => standing.profile + standing.sales
    case 'joined':
      return ({ partner }) => (partner.joinedOn ? dayCode(partner.joinedOn) : null)
    case 'term':
      return ({ partner }) => {
        const term = cutOff === null ? null : termOn(partner.joinedOn, cutOff)
        return term ? dayCode(term.to) : null
      }
    case 'activity':
      return ({ partner }) => {
        const day = marks?.lastActivity.get(partner.id)
        return day ? dayCode(day) : null
      }
    default:
      return column satisfies never
  }
}

/** Points gained or lost since the last month end. */
export function changeOf({ standing, before }: Row): number {
  return standing.points - before.points
}

function placeIn(order: readonly string[], value: string): SortValue {
  const place = order.indexOf(value)
  return place < 0 ? null : place
}

function alphabetical(rows: readonly Row[], textOf: (row: Row) => string): (row: Row) => SortValue {
  const texts = [...new Set(rows.map(textOf))].filter((text) => text !== '')
  const places = new Map(texts.sort(byLetters.compare).map((text, place) => [text, place]))
  return (row) => places.get(textOf(row)) ?? null
}
