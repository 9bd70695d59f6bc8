import type { PlanId, ProfileId } from '../program/ids'

/** One invented company and how busy it is; the generator turns this into a ledger. */
export interface SamplePartner {
  readonly id: string
  readonly name: string
  readonly profile: ProfileId
  readonly country: string
  readonly plan: PlanId | ''
  /** Months since it joined. */
  readonly joined: number
  /** Dollars of revenue for 7x in a month. */
  readonly revenue: number
  /** Premium projects in a year. */
  readonly projects: number
  /** Talks, articles, sites and posts: 0 (quiet) to 3 (everywhere). */
  readonly community: 0 | 1 | 2 | 3
  /** Valid certificates. */
  readonly certified: { readonly profile: number; readonly sales: number }
  /** What makes it worth a look. */
  readonly stories: readonly Story[]
}

export type Story =
  /** A sales certificate expired last month. */
  | 'lapse'
  /** A certificate came without its issue date. */
  | 'undated'
  /** A customer was refunded this year. */
  | 'refund'
  /** A large entry left the window with the last month end. */
  | 'roll-off'
  /** Two reports of one month's pipeline, one project billed and claimed. */
  | 'clips'
  /** Reports wait for approval. */
  | 'waiting'
  /** The joining day is not known. */
  | 'no joining day'

const none = { profile: 0, sales: 0 }

/** Twenty invented companies over all profiles and tiers. */
export const SAMPLE_PARTNERS: readonly SamplePartner[] = [
  {
    id: 'ND-01',
    name: 'Nordwind Digital GmbH',
    profile: 'it',
    country: 'Germany',
    plan: 'professional',
    joined: 43,
    revenue: 1650,
    projects: 5,
    community: 2,
    certified: { profile: 2, sales: 5 },
    stories: ['lapse', 'clips'],
  },
  {
    id: 'AF-02',
    name: 'Atelier Fjord AS',
    profile: 'creative',
    country: 'Norway',
    plan: 'professional',
    joined: 31,
    revenue: 900,
    projects: 1,
    community: 1,
    certified: { profile: 1, sales: 2 },
    stories: ['waiting'],
  },
  {
    id: 'KH-03',
    name: 'Kaisla Hosting Oy',
    profile: 'hosting',
    country: 'Finland',
    plan: 'gold',
    joined: 52,
    revenue: 2400,
    projects: 4,
    community: 3,
    certified: { profile: 3, sales: 7 },
    stories: [],
  },
  {
    id: 'SW-04',
    name: 'Sakura Web 合同会社',
    profile: 'it',
    country: 'Japan',
    plan: 'basic',
    joined: 20,
    revenue: 320,
    projects: 0,
    community: 2,
    certified: { profile: 1, sales: 0 },
    stories: ['clips'],
  },
  {
    id: 'MR-05',
    name: 'Meridian Resellers Ltd',
    profile: 'distribution',
    country: 'Ireland',
    plan: 'silver',
    joined: 38,
    revenue: 1900,
    projects: 2,
    community: 1,
    certified: { profile: 1, sales: 2 },
    stories: ['undated', 'refund'],
  },
  {
    id: 'PS-06',
    name: 'Peloton Studio',
    profile: 'creative',
    country: 'France',
    plan: 'starter',
    joined: 15,
    revenue: 210,
    projects: 0,
    community: 1,
    certified: none,
    stories: [],
  },
  {
    id: 'BH-07',
    name: 'Blue Harbor Agency',
    profile: 'creative',
    country: 'United States',
    plan: 'starter',
    joined: 11,
    revenue: 120,
    projects: 0,
    community: 2,
    certified: none,
    stories: ['waiting'],
  },
  {
    id: 'OD-08',
    name: 'Ὀδυσσεύς Digital',
    profile: 'creative',
    country: 'Greece',
    plan: 'now',
    joined: 9,
    revenue: 60,
    projects: 0,
    community: 1,
    certified: none,
    stories: [],
  },
  {
    id: 'NS-09',
    name: 'Novaterra Systems Inc.',
    profile: 'it',
    country: 'United States',
    plan: 'platinum',
    joined: 64,
    revenue: 14500,
    projects: 6,
    community: 3,
    certified: { profile: 4, sales: 11 },
    stories: ['clips'],
  },
  {
    id: 'GO-10',
    name: 'Granite & Oak',
    profile: 'distribution',
    country: 'United Kingdom',
    plan: 'basic',
    joined: 27,
    revenue: 580,
    projects: 1,
    community: 1,
    certified: { profile: 0, sales: 1 },
    stories: ['refund'],
  },
  {
    id: 'LP-11',
    name: 'Lumen Partners',
    profile: 'hosting',
    country: 'Netherlands',
    plan: 'silver',
    joined: 33,
    revenue: 1250,
    projects: 1,
    community: 2,
    certified: { profile: 1, sales: 2 },
    stories: ['roll-off'],
  },
  {
    id: 'CL-12',
    name: 'Copper Lane',
    profile: 'creative',
    country: 'Canada',
    plan: 'professional',
    joined: 24,
    revenue: 540,
    projects: 0,
    community: 1,
    certified: none,
    stories: ['roll-off'],
  },
  {
    id: 'HW-13',
    name: 'Helix Works',
    profile: 'it',
    country: 'Poland',
    plan: 'basic',
    joined: 18,
    revenue: 140,
    projects: 0,
    community: 2,
    certified: none,
    stories: [],
  },
  {
    id: 'OM-14',
    name: 'Ostara Media',
    profile: 'creative',
    country: 'Austria',
    plan: 'starter',
    joined: 47,
    revenue: 1900,
    projects: 6,
    community: 2,
    certified: { profile: 2, sales: 6 },
    stories: [],
  },
  {
    id: 'QN-15',
    name: 'Quay Nine',
    profile: 'hosting',
    country: 'New Zealand',
    plan: 'starter',
    joined: 13,
    revenue: 180,
    projects: 0,
    community: 1,
    certified: none,
    stories: ['no joining day'],
  },
  {
    id: 'DS-16',
    name: 'دار السلام للبرمجيات',
    profile: 'it',
    country: 'Jordan',
    plan: 'now',
    joined: 8,
    revenue: 90,
    projects: 0,
    community: 1,
    certified: none,
    stories: ['waiting'],
  },
  {
    id: 'TS-17',
    name: 'Thistle & Sons Training',
    profile: 'distribution',
    country: 'United Kingdom',
    plan: 'student',
    joined: 5,
    revenue: 0,
    projects: 0,
    community: 0,
    certified: none,
    stories: [],
  },
  {
    id: 'VA-18',
    name: 'Vértice Ágil',
    profile: 'it',
    country: 'Spain',
    plan: '',
    joined: 22,
    revenue: 1150,
    projects: 2,
    community: 2,
    certified: { profile: 1, sales: 1 },
    stories: ['undated'],
  },
  {
    id: 'RB-19',
    name: 'Rosewood Bureau',
    profile: 'creative',
    country: 'Denmark',
    plan: 'professional',
    joined: 36,
    revenue: 1050,
    projects: 1,
    community: 2,
    certified: { profile: 1, sales: 2 },
    stories: ['lapse'],
  },
  {
    id: 'ZK-20',
    name: 'Zenit Kommunikation AG',
    profile: 'distribution',
    country: 'Switzerland',
    plan: 'basic',
    joined: 16,
    revenue: 0,
    projects: 0,
    community: 3,
    certified: none,
    stories: ['clips'],
  },
]
