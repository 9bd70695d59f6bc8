import { formatDay, formatMoney, formatNumber } from '../../../shared/basics/format'
import { cents } from '../../../shared/basics/money'
import type { Fate } from '../../../shared/ledger/posting'
import type { Requirement } from '../../../shared/program/edition'
import type { Assessment, CertificateStanding, Finding } from '../../../shared/tier/assessment'
import type { Tone } from '../../ui/chip'

export const REQUIREMENT_NAMES: Readonly<Record<Requirement['kind'], string>> = {
  points: 'Points',
  revenue: 'Minimum revenue',
  profile: 'Profile certifications',
  sales: 'Sales certifications',
}

/** An amount in the unit of its requirement. */
export function sayMeasure(kind: Requirement['kind'], amount: number): string {
  return kind === 'revenue' ? formatMoney(cents(amount)) : formatNumber(amount)
}

/** What is measured of a kind, whether or not a tier asks for it. */
export function measuredOf(assessment: Assessment, kind: Requirement['kind']): number {
  switch (kind) {
    case 'points':
      return assessment.points
    case 'revenue':
      return assessment.revenue
    case 'profile':
    case 'sales':
      return assessment.certifications[kind]
    default:
      return kind satisfies never
  }
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

/** What became of a certificate, in a chip's few words. */
export function sayCertificate({ certification, standing }: CertificateStanding): {
  readonly tone: Tone
  readonly text: string
} {
  const { expiresOn, issuedOn } = certification
  switch (standing) {
    case 'counts':
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

/** A finding against its threshold: '+1,340', '1 missing', 'not known'. */
export function sayDistance({ requirement, verdict, missing, surplus }: Finding): string {
  if (verdict === 'not known') return `${sayMeasure(requirement.kind, missing)} not known`
  if (missing > 0) return `${sayMeasure(requirement.kind, missing)} missing`
  return surplus > 0 ? `+${sayMeasure(requirement.kind, surplus)}` : 'just met'
}
