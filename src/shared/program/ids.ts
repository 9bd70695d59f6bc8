/** The earned tiers, lowest first. `student` is a plan, never an earned tier (K1). */
export const TIER_IDS = [
  'now',
  'starter',
  'basic',
  'professional',
  'silver',
  'gold',
  'platinum',
] as const
export type TierId = (typeof TIER_IDS)[number]

/** How high a tier stands: 0 for the first, -1 for none. */
export function rankOf(tier: TierId | null): number {
  return tier === null ? -1 : TIER_IDS.indexOf(tier)
}

/** The plans a partner can buy, smallest first (002:75-82). */
export const PLAN_IDS = ['student', ...TIER_IDS] as const
export type PlanId = (typeof PLAN_IDS)[number]

/** Core competencies, one per partner (002:57-61). */
export const PROFILE_IDS = ['it', 'creative', 'hosting', 'distribution'] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** The two kinds of certification a tier can ask for (000:68-78). */
export const CERTIFICATION_KINDS = ['profile', 'sales'] as const
export type CertificationKind = (typeof CERTIFICATION_KINDS)[number]

/** Every activity id a ledger entry can carry, in the order of program.md section 2. */
export const ACTIVITY_IDS = [
  'premium-project',
  'exponential-6-project',
  'hosted-project',
  'newsletter-project',
  'exponential-project',
  'training-attendee',
  'certification',
  'kick-off-package',
  'full-event',
  'event-participation',
  'share-your-pipeline',
  'partner-year',
  'case-study',
  'customer-site',
  'customer-reference',
  'article',
  'press-release',
  'tutorial',
  'conference-talk',
  'site-badge',
  'bug-report',
  'forum-post',
  'revenue',
  'own-subscription',
  'work',
  'special',
] as const
export type ActivityId = (typeof ACTIVITY_IDS)[number]

export const EDITION_IDS = ['web-2025', 'document-2025'] as const
export type EditionId = (typeof EDITION_IDS)[number]

/** A contradiction between the sources, as program.md section 5 numbers them. */
export type ContradictionId = `K${number}`

/** An ambiguity of the sources and its reading, as program.md section 7 numbers them. */
export type AmbiguityId = `Q${number}`
