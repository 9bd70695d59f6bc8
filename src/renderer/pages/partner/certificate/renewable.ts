import { keyOf } from '../../../../shared/basics/text'
import { CERTIFICATE_DAYS, isWithin } from '../../../../shared/records/ahead'
import type { Certification } from '../../../../shared/records/certification'
import type { Assessment, CertificateStanding } from '../../../../shared/tier/assessment'

/** Whether a renewal is worth offering: it ended, or ends within the days of notice, and no other of the same person and title takes over (T10). */
export function isRenewable(
  { certification, standing }: CertificateStanding,
  { certificates, cutOff }: Assessment,
): boolean {
  const { expiresOn } = certification
  if (expiresOn === null) return false
  const ending = standing === 'counts' && isWithin(CERTIFICATE_DAYS, expiresOn, cutOff)
  if (!ending && standing !== 'expired') return false
  return !certificates.some(({ certification: other }) => takesOver(other, certification))
}

function takesOver(other: Certification, from: Certification): boolean {
  const [who, what] = [keyOf(from.person), keyOf(from.title)]
  if (other.id === from.id || other.kind !== from.kind || who === '' || what === '') return false
  if (keyOf(other.person) !== who || keyOf(other.title) !== what) return false
  return other.expiresOn === null || other.expiresOn > (from.expiresOn ?? '')
}
