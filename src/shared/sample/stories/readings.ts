import { addDays, addMonths } from '../../basics/day'
import { cents, dollars } from '../../basics/money'
import type { ReadingStory } from '../story'
import { type EntryStories, inMonth } from './teller'

/** Facts whose figures would be others if the program were read otherwise. */
export const READINGS: EntryStories<ReadingStory> = {
  refund: ({ today, partner: { id } }) => [
    {
      date: addDays(today, -40),
      activity: 'revenue',
      revenue: cents(-180_000),
      reference: `INV-${id}-R`,
      note: 'customer withdrew',
    },
  ],
  'late refund': ({ today, partner: { id } }) => [
    {
      date: addMonths(today, -15),
      activity: 'revenue',
      revenue: dollars(1350.5),
      reference: `INV-${id}-7`,
      note: 'Lantern Festival, licences',
    },
    {
      date: addMonths(today, -3),
      activity: 'revenue',
      revenue: dollars(-1350.5),
      reference: `INV-${id}-7`,
      note: 'Lantern Festival, contract reversed',
    },
  ],
  'roll-off': ({ today }) => [
    { date: inMonth(today, 12, 5), activity: 'full-event', reference: 'Exponential Days' },
    {
      date: inMonth(today, 12, 10),
      activity: 'revenue',
      revenue: cents(450_000),
      reference: 'Harbour portal',
    },
  ],
  'own subscription': ({ today }) =>
    Array.from({ length: 24 }, (_, back) => ({
      date: addDays(addMonths(today, -back), -5),
      activity: 'own-subscription' as const,
      revenue: dollars(300),
      reference: `plan, month ${24 - back}`,
    })),
  'one large order': ({ today }) => [
    {
      date: addDays(addMonths(today, -7), -11),
      activity: 'revenue',
      revenue: dollars(9840.75),
      reference: 'Harbour portal',
      note: 'order-harbour-portal.pdf',
    },
  ],
  bonus: ({ today }) => [
    {
      date: addDays(today, -52),
      activity: 'special',
      points: 900,
      reference: 'Spring campaign',
      note: 'campaign of 1 March, half as much again for hosted projects',
    },
  ],
}
