import type { Contradiction } from '../contradiction'

/** K45 and K46: how long the contract binds and how it changes. */
export const ON_CONTRACT: readonly Contradiction[] = [
  {
    id: 'K45',
    topic: 'How long it lasts',
    wordings: [
      { says: 'The contract is “Valid as long as requirements are met.”', lines: ['002:173'] },
      {
        says: 'The partnership lasts a year.',
        lines: ['000:6', '001:9', '002:160'],
      },
    ],
    handling: 'The contract is open-ended; the standing as a partner is renewed every year.',
    taken: {
      'web-2025': 'Contract open-ended, partnership yearly',
      'document-2025': 'Contract open-ended, partnership yearly',
    },
  },
  {
    id: 'K46',
    topic: 'Who may change what',
    wordings: [
      {
        says: '“7x reserves full rights to change or administer this program.”',
        lines: ['002:165'],
      },
      { says: '“Adjustments: Only by written agreement”', lines: ['002:192'] },
    ],
    handling:
      'A new edition of the program is not an amendment of a contract: the contract keeps the edition it was signed under, and a change needs notice and a signature.',
    taken: {
      'web-2025': 'The contract pins the edition at signature',
      'document-2025': 'The contract pins the edition at signature',
    },
  },
]

/** K49: how often a tier can rise. */
export const ON_UPGRADES: Contradiction = {
  id: 'K49',
  topic: 'When a tier can rise',
  wordings: [
    { says: '“Partner tiers are reviewed monthly.”', lines: ['000:28', '001:44'] },
    { says: 'A year “with renewals and upgrades”', lines: ['000:6', '001:9'] },
  ],
  handling: 'Tiers rise at the monthly review; the yearly renewal does not gate them.',
  taken: { 'web-2025': 'Monthly', 'document-2025': 'Monthly, as read from the web page' },
}

/** K51 to K53: names and what is left without a figure. */
export const ON_NAMES: readonly Contradiction[] = [
  {
    id: 'K51',
    topic: 'What the product is called',
    wordings: [
      {
        says: '“7x is changing the project name to "Exponential" or "Exponential (CMS)"”',
        lines: ['000:2', '003:2'],
      },
      { says: '“Exponential Publish”', lines: ['003:14'] },
      {
        says: '“Powered by eZ Publish™ CMS”, “Copyright © 1999-2014 eZ Systems AS”',
        lines: ['001:116'],
      },
      { says: 'No notice of the new name, but “Exponential” and 7x throughout', lines: ['002:3'] },
    ],
    handling: 'The name shown is a setting. Marks of eZ are never used.',
    taken: { 'web-2025': 'Exponential, of 7x', 'document-2025': 'Exponential, of 7x' },
  },
  {
    id: 'K52',
    topic: 'Two things called profile',
    wordings: [
      {
        says: 'The core competency of a partner: “profiles”',
        lines: ['002:56', '002:57', '002:58', '002:59', '002:60'],
      },
      { says: '“Profile Certifications”', lines: ['000:70', '001:96'] },
    ],
    handling: 'They carry two labels: partner profile and profile certification.',
    taken: {
      'web-2025': 'Partner profile; profile certification',
      'document-2025': 'Partner profile; profile certification',
    },
  },
  {
    id: 'K53',
    topic: 'Commissions without rates',
    wordings: [
      {
        says: '“Partners get discounts and commissions for all products and services from 7x.”',
        lines: ['002:83', '003:23'],
      },
      { says: 'Rates only for lead referrals', lines: ['002:101', '003:51'] },
    ],
    handling: 'The table of commissions starts empty and is filled in by people.',
    taken: {
      'web-2025': 'No rate but the lead referral fees',
      'document-2025': 'No rate but the lead referral fees',
    },
  },
]
