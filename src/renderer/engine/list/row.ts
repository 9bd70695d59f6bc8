import type { TierId } from '../../../shared/program/ids'
import type { Partner } from '../../../shared/records/partner'
import type { NextStep } from '../../../shared/tier/next-step'
import type { PortfolioRow } from '../../../shared/tier/portfolio'

/** One line of the partners list. */
export interface Row {
  readonly partner: Partner
  readonly standing: PortfolioRow
  /** null at the top tier. */
  readonly next: NextStep | null
  /** The same partner at the last month end before the day looked at. */
  readonly before: { readonly tier: TierId | null; readonly points: number }
}

/** Some rows of the list, and of which list: a change in between begins another. */
export interface RowsPiece {
  readonly list: string
  readonly total: number
  readonly rows: readonly Row[]
}

/** A row and where in the list it stands. */
export interface ChangedRow {
  readonly at: number
  readonly row: Row
}

/** What a list has become since it was read: the same partners in the same order, some with another row. */
export interface ChangedRows {
  readonly list: string
  readonly changed: readonly ChangedRow[]
}
