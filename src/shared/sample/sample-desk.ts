import { addDays, addMonths, type Day } from '../basics/day'
import { cents } from '../basics/money'
import type { Entry } from '../ledger/entry'
import type { ActivityId } from '../program/ids'
import type { Certification } from '../records/certification'
import type { Draft } from '../records/change'
import type { Partner } from '../records/partner'
import { createDice, type Dice } from './dice'
import { SAMPLE_PARTNERS, type SamplePartner } from './sample-partners'
import type { Sketch } from './sketch'
import { storyCertificates, storyEntries } from './stories'

/**
 * An invented desk to explore, the same for the same day: twenty partners over two years, ending on
 * `today`, so that windows and expiries are where a visitor would look for them.
 */
export function sampleDesk(today: Day): Draft {
  const partners = SAMPLE_PARTNERS.map((sample) => partnerOf(sample, today))
  return {
    kind: 'sample',
    label: 'Sample desk of 20 partners',
    partners: partners.map((after) => ({ before: null, after })),
    certifications: SAMPLE_PARTNERS.flatMap((sample) =>
      certificatesOf(sample, today).map((after) => ({ before: null, after })),
    ),
    added: SAMPLE_PARTNERS.flatMap((sample) => entriesOf(sample, today)),
  }
}

function partnerOf(sample: SamplePartner, today: Day): Partner {
  const { id, name, profile, country, plan, joined, stories } = sample
  const mailbox = id.toLowerCase().replace('-', '')
  return {
    id,
    name,
    profile,
    country,
    email: `partner@${mailbox}.example`,
    plan,
    joinedOn: stories.includes('no joining day') ? null : addMonths(today, -joined),
    stage: 'active',
    notes: {},
  }
}

function entriesOf(sample: SamplePartner, today: Day): readonly Entry[] {
  const dice = createDice(sample.id)
  const sketches = [
    ...yearEntries(sample, today),
    ...monthEntries(sample, today, dice),
    ...projectEntries(sample, today, dice),
    ...storyEntries(sample, today),
  ]
  return sketches
    .filter(({ date }) => date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((sketch, at) => finish(sketch, sample.id, at))
}

function finish(sketch: Sketch, partner: string, at: number): Entry {
  return {
    id: `${partner}-${String(at + 1).padStart(3, '0')}`,
    partner,
    quantity: 1,
    points: null,
    revenue: null,
    minutes: null,
    status: 'approved',
    reference: '',
    person: '',
    note: '',
    line: 0,
    ...sketch,
  }
}

/** One posting per completed partnership year (000:51). */
function yearEntries({ joined }: SamplePartner, today: Day): readonly Sketch[] {
  const years = Math.min(3, Math.floor(joined / 12))
  return Array.from({ length: years }, (_, year) => ({
    date: addDays(addMonths(today, (year + 1) * 12 - joined), 3),
    activity: 'partner-year' as const,
  }))
}

/** Two years of ordinary months: invoices, pipelines, posts, now and then something larger. */
function monthEntries(sample: SamplePartner, today: Day, dice: Dice): readonly Sketch[] {
  const sketches: Sketch[] = []
  const months = Math.min(24, sample.joined)
  for (let back = months; back >= 0; back--) {
    const on = () => addDays(addMonths(today, -back), -dice.below(27))
    if (sample.revenue > 0) {
      const amount =
        Math.round(sample.revenue * (0.6 + dice.below(80) / 100)) * 100 + dice.below(100)
      sketches.push({
        date: on(),
        activity: 'revenue',
        revenue: cents(amount),
        reference: `INV-${sample.id}-${100 + months - back}`,
      })
    }
    if (dice.below(9) < sample.community)
      sketches.push({ date: on(), activity: 'share-your-pipeline', note: 'monthly pipeline' })
    for (const activity of COMMUNITY) {
      if (dice.below(40) < sample.community) sketches.push(communityEntry(activity, on(), dice))
    }
  }
  return sketches
}

const COMMUNITY: readonly ActivityId[] = [
  'forum-post',
  'bug-report',
  'article',
  'conference-talk',
  'case-study',
  'customer-site',
  'tutorial',
]
const TOPICS = [
  'Museum of Ports',
  'City Library',
  'Alpine Rail',
  'Harvest Co-op',
  'Northern Theatre',
  'Free Clinic',
  'Tram Works',
  'Botanic Garden',
  'Chamber of Crafts',
  'Open Archive',
  'Sea Rescue',
  'Night Market',
] as const
const PEOPLE = [
  'A. Berg',
  'L. Hansen',
  'K. Sato',
  'M. Okafor',
  'J. Brandt',
  'R. Silva',
  'E. Novak',
  'T. Moreau',
  'S. Kaya',
  'D. Lindqvist',
  'P. Rossi',
  'N. Haddad',
] as const

function communityEntry(activity: ActivityId, date: Day, dice: Dice): Sketch {
  if (activity === 'forum-post') return { date, activity, quantity: 3 + dice.below(12) }
  if (activity === 'bug-report') return { date, activity, quantity: 1 + dice.below(3) }
  return {
    date,
    activity,
    reference: `${dice.pick(TOPICS)} ${date.slice(0, 7)}`,
    person: dice.pick(PEOPLE),
  }
}

function projectEntries(sample: SamplePartner, today: Day, dice: Dice): readonly Sketch[] {
  const count = Math.min(Math.ceil((sample.projects * Math.min(sample.joined, 24)) / 12), 14)
  return Array.from({ length: count }, (_, at) => {
    const date = addDays(today, -20 - Math.floor((at * 720) / Math.max(1, count)) - dice.below(15))
    const points = dice.below(3) === 0 ? 5000 + dice.below(8) * 500 : null
    return {
      date,
      activity: at % 3 === 2 ? ('exponential-6-project' as const) : ('premium-project' as const),
      points,
      reference: `${dice.pick(TOPICS)} relaunch ${at + 1}`,
      note: points === null ? '' : 'more than one site, agreed by mail',
    }
  })
}

function certificatesOf(sample: SamplePartner, today: Day): readonly Certification[] {
  const { certified, id } = sample
  const titles = {
    profile: ['Developer', 'Design', 'Solution', 'Developer'],
    sales: ['Premium', 'Newsletter', 'Hosting', 'Commerce'],
  }
  const regular = (['profile', 'sales'] as const).flatMap((kind) =>
    Array.from(
      { length: certified[kind] },
      (_, at): Omit<Certification, 'id'> => ({
        partner: id,
        person: PEOPLE[(at * 5 + id.charCodeAt(0)) % PEOPLE.length] ?? 'A. Berg',
        kind,
        title: titles[kind][at % titles[kind].length] ?? 'Solution',
        issuedOn: addMonths(today, -6 - at * 2),
        expiresOn: at % 2 === 0 ? addMonths(today, 4 + at * 3) : null,
        line: 0,
      }),
    ),
  )
  return [...regular, ...storyCertificates(sample, today)].map((one, at) => ({
    ...one,
    id: `${id}-C${at + 1}`,
  }))
}
