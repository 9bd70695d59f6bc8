import { addDays, type Day, dayNumber } from '../basics/day'
import type { Note } from '../records/note'
import { ownerOf } from './owners'
import type { SamplePartner } from './sample-partner'

/** What was noted of a partner, and how many days ago. */
const NOTES: Readonly<Record<string, readonly (readonly [ago: number, text: string])[]>> = {
  'ND-01': [
    [214, 'Wants Gold before the autumn fair. Six sales certifications are the hurdle.'],
    [33, 'One sales certificate has lapsed. They will send somebody to the next course.'],
    [5, 'Course is booked. Look again when the certificate arrives.'],
  ],
  'AU-30': [
    [120, 'Offers to host the regional meeting. Asks for one invoice for all licences.'],
    [9, 'Case study is with their customer for a last reading.'],
  ],
  'MV-26': [
    [118, 'Ordered a second Kick-Off Package for the new branch; told them it counts only once.'],
  ],
  'TA-52': [[16, 'A few hundred dollars short of Gold. The next order is expected within weeks.']],
  'DW-39': [[3, 'Applied through the web form. Sent a welcome and asked for two references.']],
  'SS-49': [[12, 'References are good. Waiting for their answer on the profile.']],
  'BR-47': [[7, 'Approved. Contract is sent, the fee is not yet paid.']],
  'OH-57': [[62, 'Declined: resells a competing product only. May apply again next year.']],
  'KD-54': [
    [40, 'Term ends soon. Rang twice, no answer.'],
    [2, 'Reached them: they renew and want to talk about the Basic plan.'],
  ],
  'WP-55': [[97, 'Nothing heard since the spring. Two people have left.']],
  'RC-56': [[380, 'Terminated by agreement. The logo is off their website, seen today.']],
  'GC-44': [[50, 'Asks whether its own plan counts as revenue. It does not: points only.']],
}

const MS_PER_DAY = 86_400_000
/** Morning in Seattle, afternoon in Europe: the same calendar day for all of us. */
const MORNING = 17 * 3_600_000

/** The log of notes of one partner, the earliest first. */
export function notesOf(sample: SamplePartner, today: Day): readonly Note[] {
  const { id } = sample
  return (NOTES[id] ?? []).map(([ago, text], at) => ({
    id: `${id}-N${at + 1}`,
    partner: id,
    text,
    person: ownerOf(sample) ?? 'Anna Berg',
    at: dayNumber(addDays(today, -ago)) * MS_PER_DAY + MORNING,
  }))
}
