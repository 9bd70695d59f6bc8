import type { Requirement } from '../../../shared/program/edition'
import type { TierId } from '../../../shared/program/ids'

/** What a person asked to have opened down to its entries and rules. */
export type Reason =
  | { readonly of: 'tier'; readonly tier: TierId }
  | { readonly of: 'finding'; readonly tier: TierId; readonly kind: Requirement['kind'] }
  | { readonly of: 'entries'; readonly title: string; readonly ids: readonly string[] }

export type OpenReason = (reason: Reason) => void
