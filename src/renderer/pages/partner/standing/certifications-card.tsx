import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { formatDay } from '../../../../shared/basics/format'
import { CERTIFICATE_DAYS, isWithin } from '../../../../shared/records/ahead'
import type { Assessment, CertificateStanding } from '../../../../shared/tier/assessment'
import { Card } from '../../../ui/card'
import { Chip } from '../../../ui/chip'
import { FigureButton } from '../../../ui/figure'
import { tierName } from '../../../ui/tier-name'
import classes from '../partner.module.css'
import type { OpenReason } from '../reasons/reason'
import { sayCertificate } from '../words'
import { hangingOn } from './hangs'

const SHOWN = 8
const ORDER = ['counts', 'not known', 'not yet issued', 'same as another', 'expired'] as const

interface Props {
  readonly assessment: Assessment
  readonly onOpen: OpenReason
}

/** Who holds what, what lapses first, and which tier would go with it. */
export function CertificationsCard({ assessment, onOpen }: Props) {
  const { certificates } = assessment
  const [all, setAll] = useState(false)
  const hanging = useMemo(() => hangingOn(assessment), [assessment])
  const sorted = useMemo(() => [...certificates].sort(byUrgency), [certificates])
  const rest = sorted.length - SHOWN
  return (
    <Card title="Certifications" aside={sayCounts(assessment)}>
      {hanging.map(({ day, tier, tierAfter }) => (
        <p key={day} className={classes.hangs}>
          {tierName(tier)} hangs on what ends on {formatDay(day)}: after that day it would be{' '}
          {tierAfter === null ? 'in no tier' : tierName(tierAfter)}, all else equal.
        </p>
      ))}
      {certificates.length === 0 ? (
        <p className={classes.note}>None recorded. They come with certifications.csv.</p>
      ) : (
        <ul className={classes.held}>
          {sorted.slice(0, all ? undefined : SHOWN).map((certificate) => (
            <Held
              key={certificate.certification.id}
              certificate={certificate}
              assessment={assessment}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button variant="subtle" m="0 8px 8px" onClick={() => setAll(!all)}>
          {all ? `Show the first ${SHOWN}` : `${rest} more`}
        </Button>
      )}
    </Card>
  )
}

interface HeldProps extends Props {
  readonly certificate: CertificateStanding
}

function Held({ certificate, assessment: { cutOff }, onOpen }: HeldProps) {
  const { certification, flags, standing } = certificate
  const { tone, text } = sayCertificate(certificate, cutOff)
  const kind = certification.kind === 'profile' ? 'Profile' : 'Sales'
  const remarks = flags.filter((flag) => flag !== 'no expiry stated')
  const { id, person, title, expiresOn } = certification
  const ending =
    standing === 'counts' && expiresOn !== null && isWithin(CERTIFICATE_DAYS, expiresOn, cutOff)
  const name = [person || 'No name', title].filter(Boolean).join(', ')
  return (
    <li>
      <FigureButton
        label="open the certificate"
        onOpen={() => onOpen({ of: 'entries', title: name, ids: [id] })}
      >
        <strong title={person}>
          <bdi>{person || 'No name'}</bdi>
        </strong>
      </FigureButton>
      <small title={title}>{[kind, title, ...remarks].filter(Boolean).join(' · ')}</small>
      <Chip tone={ending ? 'warn' : tone}>{text}</Chip>
    </li>
  )
}

function sayCounts({ certificates }: Assessment): string {
  const having = (wanted: CertificateStanding['standing']) =>
    certificates.filter(({ standing }) => standing === wanted).length
  const open = having('not known')
  return `${having('counts')} counting${open > 0 ? `, ${open} not known` : ''}`
}

/** What will lapse first stands first; candidates after it, what has lapsed last. */
function byUrgency(a: CertificateStanding, b: CertificateStanding): number {
  const rank = ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)
  if (rank !== 0) return rank
  const [x, y] = [a.certification.expiresOn ?? '9999', b.certification.expiresOn ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  return a.certification.person.localeCompare(b.certification.person)
}
