import { formatNumber } from '../../../../shared/basics/format'
import { sayAward, sayCap, sayCounting } from '../../../../shared/documents/words'
import type { Activity } from '../../../../shared/program/activity'
import type { Edition } from '../../../../shared/program/edition'
import type { Source } from '../../../../shared/program/source'
import { type Saying, type Sheet, say } from './sheet'

/** Everything that earns points, what for, and where it stops. */
export function catalogueSheet(edition: Edition): Sheet {
  return {
    id: 'catalogue',
    caption: 'Activities that earn points',
    of: 'Activity',
    shape: 'list',
    placesAt: 'figure',
    columns: [
      { id: 'points', name: 'Points', align: 'end' },
      { id: 'unit', name: 'Unit', align: 'start' },
      { id: 'cap', name: 'Cap and counting', align: 'start' },
    ],
    rows: edition.catalogue.map((activity) => ({
      id: activity.id,
      name: activity.name,
      aliases: activity.aliases,
      inherited: activity.inherited,
      contradictions: activity.contradictions,
      cells: { points: award(activity), unit: bare(activity.per), cap: cap(activity) },
    })),
  }
}

function award({ award }: Activity): Saying {
  if (award.kind === 'given') return bare(sayAward(award))
  const { value, source } = award.points
  const floor = award.kind === 'floor' || award.kind === 'floor-if-reached'
  return say(`${formatNumber(value)}${floor ? '+' : ''}`, source)
}

/** Where it stops, and how a row of it is counted. */
function cap(activity: Activity): Saying {
  const note = [
    sayCounting({ ...activity, inherited: false }),
    activity.award.kind === 'given' && activity.award.reductions ? 'may be a reduction' : '',
  ]
  const said = note.filter(Boolean).join('; ')
  // The place of the number stands beside it, so not in the words as well.
  const says = sayCap(activity).replace(/ \([^)]*\)$/, '')
  return { kind: 'stated', says, source: sourceOf(activity), ...(said && { note: said }) }
}

function sourceOf({ cap }: Activity): Source | null {
  if (cap.kind === 'again-after') return cap.months.source
  return cap.kind === 'partnership-years' ? cap.most.source : null
}

/** Words that sum up a row of the catalogue rather than state a figure. */
function bare(says: string): Saying {
  return { kind: 'stated', says, source: null }
}
