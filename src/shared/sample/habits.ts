import type { Day } from '../basics/day'
import type { ActivityId } from '../program/ids'
import { customerOf, hostOf } from './customers'
import { numberOf } from './owners'
import type { SamplePartner } from './sample-partner'
import type { Sketch } from './sketch'
import { type Round, rounds, slotOf } from './year'

/** What a partner does for the community in a year, by how busy it is there. */
interface Habit {
  readonly activity: ActivityId
  /** Times a year for community 1, 2 and 3. */
  readonly perYear: readonly [number, number, number]
  readonly says: (of: Occasion) => Partial<Sketch>
}

interface Occasion {
  readonly partner: string
  /** Somebody of the partner's staff. */
  readonly person: string
  readonly customer: string
  readonly nth: number
  /** 0 in the running year, then 1 and 2. */
  readonly year: number
  readonly date: Day
}

const HABITS: readonly Habit[] = [
  {
    activity: 'forum-post',
    perYear: [5, 9, 16],
    says: ({ nth, person }) => ({ quantity: 4 + ((nth * 5) % 9), person }),
  },
  {
    activity: 'bug-report',
    perYear: [2, 4, 8],
    says: ({ partner, nth, year, person }) => ({
      quantity: 1 + (nth % 2),
      person,
      note: `issue ${4900 - year * 870 - nth * 61 - numberOf(partner) * 7}`,
    }),
  },
  {
    activity: 'share-your-pipeline',
    perYear: [1, 3, 6],
    says: ({ date }) => ({ note: `pipeline-${date.slice(0, 7)}.xlsx` }),
  },
  {
    activity: 'article',
    perYear: [1, 1, 2],
    says: ({ partner, customer, date, person }) => ({
      reference: `What we learned at ${customer}, ${date.slice(0, 4)}`,
      person,
      note: `https://${siteOf(partner)}/blog/${hostOf(customer)}`,
    }),
  },
  {
    activity: 'conference-talk',
    perYear: [0, 1, 2],
    says: ({ nth, date, person }) => ({
      reference: `${nth % 2 === 0 ? 'Open Web Day' : 'Content Forum'} ${date.slice(0, 4)}`,
      person,
      note: 'slides-final.pdf',
    }),
  },
  {
    activity: 'tutorial',
    perYear: [0, 1, 1],
    says: ({ customer, date, person }) => ({
      reference: `Editing workflows for ${customer}, ${date.slice(0, 4)}`,
      person,
      note: '2,100 words',
    }),
  },
  {
    activity: 'customer-reference',
    perYear: [0, 1, 1],
    says: ({ customer, date }) => ({ reference: `${customer} ${date.slice(0, 4)}` }),
  },
  {
    activity: 'site-badge',
    perYear: [0, 1, 1],
    says: ({ partner, customer }) => ({
      reference: `www.${hostOf(customer)}.example`,
      note: `badge-${siteOf(partner)}.png`,
    }),
  },
  {
    activity: 'work',
    perYear: [0, 3, 6],
    says: ({ nth, person }) => ({
      minutes: 30 + ((nth * 15) % 60),
      person,
      note: nth % 2 === 0 ? 'reviewed documentation' : 'feedback session with the product team',
    }),
  },
  {
    activity: 'case-study',
    perYear: [0, 0, 1],
    says: ({ customer, date, partner }) => ({
      reference: `${customer} ${date.slice(0, 4)}`,
      note: `https://${siteOf(partner)}/cases/${hostOf(customer)}`,
    }),
  },
  {
    activity: 'customer-site',
    perYear: [0, 0, 1],
    says: ({ customer }) => ({
      reference: `www.${hostOf(customer)}.example`,
      note: 'seen live',
    }),
  },
  {
    activity: 'press-release',
    perYear: [0, 0, 1],
    says: ({ customer, date }) => ({
      reference: `${customer} chooses Exponential, ${date.slice(0, 4)}`,
      note: 'approved by mail',
    }),
  },
]

/** The entries of a partner's habits over three years. */
export function habitEntries(
  { id, community }: SamplePartner,
  staff: readonly string[],
  today: Day,
): readonly Sketch[] {
  if (community === 0) return []
  return HABITS.flatMap(({ activity, perYear, says }, kind) => {
    const times = perYear[community - 1] ?? 0
    return Array.from({ length: times }, (_, nth) => nth).flatMap((nth) =>
      rounds(id, `${activity} ${nth}`, slotOf(id, nth, times), today).map(
        ({ date, year }: Round) => ({
          date,
          activity,
          ...says({
            partner: id,
            person: staff[(nth + year) % staff.length] ?? '',
            customer: customerOf(id, kind + nth + year * 4),
            nth,
            year,
            date,
          }),
        }),
      ),
    )
  })
}

/** The partner's own address, under a domain that nobody can own. */
export function siteOf(partner: string): string {
  return `${partner.toLowerCase().replace('-', '')}.example`
}
