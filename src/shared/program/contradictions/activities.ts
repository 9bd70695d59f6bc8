import { span } from '../cite'
import type { Contradiction } from '../contradiction'

/** K19 to K31: what earns points, how it is reported, and the certifications. */
export const ON_ACTIVITIES: readonly Contradiction[] = [
  {
    id: 'K19',
    topic: 'The project worth 2,500 and more',
    wordings: [
      { says: '“Exponential 6 project”: “2,500+”', lines: ['000:45', '001:65'] },
      { says: '“Exponential Project Hosted by 7x”: “From 2500+”', lines: ['002:127'] },
    ],
    handling: 'Two kinds of activity at the same floor; one project earns one award.',
    taken: {
      'web-2025': 'Both kinds, the hosted project from 002',
      'document-2025': 'The hosted project only',
    },
  },
  {
    id: 'K20',
    topic: 'The project worth 2,000 and more',
    wordings: [
      { says: '“Exponential Newsletter solution project”: “2,000+”', lines: ['000:46', '001:66'] },
      { says: '“Exponential Project”: “From 2000+”', lines: ['002:128'] },
    ],
    handling: 'Two kinds of activity at the same floor; one project earns one award.',
    taken: {
      'web-2025': 'Both kinds, the Exponential Project from 002',
      'document-2025': 'The Exponential Project only',
    },
  },
  {
    id: 'K21',
    topic: 'Points for training',
    wordings: [
      { says: '“Official training course (per attendee)”: “2,000”', lines: ['000:47', '001:67'] },
      { says: '“Training Attendance”: “From 2000+”', lines: ['002:129'] },
    ],
    handling:
      'Fixed per attendee under the web page; under the program document a higher figure is taken where one is given.',
    taken: {
      'web-2025': 'Fixed at 2,000 per attendee; points on the row are ignored',
      'document-2025': '2,000 per attendee, or the row’s points where they reach that',
    },
  },
  {
    id: 'K22',
    topic: 'What is shared each month',
    wordings: [
      { says: '“Share your Pipeline” monthly', lines: ['000:50', '001:70'] },
      { says: 'Monthly “Share your Information”', lines: ['002:133'] },
    ],
    handling: 'One kind of activity under two names.',
    taken: { 'web-2025': 'Share your Pipeline', 'document-2025': 'Share your Information' },
  },
  {
    id: 'K23',
    topic: 'Points for the Kick-Off Package',
    wordings: [
      {
        says: 'No row in the list of activities; the benefits page sells it without points.',
        lines: [...span('000', 43, 61), ...span('001', 63, 81), '003:52', '003:53'],
      },
      { says: '“Kick-Off Package”: “15000”', lines: ['002:131'] },
    ],
    handling:
      'Off under the web pages, where a report of it is kept and earns 0; on under the program document.',
    taken: { 'web-2025': 'Worth 0 points', 'document-2025': 'Worth 15,000 points, once' },
  },
  {
    id: 'K24',
    topic: 'Events',
    wordings: [
      {
        says: '“Full event attendance (conference + meetings)”: “5,000”',
        lines: ['000:49', '001:69'],
      },
      {
        says: '“Full event attendance (all events)”: “5000”, and “Partner event participation (per person)”: “1000”',
        lines: ['002:132', '002:136'],
      },
    ],
    handling:
      'Both kinds of activity exist; for one event the larger of the whole attendance and the sum of the single persons counts.',
    taken: {
      'web-2025': 'Full attendance once per event; per person from 002',
      'document-2025': 'Full attendance once per calendar year; per person',
    },
  },
  {
    id: 'K25',
    topic: 'Where a case study is published',
    wordings: [
      { says: '“published on exponential.earth”', lines: ['000:52', '001:72'] },
      { says: '“Case Study on https://7xWebsites.com”', lines: ['002:137'] },
    ],
    handling: 'Either place is accepted; which one it was is recorded.',
    taken: { 'web-2025': 'Either place', 'document-2025': 'Either place' },
  },
  {
    id: 'K26',
    topic: 'Where a customer reference is published',
    wordings: [
      { says: '“Customer reference published”, no place named', lines: ['000:54', '001:74'] },
      {
        says: '“Customer Reference on https://share.exponential.earth”',
        lines: ['002:138'],
      },
    ],
    handling: 'Either is accepted.',
    taken: { 'web-2025': 'Any place', 'document-2025': 'Any place' },
  },
  {
    id: 'K27',
    topic: 'Which site is tracked',
    wordings: [
      { says: 'contributions “on exponential.earth”', lines: ['000:65', '001:87'] },
      { says: '“on the share.exponential.earth site”', lines: ['002:147'] },
    ],
    handling: 'The list of tracked sites is open and can be set.',
    taken: { 'web-2025': 'exponential.earth', 'document-2025': 'share.exponential.earth' },
  },
  {
    id: 'K28',
    topic: 'What is reported by hand',
    wordings: [
      {
        says: 'Forum posts, bugs and purchases stand under “Manual Reporting”.',
        lines: ['000:63', '000:64', '000:65', '000:66', '001:85', '001:86', '001:87', '001:88'],
      },
      {
        says: '“Monitored” and “Reported” are two headings.',
        lines: ['002:147', '002:148'],
      },
    ],
    handling:
      'The split of the program document holds: on the web page a heading seems to be missing before the tracked activities.',
    taken: {
      'web-2025': 'Monitored and reported, as 002 splits them',
      'document-2025': 'Monitored and reported',
    },
  },
  {
    id: 'K29',
    topic: 'Whether the list of activities is closed',
    wordings: [
      { says: '“Sample Point-Generating Activities”', lines: ['000:42', '001:61'] },
      { says: '“Point-generating activities”', lines: ['002:124'] },
    ],
    handling:
      'The list is open: what it does not name is counted as work or as a special contribution.',
    taken: { 'web-2025': 'An open list', 'document-2025': 'An open list' },
  },
  {
    id: 'K30',
    topic: 'The profile certifications',
    wordings: [
      {
        says: 'Developer, Design and Solution',
        lines: [...span('000', 72, 74), ...span('001', 100, 102)],
      },
      { says: '“Developer, WCMS, Solution, Sales”', lines: ['002:151'] },
    ],
    handling:
      'The names of the web page are in force. WCMS stands for Design only where a person decides so; any profile title counts, WCMS with a flag.',
    taken: {
      'web-2025': 'Developer, Design, Solution',
      'document-2025': 'Developer, WCMS, Solution',
    },
  },
  {
    id: 'K31',
    topic: 'Certification in one day',
    wordings: [
      {
        says: 'Sales certifications: “Product training” and “Certification in a single-day session”',
        lines: [...span('000', 76, 78), '001:105', '001:107', '001:108'],
      },
      {
        says: '“All certifications can be earned in 1 day.” Sales: “training and materials”',
        lines: ['002:152', '002:153'],
      },
    ],
    handling: 'Shown for information; nothing is counted by it.',
    taken: {
      'web-2025': 'Sales certifications in one day',
      'document-2025': 'All certifications in one day',
    },
  },
]
