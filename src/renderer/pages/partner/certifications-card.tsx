import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '../../../shared/basics/day'
import type { CertificateStanding } from '../../../shared/tier/assessment'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import classes from './partner.module.css'
import { sayCertificate } from './words'

const SHOWN = 8
const ORDER = ['not known', 'counts', 'not yet issued', 'same as another', 'expired'] as const

interface Props {
  readonly certificates: readonly CertificateStanding[]
  /** The day looked at. */
  readonly on: Day
}

/** Who holds what, and what became of each certificate on the day looked at. */
export function CertificationsCard({ certificates, on }: Props) {
  const [all, setAll] = useState(false)
  const counting = certificates.filter(({ standing }) => standing === 'counts').length
  const sorted = [...certificates].sort(byUrgency)
  return (
    <Card title="Certifications" aside={`${counting} counting`}>
      {certificates.length === 0 ? (
        <p className={classes.note}>None recorded. They come with certifications.csv.</p>
      ) : (
        <ul className={classes.held}>
          {sorted.slice(0, all ? undefined : SHOWN).map((certificate) => (
            <Held key={certificate.certification.id} certificate={certificate} on={on} />
          ))}
        </ul>
      )}
      {!all && certificates.length > SHOWN && (
        <Button variant="subtle" m="0 8px 8px" onClick={() => setAll(true)}>
          Show all {certificates.length}
        </Button>
      )}
    </Card>
  )
}

interface HeldProps {
  readonly certificate: CertificateStanding
  readonly on: Day
}

function Held({ certificate, on }: HeldProps) {
  const { certification, flags } = certificate
  const { tone, text } = sayCertificate(certificate, on)
  const kind = certification.kind === 'profile' ? 'Profile' : 'Sales'
  const remarks = flags.filter((flag) => flag !== 'no expiry stated')
  return (
    <li>
      <strong title={certification.person}>
        <bdi>{certification.person || 'No name'}</bdi>
      </strong>
      <small title={certification.title}>
        {[kind, certification.title, ...remarks].filter(Boolean).join(' · ')}
      </small>
      <Chip tone={tone}>{text}</Chip>
    </li>
  )
}

/** What will lapse first stands first; what has lapsed stands last. */
function byUrgency(a: CertificateStanding, b: CertificateStanding): number {
  const rank = ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)
  if (rank !== 0) return rank
  const [x, y] = [a.certification.expiresOn ?? '9999', b.certification.expiresOn ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  return a.certification.person.localeCompare(b.certification.person)
}
