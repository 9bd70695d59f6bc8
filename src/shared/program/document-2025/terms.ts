import type { Discount, LeadPriority } from '../benefit'
import { derived, passage, stated } from '../cite'
import { acrossFromStarter } from '../common/across'
import type { KickOffPackage, ProgramFee, ReferralFees } from '../edition'
import type { Figure } from '../source'

type Percent = Figure & { readonly withKickOff?: boolean }

const SUBSCRIPTIONS = 'Subscription products (7x Exponential Premium)'
const KNOWLEDGE = 'Knowledge products (Books, training, certs)'

/** Percent off list prices (002:98-100). */
export const DISCOUNTS: readonly Discount[] = [
  {
    id: 'services',
    name: 'Services from 7x',
    percent: acrossFromStarter('002:98', 'Services from 7x', [0, 0, 10, 10, 15, 20], { as: '#%' }),
    contradictions: ['K32'],
  },
  {
    id: 'subscriptions',
    name: 'Subscription products (7x Exponential Premium)',
    percent: acrossFromStarter('002:99', SUBSCRIPTIONS, [5, 5, 15, 15, 20, 25], { as: '#%' }),
    contradictions: ['K33'],
  },
  {
    id: 'knowledge',
    name: 'Knowledge products (books, training, certifications)',
    percent: {
      ...acrossFromStarter('002:100', KNOWLEDGE, [15, 15, 15, 20, 20, 20], { as: '#%' }),
      starter: withKickOff(15, 'Starter'),
      basic: withKickOff(15, 'Basic'),
    },
    contradictions: ['K34', 'K44'],
  },
]

export const LEAD_PRIORITY: LeadPriority = {
  name: 'Lead priority (1 is served first)',
  rank: acrossFromStarter('002:97', 'Lead priority*', [5, 4, 3, 3, 2, 1]),
  contradictions: ['K35'],
}

export const REFERRAL_FEES: ReferralFees = {
  cold: stated(10, '002:101', 'Lead referral fees', { as: '#% for a cold lead' }),
  hot: stated(20, '002:101', 'Lead referral fees', { as: '#% for a hot lead' }),
  hotMeans: 'not stated',
}

export const PROGRAM_FEE: ProgramFee = {
  monthly: stated(45, '002:106', 'Program fee', { as: '$#' }),
  waivedFrom: stated(5000, '002:107', 'Automatically becomes Professional', {
    as: 'Earn # points',
  }),
  about: [
    passage(
      'The program fee is a monthly subscription of $45, named “starter plan”; below the points of the Professional level it falls due annually.',
      ['002:106'],
      '$45 (starter plan) monthly subscription fee (annually if below Professional level points)',
    ),
    passage(
      'Who earns 5000 points becomes Professional automatically.',
      ['002:107'],
      'Earn 5000 points: Automatically becomes Professional.',
    ),
  ],
}

export const KICK_OFF_PACKAGE: KickOffPackage = {
  price: stated(2900, '002:101', 'Kick-Off Package', { as: 'USD #' }),
  discount: stated(30, '002:101', 'Kick-Off Package', { as: '(#% discount)' }),
  listPrice: derived(4142.86, '2900 ÷ (100 − 30) × 100', ['002:101']),
  contents: 'not stated',
  supportHours: 'not stated',
  meantFor: stated('basic', '002:101', 'Kick-Off Package', { as: 'Bronze' }),
  note: 'The source says “for Bronze”, a tier it never defines: read as Basic (K1). The knowledge discounts offer it to Starter and Basic (K44). The list price is worked out from the discount.',
}

/** A cell that adds "+ K.O.P." to the percentage. */
function withKickOff(percent: number, column: string): Percent {
  return { ...stated(percent, '002:100', KNOWLEDGE, { column, as: '#%' }), withKickOff: true }
}
