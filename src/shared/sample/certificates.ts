import { addDays, addMonths, type Day } from '../basics/day'
import type { SamplePartner } from './sample-partner'
import type { CertificateSketch } from './sketch'
import { below } from './year'

const TITLES = {
  profile: ['Developer', 'Design', 'Solution', 'Integrator'],
  sales: ['Premium', 'Newsletter', 'Hosting', 'Commerce', 'Media', 'Intranet', 'Learning'],
} as const

/** How long a certificate of the sample lasts where it states an expiry at all. */
const LASTS = 36

/** The valid certificates of a partner; every pair of person and title is another one (T10). */
export function ordinaryCertificates(
  { id, certified }: SamplePartner,
  staff: readonly string[],
  today: Day,
): readonly CertificateSketch[] {
  return (['profile', 'sales'] as const).flatMap((kind) =>
    Array.from({ length: certified[kind] }, (_, at) => {
      const titles = TITLES[kind]
      const round = Math.floor(at / staff.length)
      // Neither so new nor so old that it comes or goes around today: stories tell of those.
      const days = below(id, `${kind} ${at}`, 24)
      const issuedOn = addDays(addMonths(today, -5 - ((at * 7) % 26)), -days)
      return {
        person: staff[at % staff.length] ?? '',
        kind,
        title: titles[((at % staff.length) + round) % titles.length] ?? titles[0],
        issuedOn,
        expiresOn: at % 2 === 0 ? addMonths(issuedOn, LASTS) : null,
      }
    }),
  )
}
