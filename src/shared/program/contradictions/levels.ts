import { span } from '../cite'
import type { Contradiction } from '../contradiction'

/** K1 to K12: which tiers there are and what they ask for. */
export const ON_LEVELS: readonly Contradiction[] = [
  {
    id: 'K1',
    topic: 'Which tiers there are',
    wordings: [
      {
        says: 'Seven tiers, from Now to Platinum; no Student.',
        lines: [...span('000', 21, 27), ...span('001', 36, 42)],
      },
      { says: 'Seven levels, from Student to Platinum; no Now.', lines: span('002', 5, 11) },
      {
        says: 'Six, from Starter to Platinum, in the tables of points and of benefits.',
        lines: ['002:85', ...span('002', 112, 117)],
      },
      {
        says: 'Eight, Student and Now among them, as plans and as columns of benefits.',
        lines: [...span('002', 75, 82), '003:25'],
      },
      { says: 'A package “for Bronze”, a tier named nowhere else.', lines: ['002:101'] },
    ],
    handling:
      'One ladder of eight names. Student is a plan only and is never earned; Bronze is read as Basic, with a warning.',
    taken: {
      'web-2025': 'Seven earned tiers, Now to Platinum; eight plans.',
      'document-2025': 'Six earned tiers, Starter to Platinum; eight plans.',
    },
  },
  {
    id: 'K2',
    topic: 'Points for Starter',
    wordings: [
      { says: '“4,000”', lines: ['000:22', '001:37'] },
      { says: '“3,000”', lines: ['002:112'] },
    ],
    handling: 'Each edition keeps its own figure; the web page is in force.',
    taken: { 'web-2025': '4,000 points', 'document-2025': '3,000 points' },
  },
  {
    id: 'K3',
    topic: 'Points for Basic',
    wordings: [
      { says: '“5,000”', lines: ['000:23', '001:38'] },
      { says: '“4,000”', lines: ['002:113'] },
    ],
    handling: 'Each edition keeps its own figure; the web page is in force.',
    taken: { 'web-2025': '5,000 points', 'document-2025': '4,000 points' },
  },
  {
    id: 'K4',
    topic: 'Points for Professional',
    wordings: [
      { says: '“8,000”', lines: ['000:24', '001:39'] },
      { says: '“5,000”', lines: ['002:114'] },
    ],
    handling: 'Each edition keeps its own figure; the web page is in force.',
    taken: { 'web-2025': '8,000 points', 'document-2025': '5,000 points' },
  },
  {
    id: 'K5',
    topic: 'What 5,000 points lead to',
    wordings: [
      {
        says: '“qualify for Basic status automatically, with no fee required”',
        lines: ['000:14', '001:24'],
      },
      { says: '“Automatically becomes Professional.”', lines: ['002:107'] },
    ],
    handling:
      'Each edition follows its own sentence, which agrees with its own threshold; the web page is in force.',
    taken: { 'web-2025': 'Basic, without a fee', 'document-2025': 'Professional' },
  },
  {
    id: 'K6',
    topic: 'Minimum revenue for Professional',
    wordings: [
      { says: '“$7,200 USD”', lines: ['000:24', '001:39'] },
      { says: '“None” in the table of tiers', lines: ['002:114'] },
      { says: '“$1,800” a quarter in the table of plans', lines: ['002:79', '003:32'] },
    ],
    handling:
      'The web figure is four times the quarterly one that both tables of plans state; it is in force.',
    taken: { 'web-2025': '$7,200 a year', 'document-2025': 'None for the tier' },
  },
  {
    id: 'K7',
    topic: 'Minimum revenue for Silver',
    wordings: [
      { says: '“$12,000 USD”', lines: ['000:25', '001:40'] },
      { says: '“None” in the table of tiers', lines: ['002:115'] },
      { says: '“$3,000” a quarter in the table of plans', lines: ['002:80', '003:32'] },
    ],
    handling:
      'The web figure is four times the quarterly one that both tables of plans state; it is in force.',
    taken: { 'web-2025': '$12,000 a year', 'document-2025': 'None for the tier' },
  },
  {
    id: 'K8',
    topic: 'Minimum revenue for Gold',
    wordings: [
      { says: '“$18,000 USD”', lines: ['000:26', '001:41'] },
      { says: '“15,000” in the table of tiers', lines: ['002:116'] },
      { says: '“$4,500” a quarter in the table of plans', lines: ['002:81', '003:32'] },
    ],
    handling:
      'The web figure is four times the quarterly one that both tables of plans state; it is in force.',
    taken: { 'web-2025': '$18,000 a year', 'document-2025': '$15,000 a year' },
  },
  {
    id: 'K9',
    topic: 'Minimum revenue for Platinum',
    wordings: [
      { says: '“$30,000 USD”', lines: ['000:27', '001:42'] },
      { says: '“60,000” in the table of tiers', lines: ['002:117'] },
      { says: '“$7,500” a quarter in the table of plans', lines: ['002:82', '003:32'] },
    ],
    handling:
      'The web figure is four times the quarterly one that both tables of plans state; it is in force.',
    taken: { 'web-2025': '$30,000 a year', 'document-2025': '$60,000 a year' },
  },
  {
    id: 'K10',
    topic: 'Sales certifications for Silver',
    wordings: [
      { says: '“1 Profile + 2 Sales”', lines: ['000:25', '001:40'] },
      { says: '“1 profile + 1 sales”', lines: ['002:115'] },
    ],
    handling: 'Each edition keeps its own count; the web page is in force.',
    taken: { 'web-2025': '2 sales certifications', 'document-2025': '1 sales certification' },
  },
  {
    id: 'K11',
    topic: 'Sales certifications for Gold',
    wordings: [
      { says: '“2 Profile + 6 Sales”', lines: ['000:26', '001:41'] },
      { says: '“2 profile + 2 sales”', lines: ['002:116'] },
    ],
    handling: 'Each edition keeps its own count; the web page is in force.',
    taken: { 'web-2025': '6 sales certifications', 'document-2025': '2 sales certifications' },
  },
  {
    id: 'K12',
    topic: 'Sales certifications for Platinum',
    wordings: [
      { says: '“3 Profile + 10 Sales”', lines: ['000:27', '001:42'] },
      { says: '“3 profile + 3 sales”', lines: ['002:117'] },
    ],
    handling: 'Each edition keeps its own count; the web page is in force.',
    taken: { 'web-2025': '10 sales certifications', 'document-2025': '3 sales certifications' },
  },
]
