import { PROFILE_IDS, type ProfileId, TIER_IDS, type TierId } from '../../shared/program/ids'
import { STAGES, type Stage } from '../../shared/records/partner'
import { textsIn } from './kept'

/** Every column of the partners list, in the order in which they are offered. */
export const COLUMN_IDS = [
  'name',
  'profile',
  'country',
  'stage',
  'owner',
  'plan',
  'tier',
  'next',
  'points',
  'change',
  'trend',
  'revenue',
  'certifications',
  'joined',
  'term',
  'activity',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** What the list can be asked for beyond the particulars of a partner. */
export const CONDITIONS = ['close', 'falling', 'waiting', 'term', 'plan'] as const
export type Condition = (typeof CONDITIONS)[number]

/** Which partners are shown; an empty list lets all pass. */
export interface ListFilters {
  /** 'none' = below the first tier. */
  readonly tiers: readonly (TierId | 'none')[]
  /** '' = no profile given; the same for countries and owners. */
  readonly profiles: readonly (ProfileId | '')[]
  readonly stages: readonly Stage[]
  readonly countries: readonly string[]
  readonly owners: readonly string[]
  readonly condition: Condition | null
}

/** How the list is laid out: what a saved view keeps. */
export interface ListLayout extends ListFilters {
  /** null = those that have room, most telling first. */
  readonly columns: readonly ColumnId[] | null
  readonly sort: ColumnId
  readonly descending: boolean
}

export const NO_FILTERS: ListFilters = {
  tiers: [],
  profiles: [],
  stages: [],
  countries: [],
  owners: [],
  condition: null,
}

export const FIRST_LAYOUT: ListLayout = {
  ...NO_FILTERS,
  columns: null,
  sort: 'next',
  descending: true,
}

const TIERS = [...TIER_IDS, 'none' as const]
const PROFILES = [...PROFILE_IDS, '' as const]

/** The parts of a kept layout that are sound: it may come from another version or hand. */
export function layoutKept(said: Readonly<Record<string, unknown>>): Partial<ListLayout> {
  const sort = COLUMN_IDS.find((id) => id === said.sort && id !== 'trend')
  const condition = CONDITIONS.find((one) => one === said.condition)
  const columns = columnsKept(said.columns)
  return {
    ...(sort && { sort }),
    ...(typeof said.descending === 'boolean' && { descending: said.descending }),
    ...(condition && { condition }),
    ...(columns && { columns }),
    ...(Array.isArray(said.tiers) && { tiers: among(TIERS, said.tiers) }),
    ...(Array.isArray(said.profiles) && { profiles: among(PROFILES, said.profiles) }),
    ...(Array.isArray(said.stages) && { stages: among(STAGES, said.stages) }),
    ...(Array.isArray(said.countries) && { countries: textsIn(said.countries) }),
    ...(Array.isArray(said.owners) && { owners: textsIn(said.owners) }),
  }
}

/** Just the layout of something that holds more. */
export function layoutOf(view: ListLayout): ListLayout {
  const { tiers, profiles, stages, countries, owners, condition } = view
  const { columns, sort, descending } = view
  return { tiers, profiles, stages, countries, owners, condition, columns, sort, descending }
}

/** Whether two layouts show the same; the order of columns counts, that of filters does not. */
export function sameLayout(a: ListLayout, b: ListLayout): boolean {
  return written(a) === written(b)
}

function written(layout: ListLayout): string {
  const { columns, sort, descending, condition, ...lists } = layoutOf(layout)
  const sorted = Object.entries(lists).map(([name, list]) => [name, [...list].sort()])
  return JSON.stringify([sorted, columns, sort, descending, condition])
}

/** Columns as they are shown: the name is always there, and first. */
export function columnsKept(said: unknown): readonly ColumnId[] | null {
  if (!Array.isArray(said)) return null
  const known = [...new Set(said)].flatMap((one) => COLUMN_IDS.filter((id) => id === one))
  return ['name', ...known.filter((id) => id !== 'name')]
}

function among<T>(allowed: readonly T[], said: readonly unknown[]): readonly T[] {
  return allowed.filter((one) => said.includes(one))
}
