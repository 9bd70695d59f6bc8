import { type Day, monthEndBefore } from '../../../../shared/basics/day'
import type { ColumnId } from '../../../stores/list-view'
import { shortDay } from '../../../ui/short-day'

/** How a column stands in the list. */
export interface Column {
  readonly name: string
  /** The least it can be read in, in pixels. */
  readonly least: number
  /** Its part of the room that is left over. */
  readonly grows: number
  readonly number?: boolean
  /** Whether the first press on its heading sorts the greatest first. */
  readonly descends?: boolean
  /** False where it cannot be sorted by. */
  readonly sorts?: false
}

/** Every column of the list. */
export const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  name: { name: 'Partner', least: 166, grows: 1.6 },
  profile: { name: 'Profile', least: 88, grows: 0.4 },
  country: { name: 'Country', least: 104, grows: 0.6 },
  stage: { name: 'Stage', least: 116, grows: 0.4 },
  owner: { name: 'Owner', least: 104, grows: 0.6 },
  plan: { name: 'Plan', least: 92, grows: 0.3 },
  tier: { name: 'Tier', least: 132, grows: 0.2, descends: true },
  next: { name: 'To the next tier', least: 144, grows: 1.4, descends: true },
  points: { name: 'Points', least: 64, grows: 0.2, number: true, descends: true },
  change: { name: 'Since the last month end', least: 74, grows: 0.2, number: true, descends: true },
  trend: { name: 'Trend', least: 82, grows: 0.3, sorts: false },
  revenue: { name: 'Revenue', least: 88, grows: 0.2, number: true, descends: true },
  certifications: { name: 'Certifications', least: 98, grows: 0.2, number: true, descends: true },
  joined: { name: 'Joined', least: 88, grows: 0.2 },
  term: { name: 'Term ends', least: 88, grows: 0.2 },
  activity: { name: 'Last activity', least: 92, grows: 0.2, descends: true },
}

/** As the heading says it: since which day is counted. */
export function headingOf(id: ColumnId, cutOff: Day): string {
  return id === 'change' ? `Since ${shortDay(monthEndBefore(cutOff))}` : COLUMNS[id].name
}

/** What is shown where nobody chose, most telling first. */
export const AUTOMATIC: readonly ColumnId[] = [
  'name',
  'tier',
  'next',
  'points',
  'change',
  'trend',
  'revenue',
  'certifications',
  'term',
  'owner',
]

export const GAP = 10
/** At both ends of a row, in pixels. */
export const SIDES = 24

/** The columns shown: those chosen, or as many of the most telling as have room in so many pixels. */
export function columnsIn(chosen: readonly ColumnId[] | null, width: number): readonly ColumnId[] {
  if (chosen) return chosen
  let shown = AUTOMATIC.slice(0, LEAST_SHOWN)
  for (const id of AUTOMATIC.slice(LEAST_SHOWN)) {
    const more = [...shown, id]
    if (widthOf(more) > width) break
    shown = more
  }
  return shown
}

const LEAST_SHOWN = 5

/** The least room that columns can be read in, in pixels. */
export function widthOf(columns: readonly ColumnId[]): number {
  const sum = columns.reduce((total, id) => total + COLUMNS[id].least, 0)
  return sum + (columns.length - 1) * GAP + SIDES
}

/** The tracks of the grid that every row shares. */
export function tracksOf(columns: readonly ColumnId[]): string {
  return columns.map((id) => `minmax(${COLUMNS[id].least}px, ${COLUMNS[id].grows}fr)`).join(' ')
}
