import { addDays, addMonths, type Day, firstOfMonth, monthOf } from '../basics/day'
import { cents } from '../basics/money'
import type { Certification } from '../records/certification'
import type { SamplePartner, Story } from './sample-partners'
import type { Sketch } from './sketch'

/** The entries that a partner's stories add to its ordinary months. */
export function storyEntries({ id, stories }: SamplePartner, today: Day): readonly Sketch[] {
  return stories.flatMap((story) => ENTRIES[story]?.(today, id) ?? [])
}

/** The certificates that a partner's stories add. */
export function storyCertificates(
  { id, stories }: SamplePartner,
  today: Day,
): readonly Omit<Certification, 'id'>[] {
  const sales = { partner: id, kind: 'sales' as const, line: 0 }
  return stories.flatMap((story): readonly Omit<Certification, 'id'>[] => {
    if (story === 'lapse') {
      const lapsed = addDays(firstOfMonth(monthOf(addMonths(today, -1))), 11)
      return [
        {
          ...sales,
          person: 'J. Brandt',
          title: 'Premium Advanced',
          issuedOn: addMonths(lapsed, -24),
          expiresOn: lapsed,
        },
      ]
    }
    if (story === 'undated') {
      return [
        { ...sales, person: 'S. Kaya', title: 'Premium Advanced', issuedOn: null, expiresOn: null },
      ]
    }
    return []
  })
}

const ENTRIES: Partial<Record<Story, (today: Day, id: string) => readonly Sketch[]>> = {
  refund: (today, id) => [
    {
      date: addDays(today, -40),
      activity: 'revenue',
      revenue: cents(-180_000),
      reference: `INV-${id}-R`,
      note: 'customer withdrew',
    },
  ],
  'roll-off': (today) => [
    {
      date: addDays(firstOfMonth(monthOf(addMonths(today, -12))), 4),
      activity: 'full-event',
      reference: 'Exponential Days',
    },
    {
      date: addDays(firstOfMonth(monthOf(addMonths(today, -12))), 9),
      activity: 'revenue',
      revenue: cents(450_000),
      reference: 'Harbour portal',
    },
  ],
  clips: (today) => [
    { date: addDays(today, -12), activity: 'share-your-pipeline', note: 'first report' },
    { date: addDays(today, -10), activity: 'share-your-pipeline', note: 'sent again' },
    {
      date: addDays(today, -65),
      activity: 'premium-project',
      reference: 'Fair website',
      revenue: cents(640_000),
    },
    { date: addDays(today, -150), activity: 'case-study', reference: 'Harbour Museum' },
    { date: addDays(today, -120), activity: 'case-study', reference: 'harbour museum' },
    { date: addDays(today, -90), activity: 'full-event', reference: 'Exponential Summit' },
    {
      date: addDays(today, -90),
      activity: 'event-participation',
      person: 'L. Hansen',
      reference: 'Exponential Summit',
    },
  ],
  waiting: (today) => [
    {
      date: addDays(today, -6),
      activity: 'case-study',
      reference: 'Stadtwerke Kiel',
      status: 'reported',
    },
    {
      date: addDays(today, -4),
      activity: 'conference-talk',
      reference: 'Open Web Day',
      person: 'M. Okafor',
      status: 'reported',
    },
  ],
}
