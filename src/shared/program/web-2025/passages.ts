import { passage } from '../cite'
import { AIMS, APPLY, MONITORED_AND_REPORTED, PAGE_VIEWS } from '../common/inherited'
import type { Passage } from '../source'

/** How a company becomes a partner (000:3-5, 7-14), with where to apply from 002. */
export const JOINING: readonly Passage[] = [
  passage(
    'Partners must align with open-source values and with a commitment to quality.',
    ['000:3'],
    'must align with open-source values and a commitment to quality',
  ),
  passage(
    'Applicants tell of their experience, fill in the form and go through a review.',
    ['000:4'],
    'undergo a review process',
  ),
  passage(
    'Once approved they sign the contract, get access to the resources and join the worldwide network.',
    ['000:5'],
    'Approved partners sign a contract',
  ),
  passage(
    'First way in: the program fee. A subscription of $45 a month gives initial access.',
    ['000:7', '000:10', '000:11'],
    'A monthly subscription fee of $45 USD',
  ),
  passage(
    'Second way in: 5,000 points within a year, by activity or revenue, make a partner Basic automatically and without a fee.',
    ['000:7', '000:13', '000:14'],
    'through activity or revenue',
  ),
  ...APPLY,
]

/** How activity becomes known to the program (000:62-67, 002:147-148). */
export const REPORTING: readonly Passage[] = [
  passage(
    'Done elsewhere (events, customer projects, press coverage): to be submitted in the Partner Center with a short form.',
    ['000:63', '000:64'],
    'must be submitted via the Partner Center using a quick reporting form',
  ),
  passage(
    'Tracked: forum posts, bug reports, downloads and code contributions on exponential.earth (K27, K28).',
    ['000:65'],
    'Forum posts, bug reports, downloads, and code contributions on exponential.earth',
  ),
  passage('Tracked: purchases and subscriptions on the 7x platform.', ['000:66']),
  passage('The Partner Dashboard shows progress and the balance of points at any time.', [
    '000:67',
  ]),
  ...MONITORED_AND_REPORTED,
]

/** Review, renewal and what follows when a tier falls (000:6, 28; 003:54-55). */
export const REVIEW: readonly Passage[] = [
  passage(
    'Tiers are reviewed every month. A partner is always placed in the highest tier whose requirements it meets.',
    ['000:28'],
    'You will always be placed in the highest tier for which you meet the requirements.',
  ),
  passage(
    'A partnership lasts one year; it is renewed and upgraded on proven activity.',
    ['000:6', '002:160'],
    'Partnership lasts one year, with renewals and upgrades based on proven activity.',
  ),
  passage(
    'When a partner slips, say from Gold to Silver, its benefits change accordingly.',
    ['003:54', '003:55'],
    'associated benefits adjust accordingly',
  ),
  passage(
    'Its use of the Exponential Partner logo must be changed within 30 days to show the new level.',
    ['003:55'],
    'within 30 days',
  ),
]

/** What the program offers in words (003:3-6, 12-23), with what 002 adds. */
export const OPPORTUNITIES: readonly Passage[] = [
  passage(
    'Revenue: commissions, project referrals and business done together; partners may resell products of their own that are based on Exponential (OEM).',
    ['003:3', '003:13', '003:14', '002:66'],
    'Earn commissions, receive project referrals, and engage in joint business opportunities.',
  ),
  passage(
    'Visibility: a listing on share.exponential.earth and a page of the partner’s own to present its services.',
    ['003:15', '003:16'],
  ),
  passage(
    'How visible a partner is on the site depends on its level, and 7x shows partners to customers who look for a provider.',
    ['002:68', '002:70'],
    "A partner's visibility on the site depends on their partner level.",
  ),
  passage(
    'Certified Silver, Gold and Platinum partners may use the official “Exponential Certified” logo in their marketing.',
    ['003:17'],
  ),
  passage(
    'All partners are promised the right to display certification logos; the tables give the logos from Professional and from Silver (K41).',
    ['003:4'],
    'the right to display certification logos',
  ),
  passage(
    'Access: invitations to quarterly partner meetings, regional and international, and to mailing lists, updates and strategic briefings.',
    ['003:18', '003:19', '003:20', '002:72'],
  ),
  passage(
    'Discounts and commissions: special prices and commissions on products and services of 7x, subscriptions and knowledge products included. No rate of commission is stated but the lead referral fees (K53).',
    ['003:22', '003:23', '002:83'],
  ),
  passage(
    'Access to sales tools, marketing exposure and licences.',
    ['003:5'],
    'Access to sales tools, marketing exposure, and licenses',
  ),
  passage('Recognition and transparency: expertise is validated and rewarded worldwide.', [
    '003:6',
  ]),
]

/** What else the sources state. */
export const ALSO_STATED: readonly Passage[] = [
  passage(
    'At the request of Ibexa, 7x changes the name of the project to “Exponential” or “Exponential (CMS)”, effective 11 August 2025 (K51).',
    ['000:2', '003:2'],
    'effective as of August, 11th 2025',
  ),
  passage(
    'Points reflect revenue as well as engagement in the community: one point stands for about 1 dollar of revenue or 1 minute of value-added activity.',
    ['000:16', '000:17'],
    '1 Point ≈ 1 USD in revenue or 1 minute of value-added activity.',
  ),
  passage(
    'The list of activities is a sample; others may earn points too (K29).',
    ['000:42'],
    'Sample Point-Generating Activities',
  ),
  passage(
    'Partnership subscriptions are bought in the 7x Store.',
    ['003:10'],
    'Buy your Exponential partnership subscription through the 7x Store today.',
  ),
  passage('Every contribution counts, from forum posts to enterprise deals.', ['000:80']),
  passage(
    'Partners are offered help in planning their partnership, and a PDF of this overview on request.',
    ['000:81'],
    'need a PDF of this program overview',
  ),
  passage(
    'The system is meant to be flexible and transparent, with a way in for those who start and for those who contribute already.',
    ['000:8', '000:9'],
  ),
  passage(
    'The success of the partners is the success of 7x.',
    ['003:8', '003:10', '002:65'],
    "our partners' success is our success",
  ),
  ...AIMS,
  PAGE_VIEWS,
]
