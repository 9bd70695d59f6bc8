import type { Discount, LeadPriority } from '../benefit'
import { derived, passage, stated } from '../cite'
import { acrossTiers, type Eight } from '../common/across'
import type { KickOffPackage, ProgramFee, ReferralFees } from '../edition'
import type { Figure, SeedLine } from '../source'

type Percent = Figure & { readonly withKickOff?: boolean }

const LEADS = 'Lead Priority (1 = highest)'

/** Percent off list prices (003:45-47). */
export const DISCOUNTS: readonly Discount[] = [
  {
    id: 'services',
    name: 'Services from 7x',
    percent: acrossTiers('003:45', 'Discount on 7x Services', [0, 0, 0, 0, 5, 10, 15, 20], {
      as: '#%',
    }),
    contradictions: ['K32'],
  },
  {
    id: 'subscriptions',
    name: 'Subscription products',
    percent: acrossTiers('003:46', 'Subscription Product Discount', [4, 4, 4, 4, 4, 15, 20, 25], {
      as: '#%',
    }),
    contradictions: ['K33'],
  },
  {
    id: 'knowledge',
    name: 'Knowledge products',
    percent: knowledge('003:47', 'Knowledge Product Discount', [20, 20, 20, 20, 20, 20, 20, 20]),
    contradictions: ['K34', 'K44'],
  },
]

export const LEAD_PRIORITY: LeadPriority = {
  name: 'Lead priority (1 is served first)',
  rank: {
    student: stated('none', '003:44', LEADS, { column: 'Student' }),
    now: stated('none', '003:44', LEADS, { column: 'Now' }),
    starter: stated(6, '003:44', LEADS, { column: 'Starter' }),
    basic: stated(5, '003:44', LEADS, { column: 'Basic' }),
    professional: stated(4, '003:44', LEADS, { column: 'Professional' }),
    silver: stated(3, '003:44', LEADS, { column: 'Silver' }),
    gold: stated(2, '003:44', LEADS, { column: 'Gold' }),
    platinum: stated(1, '003:44', LEADS, { column: 'Platinum' }),
  },
  contradictions: ['K35'],
}

export const REFERRAL_FEES: ReferralFees = {
  cold: stated(15, '003:51', 'cold leads', { as: '#% of total contract value' }),
  hot: stated(20, '003:51', 'hot leads', { as: '#% for hot leads' }),
  hotMeans: passage(
    'A lead is hot when the customer is ready to buy from 7x.',
    ['003:51'],
    'customer ready to purchase 7x',
  ),
}

export const PROGRAM_FEE: ProgramFee = {
  monthly: stated(45, '000:11', 'monthly subscription fee', { as: '$# USD' }),
  waivedFrom: stated(5000, '000:14', 'no fee required', { as: 'generate # points' }),
  about: [
    passage(
      'A subscription fee of $45 a month buys initial access to the program.',
      ['000:10', '000:11'],
      'grants you initial access to the partner program',
    ),
    passage(
      'Who does not reach the Professional level within the year must pay the fee again each year to stay active.',
      ['000:12'],
      'partners who do not reach the Professional level annually must pay this fee again each year',
    ),
    passage(
      'Who earns 5,000 points in a year is Basic automatically and owes no fee.',
      ['000:13', '000:14'],
      'qualify for Basic status automatically, with no fee required',
    ),
  ],
}

export const KICK_OFF_PACKAGE: KickOffPackage = {
  price: stated(3200, '003:53', '8h support', { as: '$#' }),
  discount: stated(30, '003:53', 'discount', { as: '#% discount' }),
  listPrice: derived(4571.43, '3200 ÷ (100 − 30) × 100', ['003:53']),
  contents: passage(
    'The program fee, a book, online training, a certification and 8 hours of support.',
    ['003:52', '003:53'],
    'Includes program fee, book, online training, certification, and 8h support',
  ),
  supportHours: stated(8, '003:53', 'support', { as: '#h support' }),
  meantFor: stated('basic', '003:52', 'Kick-Off Package'),
  note: 'Made for Basic; the knowledge discounts offer it to every tier marked “+ K.O.P.” (K44). The list price is worked out from the discount.',
}

/** The row whose first five columns add "+ K.O.P.". */
function knowledge(line: SeedLine, row: string, values: Eight<number>): Discount['percent'] {
  const plain = acrossTiers(line, row, values, { as: '#%' })
  const withKickOff = (figure: Figure): Percent => ({ ...figure, withKickOff: true })
  return {
    ...plain,
    student: withKickOff(plain.student),
    now: withKickOff(plain.now),
    starter: withKickOff(plain.starter),
    basic: withKickOff(plain.basic),
    professional: withKickOff(plain.professional),
  }
}
