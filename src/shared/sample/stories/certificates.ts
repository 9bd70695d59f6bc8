import { addDays, addMonths, type Day, firstOfMonth, monthOf } from '../../basics/day'
import type { CertificateSketch } from '../sketch'
import type { CertificateStory } from '../story'
import { type CertificateStories, one } from './teller'

/** What becomes of certificates: they lapse, come without a date, or are all one person's. */
export const CERTIFICATES: CertificateStories<CertificateStory> = {
  lapse: ({ today, staff }) => [
    lasting(one(staff, 4), addDays(firstOfMonth(monthOf(addMonths(today, -1))), 11)),
  ],
  undated: ({ staff }) => [
    { ...sales(one(staff, 3), 'Premium Advanced'), issuedOn: null, expiresOn: null },
  ],
  'expires within 30 days': ({ today, staff }) => [lasting(one(staff, 2), addDays(today, 19))],
  'expires within 60 days': ({ today, staff }) => [lasting(one(staff, 2), addDays(today, 47))],
  'expires within 90 days': ({ today, staff }) => [lasting(one(staff, 2), addDays(today, 76))],
  'expired days ago': ({ today, staff }) => [lasting(one(staff, 2), addDays(today, -4))],
  'old certificate': ({ today, staff }) => [
    {
      ...sales(one(staff, 1), 'Newsletter Solution'),
      issuedOn: addMonths(today, -41),
      expiresOn: null,
    },
  ],
  'one holder': ({ today, staff }) => {
    const issuedOn = addMonths(today, -10)
    const expiresOn = addMonths(issuedOn, 36)
    return [
      { person: one(staff, 0), kind: 'profile', title: 'Developer', issuedOn, expiresOn },
      { ...sales(one(staff, 0), 'Premium'), issuedOn, expiresOn },
      { ...sales(one(staff, 0), 'Hosting'), issuedOn, expiresOn },
    ]
  },
  subcontractor: ({ today }) => {
    const issuedOn = addMonths(today, -8)
    const person = 'Jo Freelance (subcontractor)'
    return [{ ...sales(person, 'Commerce'), issuedOn, expiresOn: addMonths(issuedOn, 24) }]
  },
  'WCMS title': ({ today, staff }) => [
    {
      person: one(staff, 1),
      kind: 'profile',
      title: 'WCMS Developer',
      issuedOn: addMonths(today, -27),
      expiresOn: null,
    },
  ],
}

function sales(
  person: string,
  title: string,
): Pick<CertificateSketch, 'person' | 'kind' | 'title'> {
  return { person, kind: 'sales', title }
}

function lasting(person: string, expiresOn: Day): CertificateSketch {
  const title = 'Premium Advanced'
  return { ...sales(person, title), issuedOn: addMonths(expiresOn, -24), expiresOn }
}
