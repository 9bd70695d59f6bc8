import { type Day, monthEndBefore } from '../../../../shared/basics/day'
import type { Edition } from '../../../../shared/program/edition'
import { termOn } from '../../../../shared/records/term'
import type { Row } from '../../../engine/list/row'
import type { ColumnId } from '../../../stores/list-view'
import { sayStage } from '../../../ui/partner-words'
import { planName, tierName } from '../../../ui/tier-name'
import type { ListAids } from '../narrowing/conditions'
import { changeOf } from './sort-values'

/** A table as another program reads it: the headings first, numbers plain so that it can reckon on. */
export interface PlainTable {
  readonly header: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

interface Plain {
  readonly heading: string
  readonly cell: (row: Row) => string
}

/** The rows as they are shown, column for column; a column may stand for several of them. */
export function plainTable(
  rows: readonly Row[],
  columns: readonly ColumnId[],
  edition: Edition,
  cutOff: Day,
  aids: ListAids,
): PlainTable {
  const plain = columns.flatMap((id) => plainColumns(id, columns, edition, cutOff, aids))
  return {
    header: plain.map(({ heading }) => heading),
    lines: rows.map((row) => plain.map(({ cell }) => cell(row))),
  }
}

function plainColumns(
  id: ColumnId,
  shown: readonly ColumnId[],
  edition: Edition,
  cutOff: Day,
  aids: ListAids,
): readonly Plain[] {
  const own = (one: ColumnId) => plainColumns(one, [], edition, cutOff, aids)
  switch (id) {
    case 'name':
      return [
        { heading: 'Partner', cell: ({ partner }) => partner.name },
        { heading: 'Id', cell: ({ partner }) => partner.id },
        // They stand below the name where they have no column of their own.
        ...(shown.length === 0 || shown.includes('profile') ? [] : own('profile')),
        ...(shown.length === 0 || shown.includes('country') ? [] : own('country')),
      ]
    case 'profile': {
      const names = new Map(edition.profiles.map((profile) => [profile.id, profile.name]))
      const nameOf = ({ partner }: Row) =>
        partner.profile === '' ? '' : (names.get(partner.profile) ?? '')
      return [{ heading: 'Profile', cell: nameOf }]
    }
    case 'country':
      return [{ heading: 'Country', cell: ({ partner }) => partner.country }]
    case 'stage':
      return [{ heading: 'Stage', cell: ({ partner }) => sayStage(partner.stage) }]
    case 'owner':
      return [{ heading: 'Owner', cell: ({ partner }) => partner.owner ?? '' }]
    case 'plan':
      return [
        {
          heading: 'Plan',
          cell: ({ partner }) => (partner.plan === '' ? '' : planName(partner.plan)),
        },
      ]
    case 'tier':
      return [{ heading: `Tier on ${cutOff}`, cell: ({ standing }) => tierName(standing.tier) }]
    case 'next':
      return [
        { heading: 'Next tier', cell: ({ next }) => (next ? tierName(next.tier) : '') },
        { heading: 'To the next tier', cell: ({ next }) => next?.text ?? '' },
      ]
    case 'points':
      return [{ heading: 'Points', cell: ({ standing }) => String(standing.points) }]
    case 'change':
      return [
        {
          heading: `Points since ${monthEndBefore(cutOff)}`,
          cell: (row) => String(changeOf(row)),
        },
      ]
    case 'trend':
      // A picture has no cell.
      return []
    case 'revenue':
      return [
        {
          heading: 'Revenue (USD)',
          cell: ({ standing }) => (standing.revenue / 100).toFixed(2),
        },
      ]
    case 'certifications':
      return [
        { heading: 'Profile certifications', cell: ({ standing }) => String(standing.profile) },
        { heading: 'Sales certifications', cell: ({ standing }) => String(standing.sales) },
      ]
    case 'joined':
      return [{ heading: 'Joined', cell: ({ partner }) => partner.joinedOn ?? '' }]
    case 'term':
      return [
        { heading: 'Term ends', cell: ({ partner }) => termOn(partner.joinedOn, cutOff)?.to ?? '' },
      ]
    case 'activity':
      return [
        {
          heading: 'Last activity',
          cell: ({ partner }) => aids.marks?.lastActivity.get(partner.id) ?? '',
        },
      ]
    default:
      return id satisfies never
  }
}
