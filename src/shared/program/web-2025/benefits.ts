import type { Benefit } from '../benefit'
import { stated } from '../cite'
import { acrossTiers, fromTierUp, namedInSentence } from '../common/across'
import type { ContradictionId, PlanId } from '../ids'
import type { SeedLine } from '../source'

/** Who gets what under Web 2025: the rows of 003:33-43 and 48-49, and the logo of 003:17. */
export const BENEFITS: readonly Benefit[] = [
  row('quarterly-meetings', '003:33', 'Quarterly Partner Meetings', 'student', {
    aliases: ['Invitation to quarterly partner meetings'],
    contradictions: ['K39', 'K50'],
  }),
  row('own-page', '003:34', 'Dedicated Page on share.exponential.earth', 'student', {
    aliases: ['Self-managed page share.exponential.earth'],
    contradictions: ['K39', 'K55'],
  }),
  row('oem', '003:35', 'OEM Resale Opportunities', 'student', {
    aliases: ['OEM opportunities'],
    contradictions: ['K39'],
  }),
  row('pre-sales', '003:36', 'Pre-Sales Support', 'professional', {
    aliases: ['Pre-sales opportunities'],
    contradictions: ['K40'],
  }),
  row('customer-projects', '003:37', 'Customer Project Referrals', 'professional', {
    aliases: ['Customer projects'],
    contradictions: ['K47'],
  }),
  row('monthly-briefing', '003:38', 'Monthly Briefings', 'professional', {
    aliases: ['Monthly briefing'],
    contradictions: ['K48'],
  }),
  row('white-label', '003:39', 'White-Label 7x Services', 'professional', {
    aliases: ['“White Label” 7x services'],
    contradictions: [],
  }),
  row('partner-logo', '003:40', 'Use of 7x Partner Logo', 'professional', {
    aliases: ['Exponential Partner logo'],
    contradictions: ['K41'],
  }),
  {
    id: 'certified-logo',
    name: '“Exponential Certified” logo',
    aliases: [],
    gives: namedInSentence('003:17', '"Exponential Certified" logo', [
      'silver',
      'gold',
      'platinum',
    ]),
    contradictions: ['K41'],
  },
  row('joint-marketing', '003:41', 'Joint Marketing Activities', 'silver', {
    aliases: ['Joint marketing opportunities'],
    contradictions: ['K36'],
  }),
  row('extra-visibility', '003:42', 'Extra Visibility on share.exponential.earth', 'basic', {
    aliases: ['Extra visibility on https://share.exponential.earth/partners'],
    contradictions: ['K37'],
  }),
  {
    ...row('co-marketing', '003:43', 'Co-Marketing Budget (up to 5%)', 'gold', {
      aliases: ['Co-marketing investment from 7x'],
      contradictions: ['K38'],
    }),
    limit: stated(5, '003:43', 'Co-Marketing Budget (up to 5%)', {
      column: 'Benefit',
      as: 'up to #%',
    }),
  },
  row('roadmap-requests', '003:48', 'Product Roadmap Requests', 'silver', {
    aliases: [],
    contradictions: [],
  }),
  row('marketing-placement', '003:49', 'Marketing Placement', 'silver', {
    aliases: [],
    contradictions: [],
  }),
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
  return { id, name, ...also, gives: acrossTiers(line, name, fromTierUp(first)) }
}
