import { passage } from '../cite'
import { AIMS, APPLY, MONITORED_AND_REPORTED, PAGE_VIEWS } from '../common/inherited'
import type { Passage } from '../source'

/** How a company becomes a partner (002:104-107, 154-158). */
export const JOINING: readonly Passage[] = [
  passage(
    'First way in: the program fee of $45, a monthly subscription named “starter plan”; it falls due annually below the points of the Professional level.',
    ['002:105', '002:106'],
    '$45 (starter plan) monthly subscription fee (annually if below Professional level points)',
  ),
  passage(
    'Second way in: 5000 points make a partner Professional automatically.',
    ['002:105', '002:107'],
    'Earn 5000 points: Automatically becomes Professional.',
  ),
  ...APPLY,
]

/** What earns points and how it becomes known (002:118-123, 146-148). */
export const REPORTING: readonly Passage[] = [
  passage(
    'Points come from revenue, from sharing knowledge, from taking part in the program, and from activities that 7x approves case by case.',
    ['002:118', '002:119', '002:120', '002:121', '002:122', '002:123'],
    'Case-by-case activities approved by 7x',
  ),
  ...MONITORED_AND_REPORTED,
]

/** Renewal and what follows when a level falls (002:102-103, 159-160). */
export const REVIEW: readonly Passage[] = [
  passage(
    'The document names no rhythm of review: it is reviewed monthly, as readings Q1 and Q2 say.',
    [],
  ),
  passage('A partnership is valid for 1 year and can be renewed.', ['002:159', '002:160']),
  passage(
    'When a partner slips from one level to another, say from Gold to Silver, its benefits are reduced accordingly.',
    ['002:102', '002:103'],
    'their benefits are reduced accordingly',
  ),
  passage(
    'Within 30 days it must change every use of the Exponential Partner logo to show its current level.',
    ['002:103', '002:189'],
    'Within 30 days, they must change any use of the Exponential Partner logo',
  ),
]

/** What the program offers in words (002:64-72, 83). */
export const OPPORTUNITIES: readonly Passage[] = [
  passage(
    'Revenue: commissions, project referrals and joint projects; partners can also resell products of their own that are based on Exponential (OEM options).',
    ['002:66'],
    'Revenue Opportunities include commissions, project referrals and joint projects.',
  ),
  passage(
    'Visibility: partners are listed on the 7x website; how visible they are depends on their level.',
    ['002:67', '002:68'],
    "A partner's visibility on the site depends on their partner level.",
  ),
  passage(
    'Partners get a page of their own on the 7x website, where they can promote themselves.',
    ['002:69'],
  ),
  passage('7x makes partners visible to customers who look for a service provider.', ['002:70']),
  passage(
    'Silver, Gold and Platinum partners are certified and can use the “Exponential certified” logo on their website and in their marketing material.',
    ['002:71'],
  ),
  passage(
    'Network and knowledge: partners are invited to the quarterly partner meetings and can subscribe to the partner mailing lists.',
    ['002:72'],
  ),
  passage(
    'Partners get discounts and commissions on all products and services of 7x. No rate of commission is stated but the lead referral fees (K53).',
    ['002:83'],
    'Partners get discounts and commissions for all products and services from 7x.',
  ),
]

/** What else the document states. */
export const ALSO_STATED: readonly Passage[] = [
  passage(
    'The success of the partners is critical to the success of 7x.',
    ['002:65'],
    "The success of Exponential's partners is critical to the success of 7x.",
  ),
  passage(
    'One point stands for about 1 minute of work or 1 dollar of revenue for 7x; by strategic importance an activity may earn more points, or fewer (K17).',
    ['002:109'],
    'Some activities may earn more or fewer points depending on strategic importance.',
  ),
  ...AIMS,
  PAGE_VIEWS,
]
