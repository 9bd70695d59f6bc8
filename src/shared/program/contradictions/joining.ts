import type { Contradiction } from '../contradiction'

/** K13 to K18 and K54: fee, order of steps and what points stand for. */
export const ON_JOINING: readonly Contradiction[] = [
  {
    id: 'K13',
    topic: 'How often the fee is due',
    wordings: [
      { says: '“A monthly subscription fee of $45 USD”', lines: ['000:11', '001:19'] },
      { says: '“must pay this fee again each year”', lines: ['000:12', '001:20'] },
      {
        says: '“monthly subscription fee (annually if below Professional level points)”',
        lines: ['002:106'],
      },
    ],
    handling:
      'The fee is billed monthly; whether it is still owed is looked at again once a year, at renewal.',
    taken: {
      'web-2025': 'Billed monthly, liability checked at each renewal',
      'document-2025': 'Billed monthly, liability checked at each renewal',
    },
  },
  {
    id: 'K14',
    topic: 'What $45 buys',
    wordings: [
      { says: '“$45 (starter plan)”', lines: ['002:106'] },
      { says: 'Now costs “$45”, Starter “$175”.', lines: ['002:76', '002:77', '003:27'] },
    ],
    handling:
      '$45 is the price of the Now plan; the words “starter plan” mean the plan to start with.',
    taken: { 'web-2025': 'The Now plan', 'document-2025': 'The Now plan' },
  },
  {
    id: 'K15',
    topic: 'When the fee is waived',
    wordings: [
      {
        says: 'From 5,000 points, “with no fee required”.',
        lines: ['000:14', '001:24'],
      },
      {
        says: 'Due from “partners who do not reach the Professional level annually”, which asks for 8,000 points and $7,200.',
        lines: ['000:12', '000:24', '001:20', '001:39'],
      },
    ],
    handling:
      'The fee is waived from 5,000 points, because “no fee required” is explicit. A partner with 5,000 points or more whose earned tier is below Professional is shown as disputed, whatever its points: 30,000 points without revenue is Basic.',
    taken: {
      'web-2025': 'Waived from 5,000 points; disputed below the Professional tier',
      'document-2025': 'Waived from 5,000 points, which is its Professional level',
    },
  },
  {
    id: 'K16',
    topic: 'Order of the steps to join',
    wordings: [
      {
        says: 'Form and review first; “Approved partners sign a contract”.',
        lines: ['000:4', '000:5', '001:5', '001:7'],
      },
      {
        says: 'Apply, then “Submit fee and email signed contract”.',
        lines: ['002:156', '002:157'],
      },
    ],
    handling: 'One order holds both: applied, in review, approved, contract and fee, active.',
    taken: {
      'web-2025': 'Applied, in review, approved, contract and fee, active',
      'document-2025': 'Applied, in review, approved, contract and fee, active',
    },
  },
  {
    id: 'K17',
    topic: 'Whether points may be adjusted downwards',
    wordings: [
      { says: 'Some activities “may receive bonus points”.', lines: ['000:18', '001:31'] },
      { says: 'Some activities “may earn more or fewer points”.', lines: ['002:109'] },
    ],
    handling:
      'A bonus is possible under both, with approver and reason. A reduction is possible only under the program document, and is entered in the app.',
    taken: { 'web-2025': 'Bonus only', 'document-2025': 'Bonus or reduction' },
  },
  {
    id: 'K18',
    topic: 'Whose revenue counts',
    wordings: [
      {
        says: '“earned by exponential.earth via your direct sales, project licensing, or subscriptions”',
        lines: ['000:31', '001:49'],
      },
      { says: '“revenue for 7x”', lines: ['002:109'] },
    ],
    handling:
      'Both names mean one vendor. The entry keeps where the revenue came from, so that the two can be told apart later.',
    taken: {
      'web-2025': 'Revenue of exponential.earth through the partner',
      'document-2025': 'Revenue of 7x',
    },
  },
]

/** K54, apart because the list is kept in the order of its numbers. */
export const ON_FEE_LEVEL: Contradiction = {
  id: 'K54',
  topic: 'What “Professional” means for the fee',
  wordings: [
    { says: 'The level: “reach the Professional level”.', lines: ['000:12', '001:20'] },
    { says: 'Its points alone: “below Professional level points”.', lines: ['002:106'] },
  ],
  handling:
    'The web page means the tier, with its points and its revenue; the program document means the points.',
  taken: {
    'web-2025': 'The Professional tier: points and revenue',
    'document-2025': 'The points of the Professional level',
  },
}
