import type { Activity, Award } from '../activity'
import { passage, read, stated } from '../cite'
import { ACTIVITY_SHAPES } from '../common/activity-shapes'
import type { SeedLine } from '../source'

const OWN = { inherited: false } as const

/** Every activity of Document 2025: the rows of 002:126-145 and the uncatalogued kinds. */
export const CATALOGUE: readonly Activity[] = [
  {
    id: 'premium-project',
    name: '7x Exponential Premium Project',
    aliases: ['Exponential Premium project'],
    ...ACTIVITY_SHAPES['premium-project'],
    ...OWN,
    award: { kind: 'floor', points: from(5000, '002:126', '7x Exponential Premium Project') },
    contradictions: [],
  },
  {
    id: 'hosted-project',
    name: 'Exponential Project Hosted by 7x',
    aliases: [],
    ...ACTIVITY_SHAPES['hosted-project'],
    ...OWN,
    award: { kind: 'floor', points: from(2500, '002:127', 'Exponential Project Hosted by 7x') },
    contradictions: ['K19'],
  },
  {
    id: 'exponential-project',
    name: 'Exponential Project',
    aliases: [],
    ...ACTIVITY_SHAPES['exponential-project'],
    ...OWN,
    award: { kind: 'floor', points: from(2000, '002:128', 'Exponential Project') },
    contradictions: ['K20'],
  },
  {
    id: 'training-attendee',
    name: 'Training Attendance',
    aliases: ['Official training course (per attendee)'],
    ...ACTIVITY_SHAPES['training-attendee'],
    ...OWN,
    award: { kind: 'floor-if-reached', points: from(2000, '002:129', 'Training Attendance') },
    contradictions: ['K21'],
  },
  {
    id: 'certification',
    name: 'Certification',
    aliases: ['Certification (per person)'],
    ...ACTIVITY_SHAPES.certification,
    ...OWN,
    award: fixed(1000, '002:130', 'Certification'),
    contradictions: [],
  },
  {
    id: 'kick-off-package',
    name: 'Kick-Off Package',
    aliases: ['K.O.P.'],
    ...ACTIVITY_SHAPES['kick-off-package'],
    ...OWN,
    award: fixed(15000, '002:131', 'Kick-Off Package'),
    contradictions: ['K23', 'K44'],
  },
  {
    id: 'full-event',
    name: 'Full event attendance (all events)',
    aliases: ['Full event attendance (conference + meetings)'],
    ...ACTIVITY_SHAPES['full-event'],
    ...OWN,
    per: 'per calendar year, for all its events',
    cap: { kind: 'calendar-year' },
    award: fixed(5000, '002:132', 'Full event attendance (all events)'),
    contradictions: ['K24'],
  },
  {
    id: 'share-your-pipeline',
    name: 'Monthly “Share your Information”',
    aliases: ['“Share your Pipeline” monthly'],
    ...ACTIVITY_SHAPES['share-your-pipeline'],
    ...OWN,
    award: fixed(1000, '002:133', 'Monthly "Share your Information"'),
    contradictions: ['K22'],
  },
  {
    id: 'partner-year',
    name: 'Exponential Partner annual participation',
    aliases: ['Partner year participation'],
    ...ACTIVITY_SHAPES['partner-year'],
    ...OWN,
    award: {
      kind: 'fixed',
      points: stated(1000, '002:134', 'Exponential Partner annual participation (max 3 yrs)', {
        column: 'Points',
        as: '#/yr',
      }),
    },
    cap: {
      kind: 'partnership-years',
      monthsApart: read(12, 'Q11'),
      most: stated(3, '002:134', 'Exponential Partner annual participation (max 3 yrs)', {
        column: 'Activity',
        as: 'max # yrs',
      }),
    },
    contradictions: [],
  },
  {
    id: 'customer-site',
    name: 'Exponential sites running',
    aliases: ['Customer site running Exponential'],
    ...ACTIVITY_SHAPES['customer-site'],
    ...OWN,
    award: fixed(1000, '002:135', 'Exponential sites running'),
    contradictions: [],
  },
  {
    id: 'event-participation',
    name: 'Partner event participation (per person)',
    aliases: [],
    ...ACTIVITY_SHAPES['event-participation'],
    ...OWN,
    award: fixed(1000, '002:136', 'Partner event participation (per person)'),
    contradictions: ['K24'],
  },
  {
    id: 'case-study',
    name: 'Case Study on 7xWebsites.com',
    aliases: ['Case study published on exponential.earth'],
    ...ACTIVITY_SHAPES['case-study'],
    ...OWN,
    award: fixed(1000, '002:137', 'Case Study on https://7xWebsites.com'),
    contradictions: ['K25'],
  },
  {
    id: 'customer-reference',
    name: 'Customer Reference on share.exponential.earth',
    aliases: ['Customer reference published'],
    ...ACTIVITY_SHAPES['customer-reference'],
    ...OWN,
    award: fixed(500, '002:138', 'Customer Reference on https://share.exponential.earth'),
    contradictions: ['K26'],
  },
  {
    id: 'article',
    name: 'Article (500–1500 words, FLOSS)',
    aliases: [],
    ...ACTIVITY_SHAPES.article,
    ...OWN,
    award: fixed(500, '002:139', 'Article (500–1500 words, FLOSS)'),
    contradictions: [],
    about: [
      passage(
        'From 500 to 1500 words, under a FLOSS licence. At exactly 1500 words it is a tutorial only where it is marked as one.',
        ['002:139', '002:141'],
        'Article (500–1500 words, FLOSS)',
      ),
    ],
  },
  {
    id: 'press-release',
    name: 'Approved Press Release',
    aliases: [],
    ...ACTIVITY_SHAPES['press-release'],
    ...OWN,
    award: fixed(500, '002:140', 'Approved Press Release'),
    contradictions: [],
    about: [
      passage(
        'Counts only once 7x has approved the release.',
        ['002:140'],
        'Approved Press Release',
      ),
    ],
  },
  {
    id: 'tutorial',
    name: 'Tutorial (1500+ words)',
    aliases: [],
    ...ACTIVITY_SHAPES.tutorial,
    ...OWN,
    award: fixed(500, '002:141', 'Tutorial (1500+ words)'),
    contradictions: [],
    about: [
      passage(
        'At least 1500 words, and marked as a tutorial.',
        ['002:141'],
        'Tutorial (1500+ words)',
      ),
    ],
  },
  {
    id: 'conference-talk',
    name: 'Conference Presentation',
    aliases: [],
    ...ACTIVITY_SHAPES['conference-talk'],
    ...OWN,
    award: fixed(500, '002:142', 'Conference Presentation'),
    contradictions: [],
  },
  {
    id: 'site-badge',
    name: '“Powered by Exponential” site badge',
    aliases: [],
    ...ACTIVITY_SHAPES['site-badge'],
    ...OWN,
    award: fixed(500, '002:143', '"Powered by Exponential" site badge'),
    contradictions: [],
  },
  {
    id: 'bug-report',
    name: 'Bug Report',
    aliases: [],
    ...ACTIVITY_SHAPES['bug-report'],
    ...OWN,
    award: fixed(50, '002:144', 'Bug Report'),
    contradictions: [],
  },
  {
    id: 'forum-post',
    name: 'Forum Post',
    aliases: [],
    ...ACTIVITY_SHAPES['forum-post'],
    ...OWN,
    award: fixed(10, '002:145', 'Forum Post'),
    contradictions: [],
  },
  {
    id: 'revenue',
    name: 'Revenue',
    aliases: [],
    ...ACTIVITY_SHAPES.revenue,
    ...OWN,
    award: {
      kind: 'per-dollar',
      points: stated(1, '002:109', 'One point', { as: '$# USD revenue' }),
      isMinimumRevenue: true,
    },
    contradictions: ['K18'],
    about: [passage('Dollars of revenue for 7x.', ['002:109', '002:120'], 'USD revenue for 7x')],
  },
  {
    id: 'own-subscription',
    name: 'The partner’s own purchases and subscriptions',
    aliases: [],
    ...ACTIVITY_SHAPES['own-subscription'],
    ...OWN,
    award: {
      kind: 'per-dollar',
      points: stated(1, '002:109', 'One point', { as: '$# USD revenue' }),
      isMinimumRevenue: false,
    },
    contradictions: [],
    about: [
      passage(
        'What the partner buys from 7x itself is revenue for 7x and earns points; it is not counted towards minimum revenue (reading Q7).',
        ['002:109'],
        'USD revenue for 7x',
      ),
    ],
  },
  {
    id: 'work',
    name: 'Work for the ecosystem',
    aliases: [],
    ...ACTIVITY_SHAPES.work,
    ...OWN,
    award: {
      kind: 'per-minute',
      points: stated(1, '002:109', 'One point', { as: '≈ # minute of work' }),
    },
    contradictions: ['K17'],
    about: [
      passage('Knowledge sharing and taking part in the program.', ['002:121', '002:122']),
      passage(
        'Business collaboration or general community work that is useful to the whole ecosystem.',
        ['002:63'],
      ),
    ],
  },
  {
    id: 'special',
    name: 'Activity approved case by case',
    aliases: [],
    ...ACTIVITY_SHAPES.special,
    ...OWN,
    award: { kind: 'given', reductions: true },
    contradictions: ['K17'],
    about: [
      passage(
        'Activities outside the list, approved by 7x one by one.',
        ['002:123'],
        'Case-by-case activities approved by 7x',
      ),
      passage(
        'By strategic importance an activity may earn more points, or fewer.',
        ['002:109'],
        'Some activities may earn more or fewer points depending on strategic importance.',
      ),
    ],
  },
]

function fixed(points: number, line: SeedLine, row: string): Award {
  return { kind: 'fixed', points: stated(points, line, row, { column: 'Points' }) }
}

function from(points: number, line: SeedLine, row: string) {
  return stated(points, line, row, { column: 'Points', as: 'From #+' })
}
