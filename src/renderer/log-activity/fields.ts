import { capital } from '../../shared/basics/text'
import { ACTIVITY_COLUMNS, type ActivityColumns } from '../../shared/csv/reading/activity-columns'
import type { Activity } from '../../shared/program/activity'
import { nounOf } from './worth-words'

/** Which fields an activity needs; the others are not shown, and not saved. */
export interface Fields {
  /** The label of the reference, or null where the activity has none. */
  readonly reference: string | null
  /** What the reference is good for, in a few words. */
  readonly referenceHint: string
  readonly person: boolean
  readonly quantity: boolean
  readonly points: ActivityColumns['points']
  readonly floor: number
  readonly revenue: ActivityColumns['revenue']
  readonly minutes: boolean
}

/** The fields of an activity, from the same table that reads the files. */
export function fieldsOf(activity: Activity): Fields {
  const { id, reference, cap, quantity, award } = activity
  const columns = ACTIVITY_COLUMNS.get(id)
  const counted = award.kind === 'fixed' || award.kind.startsWith('floor')
  return {
    reference: reference === 'not stated' ? null : capital(nounOf(activity)),
    referenceHint: hintOf(activity),
    person: cap.kind === 'person-and-reference',
    quantity: counted && quantity !== 'clipped to one' && columns?.quantity !== 'one',
    points: columns?.points ?? 'none',
    floor: columns?.floor ?? 0,
    revenue: columns?.revenue ?? 'none',
    minutes: columns?.minutes === 'needed',
  }
}

/** What to write as the reference, where the label alone does not say it. */
function hintOf({ id, award }: Activity): string {
  switch (id) {
    case 'article':
    case 'tutorial':
    case 'press-release':
    case 'case-study':
    case 'customer-reference':
      return 'Its title or address'
    case 'conference-talk':
      return 'Its title and the conference'
    case 'customer-site':
    case 'site-badge':
      return 'Its address, such as www.example.org'
    case 'full-event':
    case 'event-participation':
      return 'Its name and year'
    default:
      return award.kind === 'per-dollar' ? 'The number that is on it' : ''
  }
}
