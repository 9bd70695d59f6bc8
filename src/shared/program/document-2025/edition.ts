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

/** Edition B: the printed program document with the contract (002), kept whole. */
export const DOCUMENT_2025: Edition = deepFreeze<Edition>({
  id: 'document-2025',
  name: 'Program document 2025',
  about:
    'The printed program with the partner contract, kept whole and selectable: for partners who were promised its figures, and to compare.',
  settledOn: {
    ...stated('2025-01-01', '002:163', 'Copyright Notice', { as: '© 2025' }),
    note: 'The document states only the year of its copyright; the first day of that year stands for it.',
  },
  documents: ['002'],
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
  logoDays: stated(30, '002:103', 'Exponential Partner logo', { as: 'Within # days' }),
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
