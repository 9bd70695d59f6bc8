import type { PlanId, ProfileId } from '../program/ids'
import type { Stage } from '../records/partner'
import type { Country } from './countries'
import type { Story } from './story'

/** One invented company and how busy it is; the generator turns this into a ledger. */
export interface SamplePartner {
  readonly id: string
  readonly name: string
  readonly profile: ProfileId
  readonly country: Country
  readonly plan: PlanId | ''
  /** Absent = active. */
  readonly stage?: Stage
  /** Months since it joined. */
  readonly joined: number
  /** Days until its partnership year ends, where that is soon; `joined` is then whole years. */
  readonly termEnds?: number
  /** Months since it fell silent; absent = it is at work to this day. */
  readonly silent?: number
  /** Dollars of revenue for 7x in a month. */
  readonly revenue: number
  /** Projects in a year. */
  readonly projects: number
  /** Talks, articles, sites and posts: 0 (quiet) to 3 (everywhere). */
  readonly community: 0 | 1 | 2 | 3
  /** Valid certificates. */
  readonly certified: { readonly profile: number; readonly sales: number }
  /** What makes it worth a look. */
  readonly stories: readonly Story[]
}

/** No certificates. */
export const NONE = { profile: 0, sales: 0 } as const
