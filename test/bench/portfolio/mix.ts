import type { ActivityId } from '../../../src/shared/program/ids'

/** How an activity of the made desk looks in a file. */
export interface Kind {
  readonly activity: ActivityId
  /** How many in a hundred thousand entries. */
  readonly weight: number
  /** Entries of one family share references within a partner; null = it mostly has none. */
  readonly family: 'project' | 'invoice' | 'event' | 'course' | 'site' | 'text' | null
  /** Whether it names a person, and how often. */
  readonly person: number
  /** The largest quantity it is written with. */
  readonly quantity: number
  /** The floor of a "+" row; 0 = none. */
  readonly floor: number
  readonly carries: 'nothing' | 'revenue' | 'perhaps revenue' | 'minutes' | 'points'
}

/** What partners report, all catalogue ids of the program in it; one in five of the projects is a renamed one. */
export const MIX: readonly Kind[] = [
  kind('forum-post', 24_000, { quantity: 9, person: 0.3 }),
  kind('bug-report', 12_000, { quantity: 3, person: 0.3 }),
  kind('work', 14_000, { person: 0.5, carries: 'minutes' }),
  kind('revenue', 17_000, { family: 'invoice', carries: 'revenue' }),
  kind('own-subscription', 4_000, { family: 'invoice', carries: 'revenue' }),
  kind('premium-project', 800, project(5000)),
  kind('exponential-6-project', 1_200, project(2500)),
  kind('hosted-project', 900, project(2500)),
  kind('newsletter-project', 1_100, project(2000)),
  kind('exponential-project', 1_500, project(2000)),
  kind('training-attendee', 3_000, { family: 'course', person: 0.85, quantity: 4 }),
  kind('certification', 2_000, { family: 'course', person: 0.9, quantity: 2 }),
  kind('kick-off-package', 100, {}),
  kind('full-event', 600, { family: 'event' }),
  kind('event-participation', 3_000, { family: 'event', person: 0.9, quantity: 3 }),
  kind('share-your-pipeline', 5_000, {}),
  kind('partner-year', 400, {}),
  kind('case-study', 1_200, { family: 'project' }),
  kind('customer-site', 2_000, { family: 'site' }),
  kind('customer-reference', 1_000, { family: 'project' }),
  kind('article', 1_500, { family: 'text', person: 0.6 }),
  kind('press-release', 600, { family: 'text' }),
  kind('tutorial', 700, { family: 'text', person: 0.6 }),
  kind('conference-talk', 700, { family: 'event', person: 0.8 }),
  kind('site-badge', 1_000, { family: 'site' }),
  kind('special', 700, { carries: 'points' }),
]

function kind(activity: ActivityId, weight: number, said: Partial<Kind>): Kind {
  const plain = { family: null, person: 0, quantity: 1, floor: 0, carries: 'nothing' } as const
  return { ...plain, ...said, activity, weight }
}

function project(floor: number): Partial<Kind> {
  return { family: 'project', floor, carries: 'perhaps revenue' }
}
