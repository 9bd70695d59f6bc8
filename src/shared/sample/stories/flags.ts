import { addDays } from '../../basics/day'
import type { FlagStory } from '../story'
import { type EntryStories, one } from './teller'

/** What a person should look at, and what waits for one. */
export const FLAGS: EntryStories<FlagStory> = {
  waiting: ({ today, staff }) => [
    {
      date: addDays(today, -6),
      activity: 'case-study',
      reference: 'Stadtwerke Kiel',
      status: 'reported',
      note: 'draft-case-study.docx',
    },
    {
      date: addDays(today, -4),
      activity: 'conference-talk',
      reference: 'Open Web Day, autumn',
      person: one(staff, 3),
      status: 'reported',
    },
  ],
  rejected: ({ today, staff }) => [
    {
      date: addDays(today, -48),
      activity: 'press-release',
      reference: 'Award for the intranet of the year',
      status: 'rejected',
      note: 'rejected: sent to the press without our approval',
    },
    {
      date: addDays(today, -27),
      activity: 'tutorial',
      reference: 'Ten tips for editors',
      person: one(staff, 0),
      status: 'rejected',
      note: 'rejected: 900 words, report it as an article',
    },
  ],
  'heavy days': ({ today, staff }) => [
    {
      date: addDays(today, -37),
      activity: 'work',
      minutes: 310,
      person: one(staff, 0),
      note: 'bug hunt before the release',
    },
    {
      date: addDays(today, -37),
      activity: 'work',
      minutes: 265,
      person: one(staff, 1),
      note: 'bug hunt before the release',
    },
    { date: addDays(today, -70), activity: 'forum-post', quantity: 34, person: one(staff, 2) },
  ],
  'loose ends': ({ today }) => [
    { date: addDays(today, -95), activity: 'conference-talk', note: 'programme to follow' },
    {
      date: addDays(today, -82),
      activity: 'training-attendee',
      quantity: 2,
      reference: 'Editor course',
      note: 'list of names to follow',
    },
    { date: addDays(today, -61), activity: 'special', points: 400 },
    {
      date: addDays(today, -44),
      activity: 'customer-site',
      quantity: 2,
      reference: 'www.two-bridges.example',
      note: 'one site in two languages',
    },
  ],
}
