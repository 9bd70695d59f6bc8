import type { Day } from '../basics/day'
import type { Contact, Partner } from '../records/partner'
import { placeOf } from './countries'
import { siteOf } from './habits'
import { numberOf, ownerOf } from './owners'
import type { SamplePartner } from './sample-partner'
import { startOf } from './year'

const ROLES = ['managing director', 'partner contact', 'accounts'] as const

/** A partner's row: who they are, since when, whom we speak with. */
export function partnerRecord(
  sample: SamplePartner,
  staff: readonly string[],
  today: Day,
): Partner {
  const { id, name, profile, country, plan, stage = 'active' } = sample
  const owner = ownerOf(sample)
  return {
    id,
    name,
    profile,
    country,
    email: `partner@${siteOf(id)}`,
    plan,
    joinedOn: sample.stories.includes('no joining day') ? null : startOf(sample, today),
    stage,
    ...(owner !== null && { owner }),
    ...contactsOf(sample, staff),
    notes: {},
  }
}

function contactsOf(
  { id, country, community }: SamplePartner,
  staff: readonly string[],
): Pick<Partner, 'contacts'> {
  const number = numberOf(id)
  if (number % 12 === 5) return {}
  const known = Math.min(ROLES.length, 1 + community)
  return {
    contacts: staff.slice(0, known).map(
      (name, at): Contact => ({
        name,
        role: ROLES[at] ?? '',
        email: `${at === 0 ? 'office' : at === 1 ? 'partners' : 'accounts'}@${siteOf(id)}`,
        phone:
          at === 2 ? '' : `${placeOf(country).dial} 555 01${String(number + at).padStart(2, '0')}`,
      }),
    ),
  }
}
