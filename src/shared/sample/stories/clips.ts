import { addDays, addMonths, type Day } from '../../basics/day'
import { cents, dollars } from '../../basics/money'
import type { ClipStory } from '../story'
import { startOf } from '../year'
import { type EntryStories, inMonth, one } from './teller'

/** What the caps take away: of each rule one case that a partner manager will meet. */
export const CLIPS: EntryStories<ClipStory> = {
  clips: ({ today, staff }) => [
    { date: inMonth(today, 1, 9), activity: 'share-your-pipeline', note: 'first report' },
    { date: inMonth(today, 1, 11), activity: 'share-your-pipeline', note: 'sent again' },
    {
      date: addDays(today, -65),
      activity: 'premium-project',
      reference: 'Fair website',
      revenue: cents(640_000),
      note: 'invoiced with the project',
    },
    { date: addDays(today, -150), activity: 'case-study', reference: 'Harbour Museum' },
    { date: addDays(today, -120), activity: 'case-study', reference: 'harbour  museum' },
    { date: addDays(today, -90), activity: 'full-event', reference: 'Exponential Summit' },
    {
      date: addDays(today, -90),
      activity: 'event-participation',
      person: one(staff, 1),
      reference: 'Exponential Summit',
    },
  ],
  'same project twice': ({ today }) => [
    {
      date: addDays(today, -130),
      activity: 'exponential-project',
      reference: 'Ferry booking',
      note: 'order-ferry-booking.pdf',
    },
    {
      date: addDays(today, -118),
      activity: 'hosted-project',
      reference: 'FERRY BOOKING',
      note: 'the same order, now hosted by 7x',
    },
  ],
  'same course twice': ({ today, staff }) => [
    course(addDays(today, -210), one(staff, 2), 1, 'certificate-of-attendance.pdf'),
    course(addDays(today, -75), one(staff, 2), 1, 'came again as a refresher'),
    course(addDays(today, -75), one(staff, 3), 2, 'two places booked, one person came'),
  ],
  'second kick-off': ({ today }) => [
    { date: addMonths(today, -9), activity: 'kick-off-package', note: 'order KOP-114' },
    { date: addMonths(today, -4), activity: 'kick-off-package', note: 'order KOP-131, branch' },
  ],
  'two events in a year': ({ today }) => [
    { date: inMonth(today, 2, 4), activity: 'full-event', reference: 'Exponential Days' },
    { date: inMonth(today, 2, 22), activity: 'full-event', reference: 'Partner Conference' },
  ],
  'site claimed again': ({ today }) => [
    site(addMonths(today, -17), 'launched'),
    site(addMonths(today, -8), 'relaunched with a new design'),
    site(addMonths(today, -3), 'seen live a year on'),
  ],
  'fourth year': ({ today, partner }) => [
    {
      date: addMonths(startOf(partner, today), 48),
      activity: 'partner-year',
      note: 'congratulations sent',
    },
  ],
  'above the floor': ({ today, staff }) => [
    {
      date: addDays(today, -140),
      activity: 'premium-project',
      points: 7000,
      reference: 'Ministry of Tides',
      note: 'six sites, formula of 3 March agreed with the program office',
    },
    {
      date: addDays(today, -112),
      activity: 'revenue',
      revenue: dollars(2140.6),
      reference: 'Ministry of Tides',
      note: 'licences of the same order',
    },
    {
      date: addDays(today, -55),
      activity: 'exponential-6-project',
      points: 3500,
      reference: 'Cable Car Office',
    },
    {
      date: addDays(today, -33),
      activity: 'training-attendee',
      points: 2600,
      person: one(staff, 4),
      reference: 'Administrator course',
      note: 'two days instead of one',
    },
  ],
  'larger invoice': ({ today }) => [
    {
      date: addDays(today, -101),
      activity: 'hosted-project',
      reference: 'Regional Museum Pass',
      note: 'acceptance-museum-pass.pdf',
    },
    {
      date: addDays(today, -80),
      activity: 'revenue',
      revenue: dollars(3120.4),
      reference: 'Regional Museum Pass',
      note: 'licences of the same order',
    },
  ],
}

function course(date: Day, person: string, quantity: number, note: string) {
  const reference = 'Developer course'
  return { date, activity: 'training-attendee' as const, person, quantity, reference, note }
}

function site(date: Day, note: string) {
  return { date, activity: 'customer-site' as const, reference: 'www.tide-tables.example', note }
}
