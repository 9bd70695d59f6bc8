import { stated } from '../cite'
import { BASIC, GOLD, PLATINUM, PROFESSIONAL, SILVER, STARTER } from '../common/standings'
import type { NotAsked, Requirement, Tier } from '../edition'
import type { SeedLine } from '../source'

const POINTS = { column: 'Points' }
const REVENUE = { column: 'Revenue (USD)' }
const CERTIFICATIONS = 'Certifications'

/** The six tiers of the program document (002:111-117). */
export const TIERS: readonly Tier[] = [
  {
    id: 'starter',
    name: 'Starter',
    ...STARTER,
    requirements: [{ kind: 'points', atLeast: stated(3000, '002:112', 'Starter', POINTS) }],
    notAsked: [noRevenue('002:112', 'Starter'), noCertifications('002:112', 'Starter')],
  },
  {
    id: 'basic',
    name: 'Basic',
    ...BASIC,
    requirements: [{ kind: 'points', atLeast: stated(4000, '002:113', 'Basic', POINTS) }],
    notAsked: [noRevenue('002:113', 'Basic'), noCertifications('002:113', 'Basic')],
  },
  {
    id: 'professional',
    name: 'Professional',
    ...PROFESSIONAL,
    requirements: [{ kind: 'points', atLeast: stated(5000, '002:114', 'Professional', POINTS) }],
    notAsked: [noRevenue('002:114', 'Professional'), noCertifications('002:114', 'Professional')],
  },
  {
    id: 'silver',
    name: 'Silver',
    ...SILVER,
    requirements: [
      { kind: 'points', atLeast: stated(20000, '002:115', 'Silver', POINTS) },
      ...certifications('002:115', 'Silver', { profile: 1, sales: 1 }),
    ],
    notAsked: [noRevenue('002:115', 'Silver')],
  },
  {
    id: 'gold',
    name: 'Gold',
    ...GOLD,
    requirements: [
      { kind: 'points', atLeast: stated(50000, '002:116', 'Gold', POINTS) },
      { kind: 'revenue', atLeast: stated(15000, '002:116', 'Gold', REVENUE) },
      ...certifications('002:116', 'Gold', { profile: 2, sales: 2 }),
    ],
  },
  {
    id: 'platinum',
    name: 'Platinum',
    ...PLATINUM,
    requirements: [
      { kind: 'points', atLeast: stated(200000, '002:117', 'Platinum', POINTS) },
      { kind: 'revenue', atLeast: stated(60000, '002:117', 'Platinum', REVENUE) },
      ...certifications('002:117', 'Platinum', { profile: 3, sales: 3 }),
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
    { kind: 'profile', atLeast: stated(counts.profile, line, row, { column, as: '# profile' }) },
    { kind: 'sales', atLeast: stated(counts.sales, line, row, { column, as: '# sales' }) },
  ]
}

function noRevenue(line: SeedLine, row: string): NotAsked {
  return { kind: 'revenue', says: stated('none', line, row, REVENUE) }
}

function noCertifications(line: SeedLine, row: string): NotAsked {
  return { kind: 'certifications', says: stated('none', line, row, { column: CERTIFICATIONS }) }
}
