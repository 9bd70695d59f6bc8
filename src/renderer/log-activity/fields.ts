import { ACTIVITY_COLUMNS, type ActivityColumns } from '../../shared/csv/reading/activity-columns'
import type { Activity } from '../../shared/program/activity'

/** Which fields an activity needs; the others are not shown, and not saved. */
export interface Fields {
  /** The label of the reference, or null where the activity has none. */
  readonly reference: string | null
  readonly person: boolean
  readonly quantity: boolean
  readonly points: ActivityColumns['points']
  readonly floor: number
  readonly revenue: ActivityColumns['revenue']
  readonly minutes: boolean
}

/** The fields of an activity, from the same table that reads the files. */
export function fieldsOf({ id, reference, cap, quantity, award }: Activity): Fields {
  const columns = ACTIVITY_COLUMNS.get(id)
  const counted = award.kind === 'fixed' || award.kind.startsWith('floor')
  return {
    reference: reference === 'not stated' ? null : capital(reference.replace(/^the /, '')),
    person: cap.kind === 'person-and-reference',
    quantity: counted && quantity !== 'clipped to one' && columns?.quantity !== 'one',
    points: columns?.points ?? 'none',
    floor: columns?.floor ?? 0,
    revenue: columns?.revenue ?? 'none',
    minutes: columns?.minutes === 'needed',
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
