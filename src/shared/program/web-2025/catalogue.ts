import type { Activity, Award } from '../activity'
import { passage, read, stated, taken } from '../cite'
import { ACTIVITY_SHAPES } from '../common/activity-shapes'
import type { SeedLine } from '../source'

const OWN = { inherited: false } as const
const FROM_002 = { inherited: true } as const

/** Every activity of Web 2025: 000:44-61, what only 002 lists, and the uncatalogued kinds. */
export const CATALOGUE: readonly Activity[] = [
  {
    id: 'premium-project',
    name: 'Exponential Premium project',
    aliases: ['7x Exponential Premium Project'],
    ...ACTIVITY_SHAPES['premium-project'],
    ...OWN,
    award: floor(5000, '000:44', 'Exponential Premium project'),
    contradictions: [],
  },
  {
    id: 'exponential-6-project',
    name: 'Exponential 6 project',
    aliases: [],
    ...ACTIVITY_SHAPES['exponential-6-project'],
    ...OWN,
    award: floor(2500, '000:45', 'Exponential 6 project'),
    contradictions: ['K19'],
  },
  {
    id: 'hosted-project',
    name: 'Exponential Project Hosted by 7x',
    aliases: [],
    ...ACTIVITY_SHAPES['hosted-project'],
    ...FROM_002,
    award: {
      kind: 'floor',
      points: stated(2500, '002:127', 'Exponential Project Hosted by 7x', {
        column: 'Points',
        as: 'From #+',
      }),
    },
    contradictions: ['K19'],
  },
  {
    id: 'newsletter-project',
    name: 'Exponential Newsletter solution project',
    aliases: [],
    ...ACTIVITY_SHAPES['newsletter-project'],
    ...OWN,
    award: floor(2000, '000:46', 'Exponential Newsletter solution project'),
    contradictions: ['K20'],
  },
  {
    id: 'exponential-project',
    name: 'Exponential Project',
    aliases: [],
    ...ACTIVITY_SHAPES['exponential-project'],
    ...FROM_002,
    award: {
      kind: 'floor',
      points: stated(2000, '002:128', 'Exponential Project', { column: 'Points', as: 'From #+' }),
    },
    contradictions: ['K20'],
  },
  {
    id: 'training-attendee',
    name: 'Official training course (per attendee)',
    aliases: ['Training Attendance'],
    ...ACTIVITY_SHAPES['training-attendee'],
    ...OWN,
    award: fixed(2000, '000:47', 'Official training course (per attendee)'),
    contradictions: ['K21'],
  },
  {
    id: 'certification',
    name: 'Certification (per person)',
    aliases: ['Certification'],
    ...ACTIVITY_SHAPES.certification,
    ...OWN,
    award: fixed(1000, '000:48', 'Certification (per person)'),
    contradictions: [],
  },
  {
    id: 'kick-off-package',
    name: 'Kick-Off Package',
    aliases: ['K.O.P.'],
    ...ACTIVITY_SHAPES['kick-off-package'],
    ...OWN,
    award: { kind: 'fixed', points: taken(0, 'K23') },
    contradictions: ['K23', 'K44'],
    about: [
      passage(
        'The web pages sell the package and give no points for it; the program document gives some.',
        ['003:52', '003:53', '002:131'],
      ),
    ],
  },
  {
    id: 'full-event',
    name: 'Full event attendance (conference + meetings)',
    aliases: ['Full event attendance (all events)'],
    ...ACTIVITY_SHAPES['full-event'],
    ...OWN,
    award: fixed(5000, '000:49', 'Full event attendance (conference + meetings)'),
    contradictions: ['K24'],
  },
  {
    id: 'event-participation',
    name: 'Partner event participation (per person)',
    aliases: [],
    ...ACTIVITY_SHAPES['event-participation'],
    ...FROM_002,
    award: fixed(1000, '002:136', 'Partner event participation (per person)'),
    contradictions: ['K24'],
  },
  {
    id: 'share-your-pipeline',
    name: '“Share your Pipeline” monthly',
    aliases: ['Monthly “Share your Information”'],
    ...ACTIVITY_SHAPES['share-your-pipeline'],
    ...OWN,
    award: fixed(1000, '000:50', '"Share your Pipeline" monthly'),
    contradictions: ['K22'],
  },
  {
    id: 'partner-year',
    name: 'Partner year participation',
    aliases: ['Exponential Partner annual participation'],
    ...ACTIVITY_SHAPES['partner-year'],
    ...OWN,
    award: {
      kind: 'fixed',
      points: stated(1000, '000:51', 'Partner year participation (max 3 years)', {
        column: 'Points',
        as: '#/year',
      }),
    },
    cap: {
      kind: 'partnership-years',
      monthsApart: read(12, 'Q11'),
      most: stated(3, '000:51', 'Partner year participation (max 3 years)', {
        column: 'Activity',
        as: 'max # years',
      }),
    },
    contradictions: [],
  },
  {
    id: 'case-study',
    name: 'Case study published on exponential.earth',
    aliases: ['Case Study on 7xWebsites.com'],
    ...ACTIVITY_SHAPES['case-study'],
    ...OWN,
    award: fixed(1000, '000:52', 'Case study published on exponential.earth'),
    contradictions: ['K25'],
  },
  {
    id: 'customer-site',
    name: 'Customer site running Exponential',
    aliases: ['Exponential sites running'],
    ...ACTIVITY_SHAPES['customer-site'],
    ...OWN,
    award: fixed(1000, '000:53', 'Customer site running Exponential'),
    contradictions: [],
  },
  {
    id: 'customer-reference',
    name: 'Customer reference published',
    aliases: ['Customer Reference on share.exponential.earth'],
    ...ACTIVITY_SHAPES['customer-reference'],
    ...OWN,
    award: fixed(500, '000:54', 'Customer reference published'),
    contradictions: ['K26'],
  },
  {
    id: 'article',
    name: 'Article (500–1500 words, FLOSS-licensed)',
    aliases: [],
    ...ACTIVITY_SHAPES.article,
    ...OWN,
    award: fixed(500, '000:55', 'Article (500–1500 words, FLOSS-licensed)'),
    contradictions: [],
    about: [
      passage(
        'From 500 to 1500 words, under a FLOSS licence. At exactly 1500 words it is a tutorial only where it is marked as one.',
        ['000:55', '000:57'],
        'Article (500–1500 words, FLOSS-licensed)',
      ),
    ],
  },
  {
    id: 'press-release',
    name: 'Approved press release',
    aliases: [],
    ...ACTIVITY_SHAPES['press-release'],
    ...OWN,
    award: fixed(500, '000:56', 'Approved press release'),
    contradictions: [],
    about: [
      passage(
        'Counts only once 7x has approved the release.',
        ['000:56'],
        'Approved press release',
      ),
    ],
  },
  {
    id: 'tutorial',
    name: 'Tutorial (1500+ words)',
    aliases: [],
    ...ACTIVITY_SHAPES.tutorial,
    ...OWN,
    award: fixed(500, '000:57', 'Tutorial (1500+ words)'),
    contradictions: [],
    about: [
      passage(
        'At least 1500 words, and marked as a tutorial.',
        ['000:57'],
        'Tutorial (1500+ words)',
      ),
    ],
  },
  {
    id: 'conference-talk',
    name: 'Conference presentation',
    aliases: [],
    ...ACTIVITY_SHAPES['conference-talk'],
    ...OWN,
    award: fixed(500, '000:58', 'Conference presentation'),
    contradictions: [],
  },
  {
    id: 'site-badge',
    name: '“Powered by Exponential” site badge',
    aliases: [],
    ...ACTIVITY_SHAPES['site-badge'],
    ...OWN,
    award: fixed(500, '000:59', '"Powered by Exponential" site badge'),
    contradictions: [],
  },
  {
    id: 'bug-report',
    name: 'Bug report',
    aliases: [],
    ...ACTIVITY_SHAPES['bug-report'],
    ...OWN,
    award: fixed(50, '000:60', 'Bug report'),
    contradictions: [],
  },
  {
    id: 'forum-post',
    name: 'Forum post',
    aliases: [],
    ...ACTIVITY_SHAPES['forum-post'],
    ...OWN,
    award: fixed(10, '000:61', 'Forum post'),
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
      points: stated(1, '000:31', 'USD earned by exponential.earth', { as: '# point per' }),
      isMinimumRevenue: true,
    },
    contradictions: ['K18'],
    about: [
      passage(
        'Dollars that exponential.earth earns through the partner’s direct sales, project licensing or subscriptions.',
        ['000:31'],
        'earned by exponential.earth via your direct sales, project licensing, or subscriptions',
      ),
    ],
  },
  {
    id: 'own-subscription',
    name: 'The partner’s own purchases and subscriptions',
    aliases: ['Purchases or subscriptions via our platform'],
    ...ACTIVITY_SHAPES['own-subscription'],
    ...OWN,
    award: {
      kind: 'per-dollar',
      points: stated(1, '000:31', 'subscriptions', { as: '# point per' }),
      isMinimumRevenue: false,
    },
    contradictions: [],
    about: [
      passage(
        'What the partner buys from 7x itself earns points; it is not counted towards minimum revenue (reading Q7).',
        ['000:31', '000:66'],
        'Purchases or subscriptions via our platform',
      ),
    ],
  },
  {
    id: 'work',
    name: 'Value-added work',
    aliases: [],
    ...ACTIVITY_SHAPES.work,
    ...OWN,
    award: {
      kind: 'per-minute',
      points: stated(1, '000:17', 'minute of value-added activity', { as: '# Point ≈' }),
    },
    contradictions: ['K17'],
    about: [
      passage(
        'Writing technical articles, tutorials, wiki articles or documentation; taking part in forums or community support; speaking at conferences; contributing to open-source extensions.',
        ['000:32', '000:33', '000:34', '000:35'],
      ),
      passage(
        'Joining campaigns, feedback sessions or events; testing marketing materials; bug hunts; joint sales and sharing the pipeline.',
        ['000:36', '000:37', '000:38', '000:39'],
      ),
      passage('Downloads and code contributions on exponential.earth.', ['000:65']),
    ],
  },
  {
    id: 'special',
    name: 'Special contribution or bonus',
    aliases: [],
    ...ACTIVITY_SHAPES.special,
    ...OWN,
    award: { kind: 'given', reductions: false },
    contradictions: ['K17'],
    about: [
      passage(
        'New ideas and effective activities that no list names: 7x weighs and rewards each on its own.',
        ['000:40', '000:41'],
        'reward on a case-by-case basis',
      ),
      passage(
        'Activities of strategic importance may receive bonus points.',
        ['000:18'],
        'may receive bonus points',
      ),
    ],
  },
]

function fixed(points: number, line: SeedLine, row: string): Award {
  return { kind: 'fixed', points: stated(points, line, row, { column: 'Points' }) }
}

function floor(points: number, line: SeedLine, row: string): Award {
  return { kind: 'floor', points: stated(points, line, row, { column: 'Points', as: '#+' }) }
}
