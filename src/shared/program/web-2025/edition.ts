import { AMBIGUITIES } from '../ambiguities'
import { read, stated } from '../cite'
import { CONTRACT } from '../common/contract'
import { LEGAL } from '../common/legal'
import { PROFILES } from '../common/profiles'
import { VALUES } from '../common/values'
import { CONTRADICTIONS } from '../contradictions'
import type { Edition } from '../edition'
import { deepFreeze } from '../freeze'
import { BENEFITS } from './benefits'
import { CATALOGUE } from './catalogue'
import { CERTIFICATION_TYPES } from './certifications'
import { ALSO_STATED, JOINING, OPPORTUNITIES, REPORTING, REVIEW } from './passages'
import { PLANS } from './plans'
import { DISCOUNTS, KICK_OFF_PACKAGE, LEAD_PRIORITY, PROGRAM_FEE, REFERRAL_FEES } from './terms'
import { TIERS } from './tiers'

/** Edition A: the requirements and benefits pages (000, 001, 003), completed from 002. */
export const WEB_2025: Edition = deepFreeze<Edition>({
  id: 'web-2025',
  name: 'Web 2025',
  about:
    'The requirements and benefits pages. Active by default: they carry the later notice, and their yearly revenue is four times the quarterly figure in every tier that has one. What only the program document states is taken over and marked “from 002”.',
  settledOn: {
    ...stated('2025-08-11', '000:2', 'effective as of', { as: 'August, 11th 2025' }),
    note: 'The pages bear no date of their own; this is the day the notice at their head takes effect.',
  },
  documents: ['000', '001', '003'],
  tiers: TIERS,
  catalogue: CATALOGUE,
  plans: PLANS,
  benefits: BENEFITS,
  discounts: DISCOUNTS,
  leadPriority: LEAD_PRIORITY,
  referralFees: REFERRAL_FEES,
  fee: PROGRAM_FEE,
  kickOffPackage: KICK_OFF_PACKAGE,
  profiles: PROFILES,
  certificationKinds: CERTIFICATION_TYPES,
  windowMonths: read(12, 'Q1'),
  logoDays: stated(30, '003:55', 'Exponential Partner logo', { as: 'within # days' }),
  softLimits: { minutesPerDay: read(480, 'Q13'), forumPostsPerDay: read(20, 'Q13') },
  joining: JOINING,
  reporting: REPORTING,
  review: REVIEW,
  opportunities: OPPORTUNITIES,
  values: VALUES,
  alsoStated: ALSO_STATED,
  contract: CONTRACT,
  legal: LEGAL,
  contradictions: CONTRADICTIONS.map(({ id }) => id),
  readings: AMBIGUITIES.map(({ id }) => id),
})
