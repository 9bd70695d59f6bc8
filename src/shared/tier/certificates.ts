import type { Day } from '../basics/day'
import { compareCodePoints, keyOf } from '../basics/text'
import type { CertificationKind } from '../program/ids'
import type { Certification } from '../records/certification'
import type { CertificateStanding } from './assessment'

/** [T10] What each certificate of one partner is worth on a day; one per person and title counts. */
export function standingsOn(
  certifications: readonly Certification[],
  day: Day,
): readonly CertificateStanding[] {
  const counted = new Set<string>()
  const known = new Map<Certification, CertificateStanding['standing']>()
  // Dated certificates first, so that a candidate never takes the place of a certain one.
  for (const certification of [...certifications].sort(datedFirst)) {
    const validity = validityOn(certification, day)
    const pair = pairOf(certification)
    const repeats = pair !== '' && counted.has(pair)
    const lives = validity === 'counts' || validity === 'not known'
    known.set(certification, lives && repeats ? 'same as another' : validity)
    if (lives && pair !== '') counted.add(pair)
  }
  return certifications.map((certification) => ({
    certification,
    standing: known.get(certification) ?? 'not known',
    flags: certificateFlags(certification),
  }))
}

/** The certificates of a kind that have the given standing. */
export function withStanding(
  standings: readonly CertificateStanding[],
  kind: CertificationKind,
  wanted: CertificateStanding['standing'],
): readonly Certification[] {
  return standings
    .filter(({ certification, standing }) => certification.kind === kind && standing === wanted)
    .map(({ certification }) => certification)
}

function validityOn(
  { issuedOn, expiresOn }: Certification,
  day: Day,
): 'counts' | 'expired' | 'not yet issued' | 'not known' {
  if (expiresOn !== null && expiresOn < day) return 'expired'
  if (issuedOn === null) return 'not known'
  return issuedOn <= day ? 'counts' : 'not yet issued'
}

/** A blank person or title is its own certificate and repeats nothing. */
function pairOf({ kind, person, title }: Certification): string {
  const [who, what] = [keyOf(person), keyOf(title)]
  return who === '' || what === '' ? '' : `${kind}\n${who}\n${what}`
}

/** What a person should know of a certificate though it counts (Q18, K30). */
export function certificateFlags({ kind, title, expiresOn }: Certification): readonly string[] {
  const flags: string[] = []
  if (expiresOn === null) flags.push('no expiry stated')
  if (kind === 'profile' && /\bwcms\b/i.test(title)) flags.push('WCMS title (K30)')
  return flags
}

function datedFirst(a: Certification, b: Certification): number {
  const dated = Number(a.issuedOn === null) - Number(b.issuedOn === null)
  return dated || compareCodePoints(a.id, b.id)
}
