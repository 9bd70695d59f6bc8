import type { Contradiction } from '../contradiction'

/** K32 to K44, K47, K48, K50 and K55: what partners get. */
export const ON_BENEFITS: readonly Contradiction[] = [
  {
    id: 'K32',
    topic: 'Discount on services for Professional',
    wordings: [
      { says: '“10%”', lines: ['002:98'] },
      { says: '“5%”', lines: ['003:45'] },
    ],
    handling: 'Each edition keeps its own figure; the benefits page is in force.',
    taken: { 'web-2025': '5%', 'document-2025': '10%' },
  },
  {
    id: 'K33',
    topic: 'Discount on subscriptions',
    wordings: [
      { says: 'Starter and Basic “5%”, Professional “15%”', lines: ['002:99'] },
      { says: 'Starter, Basic and Professional “4%”', lines: ['003:46'] },
    ],
    handling:
      'Each edition keeps its own figures; the benefits page is in force, with the warning that its 4% may be a slip.',
    taken: {
      'web-2025': '4% up to Professional',
      'document-2025': '5% for Starter and Basic, 15% for Professional',
    },
  },
  {
    id: 'K34',
    topic: 'Discount on knowledge products',
    wordings: [
      { says: 'Starter and Basic “15%+ K.O.P.”, Professional “15%”', lines: ['002:100'] },
      { says: 'Starter, Basic and Professional “20%+ K.O.P.”', lines: ['003:47'] },
    ],
    handling: 'Each edition keeps its own figures; the benefits page is in force.',
    taken: {
      'web-2025': '20% and the Kick-Off Package up to Professional',
      'document-2025': '15%, with the Kick-Off Package for Starter and Basic',
    },
  },
  {
    id: 'K35',
    topic: 'Lead priority',
    wordings: [
      { says: 'Starter 5, Basic 4, Professional 3, as Silver', lines: ['002:97'] },
      { says: 'Starter 6, Basic 5, Professional 4, Silver 3', lines: ['003:44'] },
    ],
    handling:
      'Each edition keeps its own order; the benefits page is in force and gives every tier a rank of its own.',
    taken: {
      'web-2025': '6 to 1 from Starter to Platinum',
      'document-2025': '5, 4, 3, 3, 2, 1 from Starter to Platinum',
    },
  },
  {
    id: 'K36',
    topic: 'Joint marketing for Professional',
    wordings: [
      { says: '“Joint marketing opportunities”: from Professional', lines: ['002:94'] },
      { says: '“Joint Marketing Activities”: from Silver', lines: ['003:41'] },
    ],
    handling: 'Each edition keeps its own row; the benefits page is in force.',
    taken: { 'web-2025': 'From Silver', 'document-2025': 'From Professional' },
  },
  {
    id: 'K37',
    topic: 'Extra visibility',
    wordings: [
      { says: 'From Gold', lines: ['002:95'] },
      { says: 'From Basic', lines: ['003:42'] },
    ],
    handling: 'Each edition keeps its own row; the benefits page is in force.',
    taken: { 'web-2025': 'From Basic', 'document-2025': 'From Gold' },
  },
  {
    id: 'K38',
    topic: 'Limit of co-marketing',
    wordings: [
      { says: '“Co-marketing investment from 7x”, no limit named', lines: ['002:96'] },
      { says: '“Co-Marketing Budget (up to 5%)”', lines: ['003:43'] },
    ],
    handling: 'The benefits page is in force; of what the 5% are taken is reading Q17.',
    taken: { 'web-2025': 'Up to 5%', 'document-2025': 'No limit stated' },
  },
  {
    id: 'K39',
    topic: 'Benefits of Student and Now',
    wordings: [
      {
        says: 'The table begins at Starter.',
        lines: ['002:85', '002:86', '002:87', '002:88'],
      },
      {
        says: 'Meetings, page and OEM for all eight columns.',
        lines: ['003:25', '003:33', '003:34', '003:35'],
      },
    ],
    handling:
      'The benefits page is in force; under the program document the columns of Student and Now are not stated.',
    taken: {
      'web-2025': 'Given to Student and Now as well',
      'document-2025': 'Not stated for Student and Now',
    },
  },
  {
    id: 'K40',
    topic: 'Pre-sales',
    wordings: [
      { says: '“Pre-sales opportunities”', lines: ['002:89'] },
      { says: '“Pre-Sales Support”', lines: ['003:36'] },
    ],
    handling: 'One benefit under two names.',
    taken: { 'web-2025': 'Pre-Sales Support', 'document-2025': 'Pre-sales opportunities' },
  },
  {
    id: 'K41',
    topic: 'Which logo, and for whom',
    wordings: [
      { says: '“Exponential Partner logo”: from Professional', lines: ['002:93'] },
      { says: '“Use of 7x Partner Logo”: from Professional', lines: ['003:40'] },
      { says: '“Exponential certified” logo: from Silver', lines: ['002:71', '003:17'] },
      { says: '“the right to display certification logos”, of all partners', lines: ['003:4'] },
    ],
    handling:
      'Two logos with two gates: the partner logo from Professional, the certified logo from Silver. The general sentence yields to the tables.',
    taken: {
      'web-2025': '7x Partner Logo from Professional, Exponential Certified from Silver',
      'document-2025':
        'Exponential Partner logo from Professional, Exponential certified from Silver',
    },
  },
  {
    id: 'K42',
    topic: 'Response time for Student and Now',
    wordings: [
      { says: '“Community only”', lines: ['002:75', '002:76'] },
      { says: '“≤ 36h”', lines: ['003:29'] },
    ],
    handling:
      'The benefits page is in force, with a flag: it promises a response time to plans without installation support.',
    taken: { 'web-2025': 'Within 36 hours', 'document-2025': 'Community only' },
  },
  {
    id: 'K43',
    topic: 'Fee for a cold lead',
    wordings: [
      { says: '“10% for a cold lead”', lines: ['002:101'] },
      { says: '“15% of total contract value for cold leads”', lines: ['003:51'] },
    ],
    handling: 'Each edition keeps its own figure; the benefits page is in force.',
    taken: { 'web-2025': '15% of the total contract value', 'document-2025': '10%' },
  },
  {
    id: 'K44',
    topic: 'Kick-Off Package: price and for whom',
    wordings: [
      {
        says: '“USD 2900 for Bronze (30% discount)”; marked for Starter and Basic',
        lines: ['002:100', '002:101'],
      },
      {
        says: '“Kick-Off Package for Basic”, “$3,200 (30% discount)”; marked from Student to Professional',
        lines: ['003:47', '003:52', '003:53'],
      },
    ],
    handling:
      'Each edition keeps its own price; the benefits page is in force. Who may order it follows the row of knowledge discounts.',
    taken: {
      'web-2025': '$3,200; Student to Professional may order it',
      'document-2025': '$2,900; Starter and Basic may order it',
    },
  },
]

/** K47 and K48: what a sentence promises to all and a table to some. */
export const ON_PROMISES: readonly Contradiction[] = [
  {
    id: 'K47',
    topic: 'Who gets project referrals',
    wordings: [
      {
        says: 'All partners: “project referrals” among the general benefits',
        lines: ['002:66', '003:14'],
      },
      { says: 'From Professional, in the tables', lines: ['002:90', '003:37'] },
    ],
    handling: 'The table wins over the general sentence.',
    taken: { 'web-2025': 'From Professional', 'document-2025': 'From Professional' },
  },
  {
    id: 'K48',
    topic: 'Who gets briefings',
    wordings: [
      { says: 'All partners: “strategic briefings”', lines: ['003:20'] },
      { says: 'From Professional: monthly briefings', lines: ['002:91', '003:38'] },
    ],
    handling:
      'The table wins for the monthly briefing; the “strategic briefings” of all partners are read as the mailing list.',
    taken: {
      'web-2025': 'Monthly briefing from Professional; mailing list for all',
      'document-2025': 'Monthly briefing from Professional',
    },
  },
]

/** K50 and K55: where partners are shown and where they meet. */
export const ON_PLACES: readonly Contradiction[] = [
  {
    id: 'K50',
    topic: 'Where partners are listed, and which meetings',
    wordings: [
      {
        says: 'Listed “on the 7x website”; “quarterly partner meetings”',
        lines: ['002:68', '002:72', '002:86'],
      },
      {
        says: 'Listed on the “official share.exponential.earth website”; “quarterly regional and international partner meetings”',
        lines: ['003:15', '003:19'],
      },
    ],
    handling: 'Both are fields of the directory entry and of the invitation.',
    taken: {
      'web-2025': 'share.exponential.earth; quarterly, regional and international',
      'document-2025': 'The 7x website; quarterly',
    },
  },
]

/** K55, the last of the list. */
export const ON_OWN_PAGE: Contradiction = {
  id: 'K55',
  topic: 'Where a partner’s own page is',
  wordings: [
    { says: '“their own page on the 7x website”', lines: ['002:69'] },
    {
      says: 'On share.exponential.earth',
      lines: ['002:87', '003:34'],
    },
    { says: '“your own dedicated page”, beside the listing there', lines: ['003:15', '003:16'] },
  ],
  handling: 'The page is on share.exponential.earth, as both tables say.',
  taken: {
    'web-2025': 'share.exponential.earth',
    'document-2025': 'share.exponential.earth',
  },
}
