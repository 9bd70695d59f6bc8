import type { ContradictionId, PlanId, TierId } from '../../../../shared/program/ids'
import type { Source } from '../../../../shared/program/source'

/** What an edition says in one cell of the program. */
export interface Saying {
  readonly kind: 'stated' | 'none asked' | 'not stated'
  /** '50,000', '≤ 4 h', 'yes', 'none'. */
  readonly says: string
  /** null only where nothing is stated. */
  readonly source: Source | null
  /** Small print that is part of what is said: '+ Kick-Off'. */
  readonly note?: string
  /** How it was come by, which is no part of it: '45 × 12', 'written “Bronze”'. */
  readonly how?: string
}

export interface Column {
  readonly id: string
  readonly name: string
  /** Where the column is a tier or plan, which wears its colour. */
  readonly plan?: PlanId
  readonly align: 'start' | 'end'
}

/** One row as one edition has it. */
export interface SheetRow {
  readonly id: string
  readonly name: string
  readonly tier?: TierId
  /** The heading above it, where a sheet has parts. */
  readonly part?: string
  /** Other names, under which it is found as well. */
  readonly aliases?: readonly string[]
  /** What stands beside the name and is no measure: 'Qualified partners' (002:52). */
  readonly standing?: Saying
  /** True where only 002 has the row and this edition takes it over. */
  readonly inherited: boolean
  /** Absent where the edition names none for the row, so that the lines have to tell. */
  readonly contradictions?: readonly ContradictionId[]
  readonly cells: Readonly<Record<string, Saying>>
}

/** A table of the program as one edition has it. */
export interface Sheet {
  readonly id: string
  readonly caption: string
  /** What the first column holds: 'Tier', 'Activity'. */
  readonly of: string
  /** 'matrix': a column for each tier, so editions stand one above the other; 'list': beside each other. */
  readonly shape: 'matrix' | 'list'
  /** Where a place stands: once at the row's head, or beside each figure. */
  readonly placesAt: 'row' | 'figure'
  readonly columns: readonly Column[]
  readonly rows: readonly SheetRow[]
}

export const NOT_STATED: Saying = { kind: 'not stated', says: 'not stated', source: null }

/** A cell that states something. */
export function say(
  says: string,
  source: Source,
  small: Pick<Saying, 'note' | 'how'> = {},
): Saying {
  return { kind: 'stated', says, source, ...small }
}

/** How a figure was worked out, where no line states it. */
export function howOf(source: Source): Pick<Saying, 'how'> {
  return 'derived' in source ? { how: source.derived } : {}
}
