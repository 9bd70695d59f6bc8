import { stated } from '../cite'
import { BASIC, GOLD, PLATINUM, PROFESSIONAL, SILVER, STARTER } from '../common/standings'
import type { NotAsked, Requirement, Tier } from '../edition'
import type { SeedLine } from '../source'

const POINTS = { column: 'Points / Year' }
const REVENUE = { column: 'Min. Revenue' }
const CERTIFICATIONS = 'Certifications Required'

/** The seven tiers of the requirements page (000:20-27); what it says of them in words is in 002. */
export const TIERS: readonly Tier[] = [
  {
    id: 'now',
    name: 'Now',
    standing: 'not stated',
    about: 'not stated',
    advisory: [],
    requirements: [{ kind: 'points', atLeast: stated(3000, '000:21', 'Now', POINTS) }],
    notAsked: [noRevenue('000:21', 'Now'), noCertifications('000:21', 'Now')],
  },
  {
    id: 'starter',
    name: 'Starter',
    ...STARTER,
    requirements: [{ kind: 'points', atLeast: stated(4000, '000:22', 'Starter', POINTS) }],
    notAsked: [noRevenue('000:22', 'Starter'), noCertifications('000:22', 'Starter')],
  },
  {
    id: 'basic',
    name: 'Basic',
    ...BASIC,
    requirements: [{ kind: 'points', atLeast: stated(5000, '000:23', 'Basic', POINTS) }],
    notAsked: [noRevenue('000:23', 'Basic'), noCertifications('000:23', 'Basic')],
  },
  {
    id: 'professional',
    name: 'Professional',
    ...PROFESSIONAL,
    requirements: [
      { kind: 'points', atLeast: stated(8000, '000:24', 'Professional', POINTS) },
      { kind: 'revenue', atLeast: stated(7200, '000:24', 'Professional', REVENUE) },
    ],
    notAsked: [noCertifications('000:24', 'Professional')],
  },
  {
    id: 'silver',
    name: 'Silver',
    ...SILVER,
    requirements: [
      { kind: 'points', atLeast: stated(20000, '000:25', 'Silver', POINTS) },
      { kind: 'revenue', atLeast: stated(12000, '000:25', 'Silver', REVENUE) },
      ...certifications('000:25', 'Silver', { profile: 1, sales: 2 }),
    ],
  },
  {
    id: 'gold',
    name: 'Gold',
    ...GOLD,
    requirements: [
      { kind: 'points', atLeast: stated(50000, '000:26', 'Gold', POINTS) },
      { kind: 'revenue', atLeast: stated(18000, '000:26', 'Gold', REVENUE) },
      ...certifications('000:26', 'Gold', { profile: 2, sales: 6 }),
    ],
  },
  {
    id: 'platinum',
    name: 'Platinum',
    ...PLATINUM,
    requirements: [
      { kind: 'points', atLeast: stated(200000, '000:27', 'Platinum', POINTS) },
      { kind: 'revenue', atLeast: stated(30000, '000:27', 'Platinum', REVENUE) },
      ...certifications('000:27', 'Platinum', { profile: 3, sales: 10 }),
    ],
  },
]

function certifications(
  line: SeedLine,
  row: string,
  counts: { readonly profile: number; readonly sales: number },
): readonly Requirement[] {
  const column = CERTIFICATIONS
  return [
    { kind: 'profile', atLeast: stated(counts.profile, line, row, { column, as: '# Profile' }) },
    { kind: 'sales', atLeast: stated(counts.sales, line, row, { column, as: '# Sales' }) },
  ]
}

function noRevenue(line: SeedLine, row: string): NotAsked {
  return { kind: 'revenue', says: stated('none', line, row, REVENUE) }
}

function noCertifications(line: SeedLine, row: string): NotAsked {
  return { kind: 'certifications', says: stated('none', line, row, { column: CERTIFICATIONS }) }
}
