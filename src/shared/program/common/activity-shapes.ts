import type { Activity } from '../activity'
import { read } from '../cite'
import type { ActivityId } from '../ids'

/** What both editions share about an activity: its unit and how it is capped (program.md 8.5). */
export type ActivityShape = Pick<
  Activity,
  'group' | 'per' | 'cap' | 'quantity' | 'rivalry' | 'reference'
>

const UNCAPPED = { kind: 'none' } as const

/** The five project ids share one pool: one project earns one award, whatever it is called (K19, K20). */
const PROJECT: ActivityShape = {
  group: 'projects',
  per: 'per project',
  cap: { kind: 'reference', pool: 'project' },
  quantity: 'multiplies',
  rivalry: { over: 'invoice', side: 'project' },
  reference: 'the project',
}

const REVENUE: ActivityShape = {
  group: 'revenue',
  per: 'per dollar',
  cap: UNCAPPED,
  quantity: 'multiplies',
  rivalry: { over: 'invoice', side: 'revenue' },
  reference: 'the invoice or project',
}

/** A site or badge earns again once a year has passed since it last counted (Q10). */
const EACH_YEAR = { kind: 'again-after', months: read(12, 'Q10') } as const

/** The shapes by id; the caps of full-event and partner-year differ or carry figures per edition. */
export const ACTIVITY_SHAPES: Readonly<Record<ActivityId, ActivityShape>> = {
  'premium-project': PROJECT,
  'exponential-6-project': PROJECT,
  'hosted-project': PROJECT,
  'newsletter-project': PROJECT,
  'exponential-project': PROJECT,
  'training-attendee': {
    group: 'knowledge',
    per: 'per person and course',
    cap: { kind: 'person-and-reference' },
    quantity: 'clipped to one when a person is named',
    reference: 'the course',
  },
  certification: {
    group: 'knowledge',
    per: 'per person and certificate',
    cap: { kind: 'person-and-reference' },
    quantity: 'clipped to one when a person is named',
    reference: 'the certificate',
  },
  'kick-off-package': {
    group: 'program',
    per: 'once per partner',
    cap: { kind: 'ever' },
    quantity: 'clipped to one',
    reference: 'not stated',
  },
  'full-event': {
    group: 'program',
    per: 'per event',
    cap: { kind: 'reference', pool: 'full-event' },
    quantity: 'clipped to one',
    rivalry: { over: 'event', side: 'whole event' },
    reference: 'the event',
  },
  'event-participation': {
    group: 'program',
    per: 'per person and event',
    cap: { kind: 'person-and-reference' },
    quantity: 'clipped to one when a person is named',
    rivalry: { over: 'event', side: 'single persons' },
    reference: 'the event',
  },
  'share-your-pipeline': {
    group: 'program',
    per: 'per calendar month',
    cap: { kind: 'calendar-month' },
    quantity: 'clipped to one',
    reference: 'not stated',
  },
  'partner-year': {
    group: 'program',
    per: 'per completed partnership year',
    cap: UNCAPPED,
    quantity: 'clipped to one',
    reference: 'not stated',
  },
  'case-study': oncePerReference('case-study', 'program', 'case study'),
  'customer-site': {
    group: 'community',
    per: 'per site',
    cap: EACH_YEAR,
    quantity: 'multiplies',
    reference: 'the site',
  },
  'customer-reference': oncePerReference('customer-reference', 'program', 'customer reference'),
  article: oncePerReference('article', 'knowledge', 'article'),
  'press-release': oncePerReference('press-release', 'program', 'press release'),
  tutorial: oncePerReference('tutorial', 'knowledge', 'tutorial'),
  'conference-talk': oncePerReference('conference-talk', 'knowledge', 'talk'),
  'site-badge': {
    group: 'community',
    per: 'per site',
    cap: EACH_YEAR,
    quantity: 'multiplies',
    reference: 'the site',
  },
  'bug-report': {
    group: 'community',
    per: 'per accepted report',
    cap: UNCAPPED,
    quantity: 'multiplies',
    reference: 'not stated',
  },
  'forum-post': {
    group: 'community',
    per: 'per post',
    cap: UNCAPPED,
    quantity: 'multiplies',
    reference: 'not stated',
  },
  revenue: REVENUE,
  'own-subscription': REVENUE,
  work: {
    group: 'community',
    per: 'per minute',
    cap: UNCAPPED,
    quantity: 'multiplies',
    reference: 'not stated',
  },
  special: {
    group: 'special',
    per: 'case by case',
    cap: UNCAPPED,
    quantity: 'multiplies',
    reference: 'not stated',
  },
}

function oncePerReference(
  id: ActivityId,
  group: ActivityShape['group'],
  noun: string,
): ActivityShape {
  return {
    group,
    per: `per ${noun}`,
    cap: { kind: 'reference', pool: id },
    quantity: 'multiplies',
    reference: `the ${noun}`,
  }
}
