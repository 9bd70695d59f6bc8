import type { Benefit, PerTier } from '../benefit'
import { stated } from '../cite'
import { acrossFromStarter, fromTierUpOfSix, namedInSentence } from '../common/across'
import { TIER_NAMES } from '../common/names'
import type { ContradictionId, PlanId } from '../ids'
import type { SeedLine, Stated } from '../source'

/** Who gets what under Document 2025: 002:85-96, the plan table's last columns, the logo of 002:71. */
export const BENEFITS: readonly Benefit[] = [
  row('quarterly-meetings', '002:86', 'Invitation to quarterly partner meetings', 'starter', {
    aliases: ['Quarterly Partner Meetings'],
    contradictions: ['K39', 'K50'],
  }),
  row('own-page', '002:87', 'Self-managed page share.exponential.earth', 'starter', {
    aliases: ['Dedicated Page on share.exponential.earth'],
    contradictions: ['K39', 'K55'],
  }),
  row('oem', '002:88', 'OEM opportunities', 'starter', {
    aliases: ['OEM Resale Opportunities'],
    contradictions: ['K39'],
  }),
  row('pre-sales', '002:89', 'Pre-sales opportunities', 'professional', {
    aliases: ['Pre-Sales Support'],
    contradictions: ['K40'],
  }),
  row('customer-projects', '002:90', 'Customer projects', 'professional', {
    aliases: ['Customer Project Referrals'],
    contradictions: ['K47'],
  }),
  row('monthly-briefing', '002:91', 'Monthly briefing', 'professional', {
    aliases: ['Monthly Briefings'],
    contradictions: ['K48'],
  }),
  row('white-label', '002:92', '"White Label" 7x services', 'professional', {
    aliases: ['White-Label 7x Services'],
    contradictions: [],
  }),
  row('partner-logo', '002:93', 'Exponential Partner logo', 'professional', {
    aliases: ['Use of 7x Partner Logo'],
    contradictions: ['K41'],
  }),
  {
    id: 'certified-logo',
    name: '“Exponential certified” logo',
    aliases: [],
    gives: namedInSentence('002:71', '"Exponential certified" logo', [
      'silver',
      'gold',
      'platinum',
    ]),
    contradictions: ['K41'],
  },
  row('joint-marketing', '002:94', 'Joint marketing opportunities', 'professional', {
    aliases: ['Joint Marketing Activities'],
    contradictions: ['K36'],
  }),
  row(
    'extra-visibility',
    '002:95',
    'Extra visibility on https://share.exponential.earth/partners',
    'gold',
    { aliases: ['Extra Visibility on share.exponential.earth'], contradictions: ['K37'] },
  ),
  row('co-marketing', '002:96', 'Co-marketing investment from 7x', 'gold', {
    aliases: ['Co-Marketing Budget'],
    contradictions: ['K38'],
  }),
  {
    id: 'roadmap-requests',
    name: 'Product Roadmap Requests',
    aliases: [],
    gives: fromPlans('Product Roadmap Requests'),
    contradictions: [],
  },
  {
    id: 'marketing-placement',
    name: 'Marketing Placement',
    aliases: [],
    gives: fromPlans('Marketing Placement'),
    contradictions: [],
  },
]

function row(
  id: string,
  line: SeedLine,
  name: string,
  first: PlanId,
  also: {
    readonly aliases: readonly string[]
    readonly contradictions: readonly ContradictionId[]
  },
): Benefit {
  return { id, name, ...also, gives: acrossFromStarter(line, name, fromTierUpOfSix(first)) }
}

/** The last two columns of the plan table, where each plan has a row of its own: Silver and above. */
function fromPlans(column: string): PerTier<Stated<boolean>> {
  const cell = (id: PlanId, line: SeedLine, given: boolean): Stated<boolean> => {
    return stated(given, line, `${TIER_NAMES[id]} Partner Plan`, { column })
  }
  return {
    student: cell('student', '002:75', false),
    now: cell('now', '002:76', false),
    starter: cell('starter', '002:77', false),
    basic: cell('basic', '002:78', false),
    professional: cell('professional', '002:79', false),
    silver: cell('silver', '002:80', true),
    gold: cell('gold', '002:81', true),
    platinum: cell('platinum', '002:82', true),
  }
}
