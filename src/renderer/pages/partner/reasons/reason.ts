import type { Day, Month } from '../../../../shared/basics/day'
import type { Requirement } from '../../../../shared/program/edition'
import type { TierId } from '../../../../shared/program/ids'

/** What a person asked to have opened down to its entries and rules. */
export type Reason = Subject & {
  /** Judged as of this day; absent = the day looked at. */
  readonly on?: Day
}

type Subject =
  | { readonly of: 'tier'; readonly tier: TierId }
  | { readonly of: 'finding'; readonly tier: TierId; readonly kind: Requirement['kind'] }
  | { readonly of: 'entries'; readonly title: string; readonly ids: readonly string[] }
  /** One bar of the chart. */
  | { readonly of: 'month'; readonly month: Month; readonly title: string }
  /** One point of its line: the twelve months that end on a day. */
  | { readonly of: 'total'; readonly on: Day }

export type OpenReason = (reason: Reason) => void
