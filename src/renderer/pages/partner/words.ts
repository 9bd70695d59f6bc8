import type { Day } from '../../../shared/basics/day'
import { formatDay, formatMoney, formatNumber } from '../../../shared/basics/format'
import { capital } from '../../../shared/basics/text'
import type { Fate, Posting } from '../../../shared/ledger/posting'
import type { Edition } from '../../../shared/program/edition'
import type { CertificateStanding } from '../../../shared/tier/assessment'
import { sayPosting } from '../../../shared/tier/explanation/words'
import { ACTIVITY_NAMES } from '../../engine/activity-names'
import type { Tone } from '../../ui/chip'

/** A posting as a heading; an activity that the edition does not list keeps the name another gives it. */
export function titleOf(edition: Edition, posting: Posting): string {
  const { activity, reference, date } = posting.entry
  if (edition.catalogue.some(({ id }) => id === activity))
    return capital(sayPosting(edition, posting))
  const what = reference.trim() === '' ? '' : ` “${reference.trim()}”`
  return `${ACTIVITY_NAMES.get(activity) ?? activity}${what} of ${formatDay(date)}`
}

/** An activity's name, from another edition where this one does not list it. */
export function activityName({ entry }: Posting, edition: Edition): string {
  const listed = edition.catalogue.find(({ id }) => id === entry.activity)
  return listed?.name ?? ACTIVITY_NAMES.get(entry.activity) ?? entry.activity
}

/** What an entry measures beside its points: dollars, minutes or pieces; '' where only the deed counts. */
export function amountOf({ entry, side }: Posting): string {
  const isMoney =
    side === 'revenue' || entry.activity === 'own-subscription' || entry.activity === 'revenue'
  if (entry.revenue !== null && isMoney) return formatMoney(entry.revenue)
  if (entry.minutes !== null) return `${formatNumber(entry.minutes)} minutes`
  return entry.quantity > 1 ? `× ${formatNumber(entry.quantity)}` : ''
}

/** How a fate is shown; the words are the ledger's own. */
export const FATE_TONES: Readonly<Record<Fate, Tone>> = {
  counts: 'ok',
  'partly clipped': 'warn',
  clipped: 'warn',
  waiting: 'brand',
  rejected: 'bad',
  'not in this edition': 'plain',
  'worth nothing in this edition': 'plain',
  'before the window': 'plain',
}

/** What became of a certificate on a day, in a chip's few words; its last day is a warning. */
export function sayCertificate(
  { certification, standing }: CertificateStanding,
  on: Day,
): {
  readonly tone: Tone
  readonly text: string
} {
  const { expiresOn, issuedOn } = certification
  switch (standing) {
    case 'counts':
      if (expiresOn === on) return { tone: 'warn', text: `last day ${formatDay(expiresOn)}` }
      return expiresOn === null
        ? { tone: 'ok', text: 'no expiry stated' }
        : { tone: 'ok', text: `to ${formatDay(expiresOn)}` }
    case 'expired':
      return { tone: 'bad', text: expiresOn ? `expired ${formatDay(expiresOn)}` : 'expired' }
    case 'not yet issued':
      return { tone: 'plain', text: issuedOn ? `from ${formatDay(issuedOn)}` : 'not yet issued' }
    case 'same as another':
      return { tone: 'plain', text: 'held already' }
    case 'not known':
      return { tone: 'warn', text: 'issue date not known' }
    default:
      return standing satisfies never
  }
}
