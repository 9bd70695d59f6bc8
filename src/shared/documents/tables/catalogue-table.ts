import type { Activity } from '../../program/activity'
import type { Edition } from '../../program/edition'
import type { Table } from '../content'
import { DENSE, INK } from '../look'
import { noteOf, sayAward, sayCap, sayCounting } from '../words'

/** Every activity with its points, unit, floor and cap in words; made for a landscape page. */
export function catalogueTable(edition: Edition): Table {
  return {
    margin: [0, 4, 0, 10],
    fontSize: 7.4,
    lineHeight: 1.05,
    layout: DENSE,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: [170, 44, 122, 122, '*', 52],
      body: [
        ['Activity', 'Points', 'Unit', 'Cap', 'How it counts', 'Source'].map((text) => ({
          text,
          style: 'head',
        })),
        ...edition.catalogue.map((activity) => [
          { text: activity.name, style: 'label' },
          { text: sayAward(activity.award) },
          { text: activity.per },
          { text: sayCap(activity) },
          { text: sayCounting(activity), color: INK.mute },
          { text: sourceOf(activity), style: 'source' },
        ]),
      ],
    },
  }
}

/** The line of the points, and the contradictions to look up in the appendix. */
function sourceOf({ award, contradictions }: Activity): string {
  const points = award.kind === 'given' ? '' : noteOf(award.points.source)
  const others = contradictions.filter((id) => id !== points)
  return [points, ...others].filter(Boolean).join(' ')
}
